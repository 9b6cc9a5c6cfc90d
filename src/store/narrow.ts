/** Leaves out of the rows of a statement what nobody asks for: columns stay, and hold null. */
import type { Params } from './reading.ts';

/** What rows can do without, by the name of its property. */
export const PARTS = [
  'aliases',
  'encoding',
  'facts',
  'nameEn',
  'original',
  'passages',
  'rules',
  'sha256',
  'sourcePath',
] as const;
export type Part = (typeof PARTS)[number];

type Cut = readonly [shape: RegExp, instead: string];

const cutsOf = (part: Part): readonly Cut[] => [
  // Of a node as a map: `o { .id, .name, .facts }`.
  [new RegExp(String.raw`, \.${part}(?=[, ])`, 'g'), ''],
  // Of a relation: a column, the sum of several, and as a part of a map.
  [new RegExp(String.raw`\b\w\.${part}(?= AS ${part}\b)`, 'g'), 'null'],
  [new RegExp(String.raw`\breduce\([^()]*\b\w\.${part}\)(?= AS ${part}\b)`, 'g'), 'null'],
  [new RegExp(String.raw`\b${part}: \w\.${part}\b`, 'g'), `${part}: null`],
];
const CUTS = PARTS.map((part) => [part, cutsOf(part)] as const);

/** The statement without the parts that the parameter `unasked` names. */
export function narrow(statement: string, { unasked }: Params): string {
  if (!Array.isArray(unasked)) return statement;
  const cuts = CUTS.flatMap(([part, each]) => (unasked.includes(part) ? each : []));
  return cuts.reduce((text, [shape, instead]) => text.replace(shape, instead), statement);
}
