import { ENTITY_KINDS, RELATION_TYPES } from '../../src/ontology/ontology.ts';
import type { GraphStore, Row, Value } from '../../src/store/graph-store.ts';

type Values = Readonly<Record<string, readonly Value[]>>;

/** Values for each parameter name of the named queries, drawn from a graph. */
export async function parameterValues(store: GraphStore): Promise<Values> {
  const rows: Row[] = [];
  for await (const row of store.exportRows()) rows.push(row);
  const of = (name: string) => rows.filter(({ node }) => node === name);
  const ids = (name: string) => of(name).map(({ id }) => id ?? '');
  const entities = of('Entity');
  const regions = entities.filter(({ kind }) => kind === 'Region');
  const some = <T>(items: readonly T[], count: number): T[] =>
    items.filter((_, index) => index % Math.max(1, Math.floor(items.length / count)) === 0).slice(0, count);
  return {
    id: [...regions.map(({ id }) => id ?? ''), ...some(ids('Entity'), 30), ...ids('Report'), 'no-such-id'],
    ids: [ids('Entity'), ids('Passage'), ids('Report'), ['no-such-id'], []],
    name: [
      ...regions.map(({ name }) => name ?? ''),
      ...some(
        entities.map(({ name }) => name ?? ''),
        20,
      ),
      '',
    ],
    key: [
      '衡水',
      '雄安衡水协作区',
      'hengshui',
      'hs',
      '項目',
      'no such name',
      ...some(
        entities.map(({ name }) => name ?? ''),
        20,
      ),
    ],
    kinds: [[...ENTITY_KINDS], ['Region'], ['Goal', 'Observation'], []],
    kind: ['Goal', 'Observation', 'Project'],
    types: [[...RELATION_TYPES], ['LOCATED_IN'], []],
    period: ['2022', '2023', '2022-H1', '2099'],
    limit: [1, 3, 1000],
  };
}

/** Where a page starts: before everything, so that all rows come. */
const START: Readonly<Record<string, readonly Value[]>> = {
  after: ['', -1],
  afterRank: [-1, 1],
  afterId: ['', 'p'],
  afterDate: ['9999', '2020-01-01'],
  afterPeriod: ['9999', '2022'],
};

const MOST = 200;

/** Combinations of values for the parameters that a query names, evenly chosen where there are too many. */
export function combinations(cypher: string, values: Values): Record<string, Value>[] {
  const names = [...new Set(Array.from(cypher.matchAll(/\$(\w+)/g), ([, name = '']) => name))];
  const lists = names.map((name) => {
    const list = values[name] ?? START[name];
    if (!list) throw new Error(`Give values for the parameter ${name} in test/integration/parameters.ts.`);
    const numeric = name === 'after' && /index > \$after/.test(cypher);
    return name === 'after' ? list.filter((value) => (typeof value === 'number') === numeric) : list;
  });
  const total = lists.reduce((product, list) => product * list.length, 1);
  const step = Math.max(1, Math.floor(total / MOST));
  return Array.from({ length: Math.min(total, MOST) }, (_, index) => {
    let at = index * step;
    return Object.fromEntries(
      names.map((name, position) => {
        const list = lists[position] ?? [];
        const value = list[at % list.length] ?? null;
        at = Math.floor(at / list.length);
        return [name, value];
      }),
    );
  });
}
