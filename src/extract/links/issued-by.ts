import type { Linker, Make } from '../stage.ts';

export const makeIssuedByLinker: Make<Linker> = () => () => [];
