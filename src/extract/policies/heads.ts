import type { LexiconRow } from '../../model/resources.ts';
import type { PolicyKind } from '../../ontology/ontology.ts';

/** A noun that ends the name of a policy. */
export interface Head {
  readonly entry: string;
  readonly policyKind: PolicyKind;
  /** Where it makes a policy: after a quoted name, at the end of quoted words, at the end of an unquoted name. */
  readonly after: boolean;
  readonly inside: boolean;
  readonly bare: '' | 'verb' | 'free';
}

/** Reads policy-heads.tsv; `use` holds the letters q (after quotes), i (inside quotes), b (bare with a verb), f (bare without). */
export const readHeads = (rows: readonly LexiconRow[]): Head[] =>
  rows.map((row) => ({
    entry: row['entry'] ?? '',
    policyKind: row['kind'] as PolicyKind,
    after: row['use']?.includes('q') ?? false,
    inside: row['use']?.includes('i') ?? false,
    bare: row['use']?.includes('f') ? 'free' : row['use']?.includes('b') ? 'verb' : '',
  }));
