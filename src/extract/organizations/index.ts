import type { Finder, Make } from '../stage.ts';

export const makeOrganizationFinder: Make<Finder> = () => () => [];
