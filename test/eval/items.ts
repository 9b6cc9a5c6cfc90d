import type { Extraction } from '../../src/model/extraction.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { Score } from './score.mjs';

/** A rule with the confidence at which it told something. */
export interface Telling {
  readonly rule: string;
  readonly confidence: number;
}

/** An entity or relation of one report with what told it; `right` is absent where gold says neither. */
export interface Item {
  readonly what: 'entity' | 'relation';
  readonly tellings: readonly Telling[];
  readonly right?: boolean;
}

/** Puts the scorer's judgement beside what was told; ids and order are those of `annotate`. */
export function itemsOf({ mentions, claims }: Extraction, { judged }: Score): Item[] {
  const groups = groupBy(mentions, ({ key }) => key);
  const known = claims.filter(({ from, to }) => groups.has(from) && groups.has(to));
  const relations = groupBy(known, ({ type, from, to }) => `${type} ${from} ${to}`);
  return [
    ...[...groups.values()].map((group, index) => item('entity', group, judged.entities.get(`e${index + 1}`))),
    ...[...relations.values()].map((group, index) => item('relation', group, judged.relations.get(index))),
  ];
}

function item(what: Item['what'], group: readonly Telling[], right: boolean | undefined): Item {
  const tellings = new Map(group.map(({ rule, confidence }) => [`${rule} ${confidence}`, { rule, confidence }]));
  return { what, tellings: [...tellings.values()], ...(right === undefined ? {} : { right }) };
}

/** How sure zhengtu is of an item. */
export const confidenceOf = ({ tellings }: Item): number => Math.max(...tellings.map(({ confidence }) => confidence));
