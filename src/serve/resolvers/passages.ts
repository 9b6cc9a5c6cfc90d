import type { GraphQLResolveInfo } from 'graphql';
import { ZhengtuError } from '../../model/errors.ts';
import { ENTITY_KINDS, type EntityKind } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import type { PageArguments } from '../connection.ts';
import type { Context, EntityNode } from '../context.ts';
import { kindsOr } from './filters.ts';
import { pageFor, pageOfGraph } from './lists.ts';

export interface MentionArguments extends PageArguments {
  readonly kinds?: readonly EntityKind[] | null;
  readonly report?: string | null;
  readonly minConfidence: number;
}

interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly report?: string | null;
}

/** More words than this are no search. */
const MOST_WORDS = 8;

/** Words as passages have them: simplified, lower case. */
function wordsOf(text: string, context: Context): string[] {
  const told = text.normalize('NFKC').trim().split(/\s+/);
  const words = [...new Set(told.map((word) => context.text.fold(word).toLowerCase()))].filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS)
    throw new ZhengtuError(
      'BAD_ARGUMENT',
      `text has ${words.length} words: give 1 to ${MOST_WORDS}, with spaces between.`,
    );
  return words;
}

async function searchPassages(
  _: unknown,
  { text, report, ...page }: SearchArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const words = wordsOf(text, context);
  const list = { name: 'Query.searchPassages', usual: 20, descending: true };
  const ask = { query: 'search-passages', params: { words, report: report ?? null } };
  return pageOfGraph(context, list, page, { ...ask, row: (row) => ({ ...row, words }) }, info);
}

/** Where the words stand in a text, without overlaps. */
export function highlightsOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  const spans = words.flatMap((word) => {
    const found = [];
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length });
    return found;
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, index) => !spans.slice(0, index).some(({ end }) => end > span.start));
}

const highlights = async (row: Row, _: unknown, context: Context) => {
  const passage = await context.passages.load(String(row['key']));
  return highlightsOf(String(passage?.['text']), row['words'] as string[]);
};

const passageMentions = (
  passage: Row,
  { kinds, minConfidence, ...page }: MentionArguments,
  context: Context,
  info: GraphQLResolveInfo,
) => {
  const params = { kinds: kindsOr(kinds, ENTITY_KINDS), minConfidence };
  const ask = { query: 'passage-mentions', id: String(passage['id']), params };
  return pageFor(context, { name: 'Passage.mentions', usual: 50 }, page, ask, info);
};

/** Where an entity stands, in the order of reports and sentences. */
export const entityMentions = (
  { id }: EntityNode,
  { report, minConfidence, ...page }: MentionArguments,
  context: Context,
  info: GraphQLResolveInfo,
) => {
  const ask = { query: 'entity-mentions', id, params: { report: report ?? null, minConfidence } };
  return pageFor(context, { name: 'Entity.mentions', usual: 20 }, page, ask, info);
};

/** Loads the node whose id stands in a column. */
const loads =
  (loader: 'passages' | 'entities' | 'reports', column: string) => (row: Row, _: unknown, context: Context) =>
    context[loader].load(String(row[column]));

export const passageResolvers = {
  Query: { searchPassages },
  PassageHit: { node: loads('passages', 'key'), score: (row: Row) => row['value'], highlights },
  Passage: { report: loads('reports', 'report'), mentions: passageMentions },
  MentionEdge: { node: (row: Row) => row },
  Mention: {
    entity: loads('entities', 'entity'),
    passage: loads('passages', 'at'),
    original: async ({ at, start, end }: Row, _: unknown, context: Context) => {
      const passage = (await context.passages.load(String(at))) as Row;
      const from = Number(passage['start']);
      return String(passage['original']).slice(Number(start) - from, Number(end) - from);
    },
  },
};
