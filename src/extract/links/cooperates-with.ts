import type { Linker, Make } from '../stage.ts';

export const makeCooperatesWithLinker: Make<Linker> = () => () => [];
