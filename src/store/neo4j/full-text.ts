/**
 * Finds what `search`, `names` and `search-passages` look for in the full-text indexes. An index only says which
 * entities and passages come into question; the statement judges and shows them as ever, so a question that asks the
 * index for too much costs time, and one that asks for too little would lose rows: each condition holds for whatever
 * holds the words, by how the `cjk` analyzer cuts texts.
 *
 * It takes each Han character as a token and joins neighbours into pairs, so two characters or more stand as a phrase.
 * Letters and digits that stand together are in one token, which begins and ends where a Han character or a space is.
 * Stop words are left out of the index; single characters say nothing.
 */
import type { GraphStore, Row } from '../graph-store.ts';
import type { Params } from '../reading.ts';

const STOP_WORDS =
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  );
const LEAST_LETTERS = 3;
const RUN = /[\u4e00-\u9fff]{2,}|[a-z0-9]+/g;
const ENDS_TOKEN = /^[\u4e00-\u9fff ]$/;

/** What an index must find for a text to hold this word, in lower case; none where it cannot tell. */
function conditions(word: string): string[] {
  return [...word.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (!/^[a-z0-9]/.test(run)) return [`+"${run}"`];
    if (run.length < LEAST_LETTERS || STOP_WORDS.some((stop) => stop.includes(run))) return [];
    const before = ENDS_TOKEN.test(word.charAt(index - 1)) ? '' : '*';
    const after = ENDS_TOKEN.test(word.charAt(index + run.length)) ? '' : '*';
    return [`+${before}${run}${after}`];
  });
}

/** The question for all of these words. */
export function questionForAll(words: readonly string[]): string | undefined {
  const all = words.flatMap(conditions);
  return all.length ? all.join(' ') : undefined;
}

/** The question for any of these words. */
export function questionForAny(words: readonly string[]): string | undefined {
  const each = words.map(conditions);
  if (each.length === 0 || each.some((all) => all.length === 0)) return undefined;
  return each.map((all) => `(${all.join(' ')})`).join(' ');
}

interface Index {
  readonly name: 'entity_names' | 'passage_text';
  readonly question: (params: Params) => string | undefined;
}

const names: Index = { name: 'entity_names', question: ({ keys }) => questionForAny(keys as string[]) };
const texts: Index = { name: 'passage_text', question: ({ words }) => questionForAll(words as string[]) };
const INDEXES: Readonly<Record<string, Index>> = {
  names,
  search: names,
  'search-count': names,
  'search-passages': texts,
  'search-passages-count': texts,
};

type Read = GraphStore['read'];
type Ask = (cypher: string) => Promise<readonly Row[]>;

/**
 * Reads with the indexes that are there when one is first asked, and as this program makes them. One that fails, since
 * somebody took it away, is done without, and looked for again.
 */
export function withFullText(run: Ask, read: Read): Read {
  let made: Promise<ReadonlySet<unknown>> | undefined;
  return async (name, params = {}, signal) => {
    const index = INDEXES[name];
    const lucene = index?.question(params);
    if (!index || lucene === undefined || !(await (made ??= usable(run))).has(index.name))
      return read(name, params, signal);
    try {
      return await read(name, { ...params, lucene }, signal);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      made = undefined;
      return read(name, params, signal);
    }
  };
}

/** Names of the indexes that can be asked; none for a user who may not see them. */
async function usable(run: Ask): Promise<ReadonlySet<unknown>> {
  const rows = await run(
    "SHOW INDEXES YIELD name, state, options WHERE state = 'ONLINE' AND options.indexConfig['fulltext.analyzer'] = 'cjk' RETURN name",
  ).catch(() => []);
  return new Set(rows.map(({ name }) => name));
}

/** The index may lag behind the last load by seconds: it is waited for. */
const ask = (index: Index['name'], column: string): string =>
  `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL db.index.fulltext.queryNodes('${index}', $lucene) YIELD node AS ${column}`;

/** The statement with the index as its beginning. */
export const beginWithIndex = (statement: string): string =>
  statement
    .replace(/^MATCH \(e:Entity\)$/m, `${ask('entity_names', 'e')}\nWITH e`)
    .replace(
      /^MATCH \(r:Report\)-\[:HAS_PASSAGE\]->\(p:Passage\)$/m,
      `${ask('passage_text', 'p')}\nMATCH (r:Report)-[:HAS_PASSAGE]->(p)`,
    );
