import type { Finder, Make } from '../stage.ts';

export const makePolicyFinder: Make<Finder> = () => () => [];
