/**
 * Loading and removing reports in one transaction. Locks are taken in one order by every load (reports by path, then
 * entities by id), so that loads at once wait for each other and give the same graph as one after the other.
 */
import type { GraphBatch } from '../../model/graph.ts';
import { ZhengtuError } from '../../model/errors.ts';
import { groupBy } from '../../model/group-by.ts';
import { RELATION_TYPES } from '../../ontology/ontology.ts';
import { statement, type Statements } from '../cypher-files.ts';
import { addEntities, addSupport, foldEntities, isChanged, withoutReports } from '../plan.ts';
import { entityState, keyParts, relationKey, stampedOf, supportOf } from '../rows.ts';
import { stampOf, type EntityState, type Support } from '../state.ts';
import type { Write } from './connection.ts';
import * as rows from './rows.ts';

/** Rows that one statement takes. */
const ROWS = 5000;
type Rows = readonly (rows.LoadRow | rows.ListRow)[];
const TYPES = [...RELATION_TYPES, 'ASSERTS', 'MENTIONS', 'HAS_PASSAGE', 'FOR_REGION', 'MEASURES'];

/** The statements of `cypher/load` and `cypher/remove`. */
export interface Texts {
  readonly load: Statements;
  readonly remove: Statements;
}

interface Locked {
  /** Entities that were made just now: they lack the label of their kind, and nothing leads to them or from them. */
  readonly made: ReadonlySet<string>;
  readonly there: ReadonlyMap<string, EntityState>;
  /** Entities that belong to a person: never written, never deleted. */
  readonly curated: ReadonlySet<string>;
}

/** Makes the two changes of the graph over one transaction's writer. */
export function makeChanges(write: Write, { load, remove }: Texts) {
  const putPart = async (name: string, part: Rows): Promise<void> => {
    const [row] = await write(statement(load, name), { rows: part });
    if (row?.['written'] !== part.length)
      throw new ZhengtuError(
        'STORE_BATCH_REFUSED',
        `Of ${part.length} rows for ${name} ${String(row?.['written'])} found their ends: nothing was stored. This is a fault of zhengtu; please report it.`,
      );
  };

  /** The server runs statements in the order in which they are sent; none waits for the answer to the one before. */
  const put = async (name: string, all: Rows): Promise<void> => {
    const parts = Array.from({ length: Math.ceil(all.length / ROWS) }, (_, at) =>
      all.slice(at * ROWS, (at + 1) * ROWS),
    );
    await Promise.all(parts.map((part) => putPart(name, part)));
  };

  /** Takes hold of entities that come, told as they are where nothing is known of them yet, and of others that go. */
  const lockEntities = async (coming: readonly EntityState[], leaving: Iterable<string>): Promise<Locked> => {
    const wanted = new Map<string, rows.LoadRow>();
    for (const id of leaving) wanted.set(id, { id, properties: {} });
    for (const state of coming) wanted.set(state.contribution.id, rows.entityLoadRow(state, undefined));
    const found = await write(statement(load, 'lock-entities'), {
      rows: [...wanted.keys()].sort().map((id) => wanted.get(id)),
    });
    const met = new Set(found.map(({ id }) => String(id)));
    return {
      made: new Set(coming.map(({ contribution }) => contribution.id).filter((id) => !met.has(id))),
      there: new Map(found.filter(({ stamps }) => stamps !== null).map((row) => [String(row['id']), entityState(row)])),
      curated: new Set(found.filter(({ curated }) => curated === true).map(({ id }) => String(id))),
    };
  };

  const putEntities = async (states: Iterable<EntityState>, { made, there, curated }: Locked): Promise<void> => {
    const all = [...states].filter(
      (state) => !curated.has(state.contribution.id) && isChanged(state, there.get(state.contribution.id)),
    );
    const row = (state: EntityState): rows.LoadRow => {
      const { id } = state.contribution;
      return made.has(id) ? { id, properties: {} } : rows.entityLoadRow(state, there.get(id));
    };
    await Promise.all(
      [...groupBy(all, ({ contribution }) => contribution.kind)].map(([kind, group]) =>
        put(kind.toLowerCase(), group.map(row)),
      ),
    );
  };

  /** What supports relations now: none where an end has just come. */
  const supportThere = async (keys: Iterable<string>, { made }: Locked): Promise<Map<string, Support>> => {
    const wanted = [...new Set(keys)]
      .map((id) => ({ id, ...keyParts(id) }))
      .filter(({ from, to }) => !made.has(from) && !made.has(to));
    const found = wanted.length ? await write(statement(load, 'support'), { rows: wanted }) : [];
    return new Map(found.map((row) => [String(row['id']), supportOf(row)]));
  };

  /** Links of quantities that are there: none where the quantity has just come. */
  const linksThere = async (batches: readonly GraphBatch[], { made }: Locked): Promise<Set<string>> => {
    const quantities = batches.flatMap((batch) => batch.quantities.map(({ quantity }) => quantity));
    const ids = [...new Set(quantities)].filter((id) => !made.has(id));
    const found = ids.length ? await write(statement(load, 'links-there'), { ids }) : [];
    return new Set(found.map(({ id }) => String(id)));
  };

  const putLinks = async (name: string, all: readonly rows.LinkRow[], there: ReadonlySet<string>): Promise<void> => {
    const links = new Map(all.map((row) => [rows.linkId(row), row]));
    await put(
      name,
      [...links].filter(([id]) => !there.has(id)).map(([, row]) => row),
    );
  };

  const putRelations = async (support: ReadonlyMap<string, Support>, there: ReadonlySet<string>): Promise<void> => {
    const told = [...support].filter(([, each]) => Object.keys(each).length > 0);
    const fileOf = (key: string): string =>
      there.has(key) ? 'relations' : keyParts(key).type.toLowerCase().replaceAll('_', '-');
    await Promise.all(
      [...groupBy(told, ([key]) => fileOf(key))].map(([file, group]) =>
        put(
          file,
          group.map(([key, each]) => rows.relationLoadRow(key, each)),
        ),
      ),
    );
    const bare = [...support.keys()].filter((key) => Object.keys(support.get(key) ?? {}).length === 0);
    if (bare.length) await write(statement(remove, 'relations'), { rows: bare.map((id) => ({ id, ...keyParts(id) })) });
  };

  /** What is left of entities and relations when some reports go. */
  const without = async (gone: ReadonlySet<string>) => {
    const ids = [...gone];
    const supported = await write(statement(remove, 'supported'), { ids });
    const told = (await write(statement(remove, 'told-by-others'), { ids })).map(({ told, report, publishedOn }) =>
      stampedOf(told, stampOf({ id: String(report), ...(publishedOn ? { publishedOn: String(publishedOn) } : {}) })),
    );
    return {
      entities: new Map(foldEntities(told).map((state) => [state.contribution.id, state])),
      support: withoutReports(new Map(supported.map((row) => [String(row['id']), supportOf(row)])), gone),
    };
  };

  const assertedBy = async (ids: readonly string[]): Promise<string[]> =>
    ids.length === 0 ? [] : (await write(statement(remove, 'asserted'), { ids })).map(({ id }) => String(id));

  const deleteEntities = async (ids: readonly string[], there: ReadonlyMap<string, EntityState>): Promise<void> => {
    const all = ids.map((id) => ({ id, known: rows.knownProperties(there.get(id)) }));
    if (all.length) await write(statement(remove, 'entities'), { rows: all, types: TYPES });
  };

  /** Adds reports in the place of others, which are at the same paths. */
  const replace = async (batches: readonly GraphBatch[], gone: readonly string[]): Promise<void> => {
    const leaving = new Set(await assertedBy(gone));
    const coming = addEntities(new Map(), batches);
    const locked = await lockEntities(coming, leaving);
    const left = gone.length ? await without(new Set(gone)) : { entities: new Map(), support: new Map() };
    const states = new Map([...locked.there].filter(([id]) => !leaving.has(id)).concat([...left.entities]));
    const keys = batches.flatMap(({ relations }) => relations.map(relationKey));
    const [found, links] = await Promise.all([supportThere(keys, locked), linksThere(batches, locked)]);
    const support = new Map([...found, ...left.support]);
    for (const name of gone.length ? ['passages', 'asserts'] : []) await write(statement(remove, name), { ids: gone });
    const added = addEntities(states, batches).map((state) => [state.contribution.id, state] as const);
    await Promise.all([
      put('reports', batches.map(rows.reportLoadRow)),
      putEntities(new Map([...left.entities, ...added]).values(), locked),
      put('passages', batches.flatMap(rows.passageListRows)),
      put('asserts', batches.map(rows.assertListRow)),
      putLinks('for-region', batches.flatMap(rows.regionRows), links),
      putLinks('measures', batches.flatMap(rows.indicatorRows), links),
      putRelations(new Map([...left.support, ...addSupport(support, batches)]), new Set(support.keys())),
    ]);
    const kept = new Set([...added.map(([id]) => id), ...left.entities.keys()]);
    await deleteEntities(
      [...leaving].filter((id) => !kept.has(id)),
      locked.there,
    );
  };

  return {
    /** Ids of these that are in the graph. */
    there: async (ids: readonly string[]): Promise<Set<string>> =>
      new Set((await write(statement(load, 'reports-there'), { ids })).map(({ id }) => String(id))),
    /** Takes hold of paths; gives the id of the report that is at each, undefined where none is. */
    lockPaths: async (paths: readonly string[]): Promise<Map<string, string | undefined>> => {
      const found = await write(statement(load, 'lock-reports'), {
        rows: [...paths].sort().map((sourcePath) => ({ sourcePath })),
      });
      return new Map(found.map(({ sourcePath, id }) => [String(sourcePath), id === null ? undefined : String(id)]));
    },
    replace,
    /** Takes reports away; gives how many were there. */
    remove: async (ids: readonly string[]): Promise<number> => {
      const found = await write(statement(remove, 'lock-reports'), { ids: [...new Set(ids)].sort() });
      const there = found.map(({ id }) => String(id));
      await replace([], there);
      await write(statement(remove, 'reports'), { ids: there });
      return there.length;
    },
  };
}
