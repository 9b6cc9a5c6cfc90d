import type { LedgerEntry, Tally } from '../model/ledger.ts';

const NOTHING: LedgerEntry = {
  bytes: 0,
  encoding: '',
  length: 0,
  characters: { passages: 0, aside: {}, removed: {}, blank: 0, unread: 0 },
  passages: 0,
  edits: {},
  damage: { zones: 0, characters: 0 },
  mentions: {},
  evidence: 0,
  rejected: {},
  claims: {},
  entities: {},
  relations: {},
};

/** Adds up the ledgers of many reports; `encoding` is a report's own and stays empty. */
export const sumLedgers = (entries: readonly LedgerEntry[]): LedgerEntry => entries.reduce(add, NOTHING);

const together = (a: Tally, b: Tally): Tally => {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
};

const add = (a: LedgerEntry, b: LedgerEntry): LedgerEntry => ({
  bytes: a.bytes + b.bytes,
  encoding: '',
  length: a.length + b.length,
  characters: {
    passages: a.characters.passages + b.characters.passages,
    aside: together(a.characters.aside, b.characters.aside),
    removed: together(a.characters.removed, b.characters.removed),
    blank: a.characters.blank + b.characters.blank,
    unread: a.characters.unread + b.characters.unread,
  },
  passages: a.passages + b.passages,
  edits: together(a.edits, b.edits),
  damage: {
    zones: a.damage.zones + b.damage.zones,
    characters: a.damage.characters + b.damage.characters,
  },
  mentions: together(a.mentions, b.mentions),
  evidence: a.evidence + b.evidence,
  rejected: together(a.rejected, b.rejected),
  claims: together(a.claims, b.claims),
  entities: together(a.entities, b.entities),
  relations: together(a.relations, b.relations),
});

/** The sum of a tally's numbers. */
export const totalOf = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);
