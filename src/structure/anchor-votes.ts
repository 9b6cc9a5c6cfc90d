import type { Anchor } from '../model/reading.ts';
import type { GazetteerRow } from '../model/resources.ts';
import { anchorOf, choose, count, type Names } from './anchor-names.ts';

const TITLE_WEIGHT = 6;
const FEWEST = 3;
/** Votes are counted over the beginning of a text: enough to tell, and bounded. */
const LONGEST_BODY = 20_000;
const TOWN = /^[\u4e00-\u9fff]{1,6}?(?:镇|乡|街道)/;
/** 全县, 本镇: what sort of region speaks; 居全市第二 tells of one above. */
const OWN = /(?<![居列在占于为健安完保成齐周顾根基])[全我本](省|市|县|区|州|旗|镇|乡)(?!级|委|直|场|民|政|容|位|面)/g;
const MOST_OWN = 6;

/** A region that a text names, and with what weight. */
interface Vote {
  readonly row: GazetteerRow;
  readonly weight: number;
}

/** Without a speaker: the region named most, the title counting for several; of an address only its last region counts. */
export function mostNamed(title: string, whole: string, names: Names): Anchor | undefined {
  const body = whole.slice(0, LONGEST_BODY);
  const text = `${title}\n${body}`;
  const told = [...votesOf(title, TITLE_WEIGHT, text, names), ...votesOf(body, 2, text, names)];
  const towns = new Set(told.flatMap(({ row }) => (row.level === 'township' ? [row] : [])));
  const votes = new Map<GazetteerRow, number>();
  const add = (row: GazetteerRow, weight: number) => votes.set(row, (votes.get(row) ?? 0) + weight);
  for (const { row, weight } of told) add(row, weight);
  for (const town of towns) add(town, count(body, town.name));
  for (const [row, weight] of [...votes]) add(row, weight > 1 ? ownWords(text, row) : 0);
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0].code < b[0].code ? -1 : 1))[0];
  return best && best[1] >= FEWEST ? anchorOf(best[0]) : undefined;
}

/** One vote for each name or chain of names; a short name weighs one less. */
function votesOf(text: string, weight: number, all: string, names: Names): Vote[] {
  const { gazetteer, full, short } = names;
  const hits = [
    ...full.find(text).map((hit) => ({ ...hit, weight })),
    ...short.find(text).map((hit) => ({ ...hit, weight: weight - 1 })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const last = hits.filter((hit) => !hits.some((other) => other.start <= hit.start && hit.end < other.end));
  const chosen = new Map<string, GazetteerRow | undefined>();
  const chain: string[] = [];
  return last.flatMap((hit, index): Vote[] => {
    chain.push(hit.value);
    if (!chosen.has(hit.value)) chosen.set(hit.value, choose(gazetteer, hit.value, chain, all));
    const row = chosen.get(hit.value);
    const next = last[index + 1];
    if (!row || next?.start === hit.end) return [];
    chain.length = 0;
    const town = TOWN.exec(text.slice(hit.end, hit.end + 8))?.[0];
    const below = town
      ? gazetteer.named(town).find(({ name, code }) => name === town && gazetteer.within(code, row.code))
      : undefined;
    return [{ row: below ?? row, weight: hit.weight }];
  });
}

/** How often a text speaks of 全县 where the region is a county. */
const ownWords = (text: string, { name }: GazetteerRow): number =>
  Math.min(MOST_OWN, Array.from(text.matchAll(OWN)).filter(([, sort]) => name.endsWith(sort ?? '')).length);
