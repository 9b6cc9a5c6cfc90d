import type { Finder, Make } from '../stage.ts';

export const makeEnterpriseFinder: Make<Finder> = () => () => [];
