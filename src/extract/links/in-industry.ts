import type { Linker, Make } from '../stage.ts';

export const makeInIndustryLinker: Make<Linker> = () => () => [];
