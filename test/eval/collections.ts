import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/read/resources.ts';

/** Reports that are scored together. */
export interface Collection {
  readonly name: string;
  readonly documents: string;
  /** Absent for texts that nobody annotated: they only show which rules fire. */
  readonly gold?: string;
}

const ALL: readonly Collection[] = [
  { name: 'reports', documents: 'seeds/reports', gold: 'seeds/reports/gold' },
  { name: 'blind', documents: 'test/eval/blind', gold: 'test/eval/blind/gold' },
  { name: 'seeds', documents: '../shared/seeds', gold: '../shared/gold' },
  { name: 'dev', documents: '../shared/dev', gold: '../shared/dev' },
  { name: 'corpus', documents: '../shared/corpus' },
];

/** True where all of them are there. */
export const isWhole = (): boolean => collections().length === ALL.length;

/** The collections that are there; those of ../shared are kept beside the repository by its developers. */
export const collections = (): Collection[] => ALL.filter(({ documents }) => existsSync(join(packageRoot, documents)));
