/**
 * Finds what `search`, `names` and `search-passages` look for without a walk over the whole graph. The index only says
 * which entities and passages come into question, the best first; the statement judges and shows them as ever.
 */
import type { Row, Value } from '../graph-store.ts';
import type { Params } from '../reading.ts';
import { makeTexts, type Texts } from './texts.ts';

type Read = (name: string) => Promise<Row[]>;

/** What an index says to a statement: its whole answer, or the ids (`found`) that it has to look at; undefined for all. */
export type Narrowed = { readonly rows: Row[] } | { readonly found: readonly string[] } | undefined;
export type TextIndex = (name: string, params: Params) => Promise<Narrowed>;

/** Larger graphs are walked over: some 16,000 reports of 4 KB, 100 MB in memory. */
const MOST_CHARACTERS = 50_000_000;
/** With more ids than this a walk over all is as quick. */
const MOST_FOUND = 10_000;

interface Ranked {
  readonly id: string;
  readonly value: number;
}

/** An index of one state of the graph, made when it is first asked. */
export function makeTextIndex(read: Read): TextIndex {
  const entities = once(() => entityTexts(read));
  const passages = once(() => passageTexts(read));
  return async (name, params) => {
    if (name === 'search' || name === 'search-count' || name === 'names') return (await entities())?.(name, params);
    if (name === 'search-passages' || name === 'search-passages-count') return (await passages())?.(name, params);
    return undefined;
  };
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

const FILTERS = ['text', 'level', 'stage', 'batch', 'investmentMin', 'investmentMax', 'report', 'industry', 'within'];
const isPlain = (params: Params): boolean =>
  [...FILTERS, 'period'].every((name) => (params[name] ?? null) === null) && Number(params['minConfidence']) <= 0;

async function entityTexts(read: Read) {
  const columns = await read('entity-texts');
  const column = <T>(name: string): T[] => columns.flatMap((row) => row[name] as readonly Value[] as readonly T[]);
  const [ids, names, sizes] = [column<string>('ids'), column<string>('names'), column<number>('sizes')];
  const kinds = columns.flatMap((row) =>
    Array<string>((row['ids'] as readonly Value[]).length).fill(String(row['kind'])),
  );
  const texts = textsOf(column('texts'));
  if (!texts) return undefined;
  const rank = (index: number, keys: readonly string[]): Ranked => {
    const forms = texts.at(index);
    const place = keys.includes(names[index] ?? '')
      ? 0
      : keys.some((key) => forms.includes(`\n${key}\n`))
        ? 1000
        : keys.some((key) => forms.includes(`\n${key}`))
          ? 2000
          : 3000;
    const figure = ['Goal', 'Observation', 'Indicator'].includes(kinds[index] ?? '') ? 500 : 0;
    return { id: ids[index] ?? '', value: place + figure + (sizes[index] ?? 0) };
  };
  return (name: string, params: Params): Narrowed => {
    const [keys, wanted] = [params['keys'] as string[], new Set(params['kinds'] as string[])];
    if (keys.some((key) => key.includes('\n'))) return undefined;
    const asked = name === 'names' ? keys.map((key) => `\n${key}\n`) : keys;
    const indexes = [...new Set(asked.flatMap(texts.holding))].filter((index) => wanted.has(kinds[index] ?? ''));
    if (name !== 'names' && isPlain(params)) {
      if (name === 'search-count') return { rows: [{ total: indexes.length }] };
      return {
        found: best(
          indexes.map((index) => rank(index, keys)),
          params,
        ),
      };
    }
    return few(indexes.map((index) => ids[index] ?? ''));
  };
}

async function passageTexts(read: Read) {
  const columns = await read('passage-texts');
  const column = (name: string): string[] => columns.flatMap((row) => row[name] as readonly Value[] as string[]);
  const reports = columns.flatMap((row) =>
    Array<string>((row['ids'] as readonly Value[]).length).fill(String(row['report'])),
  );
  const [ids, texts] = [column('ids'), textsOf(column('texts'))];
  if (!texts) return undefined;
  return (name: string, params: Params): Narrowed => {
    const [[first = '', ...others], report] = [params['words'] as string[], params['report'] ?? null];
    const indexes = texts
      .holding(first)
      .filter(
        (index) =>
          (report === null || reports[index] === report) && others.every((word) => texts.at(index).includes(word)),
      );
    if (name === 'search-passages-count') return { rows: [{ total: indexes.length }] };
    const ranked = indexes.map((index): Ranked => {
      const text = texts.at(index);
      return {
        id: ids[index] ?? '',
        value: [first, ...others].reduce((sum, word) => sum + text.split(word).length - 1, 0),
      };
    });
    return { found: best(ranked, params) };
  };
}

function textsOf(texts: readonly string[]): Texts | undefined {
  const size = texts.reduce((sum, text) => sum + text.length + 1, 0);
  return size > MOST_CHARACTERS ? undefined : makeTexts(texts);
}

const few = (found: readonly string[]): Narrowed => (found.length > MOST_FOUND ? undefined : { found });

/** The ids of a page: as many as it holds, from where the last one ended, in the statement's order. */
function best(ranked: readonly Ranked[], { down, afterKey, afterValue, limit }: Params): string[] {
  const sign = down ? -1 : 1;
  const order = (a: Ranked, b: Ranked): number =>
    sign * (a.value - b.value || (a.id < b.id ? -1 : Number(a.id > b.id)));
  const last = { id: String(afterKey), value: Number(afterValue) };
  const next = (afterKey ?? null) === null ? [...ranked] : ranked.filter((each) => order(each, last) > 0);
  return next
    .sort(order)
    .slice(0, Number(limit))
    .map(({ id }) => id);
}
