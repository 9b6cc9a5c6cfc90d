import type { Finder, Make } from '../stage.ts';

export const makeIndustryFinder: Make<Finder> = () => () => [];
