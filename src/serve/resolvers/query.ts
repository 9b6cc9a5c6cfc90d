import { ZhengtuError } from '../../model/errors.ts';
import { ENTITY_KINDS, type EntityKind } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';

interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Names are asked for as they are kept: lower case, without the spaces that pinyin is often written with. */
const keysOf = (name: string): string[] => {
  const lower = name.trim().toLowerCase();
  return [...new Set([lower, lower.replace(/[\s'’-]+/g, '')])];
};

async function region(_: unknown, { id, name }: { id?: string | null; name?: string | null }, context: Context) {
  if (id) {
    const entity = await context.entities.load(id);
    return entity?.kind === 'Region' ? entity : null;
  }
  if (!name) throw new ZhengtuError('BAD_ARGUMENT', 'region needs an id or a name.');
  const rows = await regionsNamed(name, context);
  const exact = rows.filter((row) => row['name'] === name.trim());
  const found = exact.length ? exact : rows;
  if (found.length > 1) {
    const candidates = found.map((row) => `${String(row['name'])} (${String(row['id'])})`).join(', ');
    throw new ZhengtuError('AMBIGUOUS_NAME', `Several regions are called ${name}: ${candidates}. Ask by id.`);
  }
  return found[0] ? context.entities.load(String(found[0]['id'])) : null;
}

async function regionsNamed(name: string, context: Context): Promise<Row[]> {
  for (const key of keysOf(name)) {
    const rows = await context.store.read('names', { key, kinds: ['Region'] });
    if (rows.length) return rows;
  }
  return [];
}

async function search(_: unknown, { text, kinds, first, after }: SearchArguments, context: Context) {
  const size = pageSize(first, 20);
  const [key = '', bare = key] = keysOf(text);
  if (key.length < 1) throw new ZhengtuError('BAD_ARGUMENT', 'text is empty: give a name or a part of one.');
  const wanted = kinds?.length ? kinds : ENTITY_KINDS;
  const [afterRank = -1, afterId = ''] = decodeCursor('Query.search', after) ?? [];
  const ask = (form: string) =>
    context.store.read('search', { key: form, kinds: wanted, afterRank, afterId, limit: size + 1 });
  const found = await ask(key);
  const [rows, form] = found.length || bare === key ? [found, key] : [await ask(bare), bare];
  return pageOf(
    rows,
    size,
    Boolean(after),
    (row) => ({ cursor: encodeCursor('Query.search', Number(row['rank']), String(row['id'])), ...row }),
    async () => {
      const [count] = await context.store.read('search-count', { key: form, kinds: wanted });
      return Number(count?.['total'] ?? 0);
    },
  );
}

async function reports(
  _: unknown,
  { first, after }: { first?: number | null; after?: string | null },
  context: Context,
) {
  const size = pageSize(first, 20);
  const [afterDate = '~', afterId = ''] = decodeCursor('Query.reports', after) ?? [];
  const rows = await context.store.read('reports', { afterDate, afterId, limit: size + 1 });
  return pageOf(
    rows,
    size,
    Boolean(after),
    (row) => ({ cursor: encodeCursor('Query.reports', String(row['date']), String(row['id'])), ...row }),
    async () => (await context.store.counts()).reports,
  );
}

async function report(_: unknown, { id, path }: { id?: string | null; path?: string | null }, context: Context) {
  if (id) return (await context.reports.load(id)) ?? null;
  const found = (await context.store.reports()).find(({ sourcePath }) => sourcePath === path);
  return found ? context.reports.load(found.id) : null;
}

async function graph(_: unknown, __: unknown, { store }: Context) {
  const { reports: count, passages, entities, relations } = await store.counts();
  const shown = new Set(['LOCATED_IN', 'UNDERTAKES', 'COOPERATES_WITH', 'PART_OF', 'ISSUED_BY', 'IN_INDUSTRY']);
  return {
    engine: store.engine,
    reports: count,
    passages,
    entities: Object.entries(entities).map(([kind, number]) => ({ kind, count: number })),
    relations: Object.entries(relations)
      .filter(([type]) => shown.has(type))
      .map(([type, number]) => ({ type, count: number })),
  };
}

export const queryResolvers = {
  Query: {
    region,
    search,
    reports,
    report,
    graph,
    entity: async (_: unknown, { id }: { id: string }, context: Context) => (await context.entities.load(id)) ?? null,
  },
  EntityEdge: { node: (row: Row, _: unknown, context: Context) => context.entities.load(String(row['id'])) },
};
