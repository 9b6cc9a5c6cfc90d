import type { Linker, Make } from '../stage.ts';

export const makeUndertakesLinker: Make<Linker> = () => () => [];
