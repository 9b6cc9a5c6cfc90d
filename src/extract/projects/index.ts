import type { Finder, Make } from '../stage.ts';

export const makeProjectFinder: Make<Finder> = () => () => [];
