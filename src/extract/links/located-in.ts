import type { Linker, Make } from '../stage.ts';

export const makeLocatedInLinker: Make<Linker> = () => () => [];
