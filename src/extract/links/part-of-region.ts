import type { Linker, Make } from '../stage.ts';

export const makePartOfRegionLinker: Make<Linker> = () => () => [];
