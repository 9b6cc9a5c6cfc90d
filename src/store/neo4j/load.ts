/**
 * Loading and removing reports in one transaction. Locks are taken in one order by every load (reports by path, then
 * entities by id), so that loads at once wait for each other and give the same graph as one after the other.
 */
import type { GraphBatch } from '../../model/graph.ts';
import { ZhengtuError } from '../../model/errors.ts';
import { groupBy } from '../../model/group-by.ts';
import { RELATION_TYPES } from '../../ontology/ontology.ts';
import { statement, type Statements } from '../cypher-files.ts';
import { addEntities, addSupport, foldEntities, withoutReports } from '../plan.ts';
import { entityState, keyParts, relationKey, stampedOf, supportOf } from '../rows.ts';
import { stampOf, type EntityState, type Support } from '../state.ts';
import type { Write } from './connection.ts';
import * as rows from './rows.ts';

/** Rows that one statement takes. */
const ROWS = 5000;
const TYPES = [...RELATION_TYPES, 'ASSERTS', 'MENTIONS', 'HAS_PASSAGE', 'FOR_REGION', 'MEASURES'];

/** The statements of `cypher/load` and `cypher/remove`. */
export interface Texts {
  readonly load: Statements;
  readonly remove: Statements;
}

interface Locked {
  readonly there: ReadonlyMap<string, EntityState>;
  /** Entities that belong to a person: never written, never deleted. */
  readonly curated: ReadonlySet<string>;
}

/** Makes the two changes of the graph over one transaction's writer. */
export function makeChanges(write: Write, { load, remove }: Texts) {
  const putPart = async (name: string, part: readonly rows.LoadRow[]): Promise<void> => {
    const [row] = await write(statement(load, name), { rows: part });
    if (row?.['written'] !== part.length)
      throw new ZhengtuError(
        'STORE_BATCH_REFUSED',
        `Of ${part.length} rows for ${name} ${String(row?.['written'])} found their ends: nothing was stored. This is a fault of zhengtu; please report it.`,
      );
  };

  /** The server runs statements in the order in which they are sent; none waits for the answer to the one before. */
  const put = async (name: string, all: readonly rows.LoadRow[]): Promise<void> => {
    const parts = Array.from({ length: Math.ceil(all.length / ROWS) }, (_, at) =>
      all.slice(at * ROWS, (at + 1) * ROWS),
    );
    await Promise.all(parts.map((part) => putPart(name, part)));
  };

  const lockEntities = async (ids: Iterable<string>): Promise<Locked> => {
    const wanted = [...new Set(ids)].sort().map((id) => ({ id }));
    const found = await write(statement(load, 'lock-entities'), { rows: wanted });
    const known = found.filter(({ stamps }) => stamps !== null);
    return {
      there: new Map(known.map((row) => [String(row['id']), entityState(row)])),
      curated: new Set(found.filter(({ curated }) => curated === true).map(({ id }) => String(id))),
    };
  };

  const putEntities = async (states: Iterable<EntityState>, { there, curated }: Locked): Promise<void> => {
    const all = [...states].filter(({ contribution }) => !curated.has(contribution.id));
    await Promise.all(
      [...groupBy(all, ({ contribution }) => contribution.kind)].map(([kind, group]) =>
        put(
          kind.toLowerCase(),
          group.map((state) => rows.entityLoadRow(state, there.get(state.contribution.id))),
        ),
      ),
    );
  };

  /** What supports relations now: none where an end has just come. */
  const supportThere = async (keys: Iterable<string>, ends: ReadonlySet<string>): Promise<Map<string, Support>> => {
    const wanted = [...new Set(keys)]
      .map((id) => ({ id, ...keyParts(id) }))
      .filter(({ from, to }) => ends.has(from) && ends.has(to));
    const found = wanted.length ? await write(statement(load, 'support'), { rows: wanted }) : [];
    return new Map(found.map((row) => [String(row['id']), supportOf(row)]));
  };

  const putRelations = async (support: ReadonlyMap<string, Support>): Promise<void> => {
    const told = [...support].filter(([, each]) => Object.keys(each).length > 0);
    await Promise.all(
      [...groupBy(told, ([key]) => keyParts(key).type)].map(([type, group]) =>
        put(
          type.toLowerCase().replaceAll('_', '-'),
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
    const coming = batches.flatMap(({ entities }) => entities.map(({ id }) => id));
    const locked = await lockEntities([...leaving, ...coming]);
    const left = gone.length ? await without(new Set(gone)) : { entities: new Map(), support: new Map() };
    const states = new Map([...locked.there].filter(([id]) => !leaving.has(id)).concat([...left.entities]));
    const keys = batches.flatMap(({ relations }) => relations.map(relationKey));
    const before = new Set([...locked.there.keys(), ...locked.curated]);
    const support = new Map([...(await supportThere(keys, before)), ...left.support]);
    for (const name of gone.length ? ['passages', 'asserts'] : []) await write(statement(remove, name), { ids: gone });
    const added = addEntities(states, batches).map((state) => [state.contribution.id, state] as const);
    await Promise.all([
      put('reports', batches.map(rows.reportLoadRow)),
      putEntities(new Map([...left.entities, ...added]).values(), locked),
      put('passages', batches.flatMap(rows.passageLoadRows)),
      put('asserts', batches.flatMap(rows.assertRows)),
      put('mentions', batches.flatMap(rows.mentionRows)),
      put('for-region', batches.flatMap(rows.regionRows)),
      put('measures', batches.flatMap(rows.indicatorRows)),
      putRelations(new Map([...left.support, ...addSupport(support, batches)])),
    ]);
    const kept = new Set([...coming, ...left.entities.keys()]);
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
