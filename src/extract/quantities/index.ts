import type { Finder, Make } from '../stage.ts';

export const makeQuantityFinder: Make<Finder> = () => () => [];
