import type { Linker, Make } from '../stage.ts';

export const makePartOfProjectLinker: Make<Linker> = () => () => [];
