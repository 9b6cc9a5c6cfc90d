import { ENTITY_KINDS, RELATION_TYPES, REPORT_KINDS } from '../../src/ontology/ontology.ts';
import type { GraphStore, Row, Value } from '../../src/store/graph-store.ts';
import { seeded, type Random } from '../../tools/reports/random.ts';

type Values = Readonly<Record<string, readonly Value[]>>;
export type Params = Readonly<Record<string, Value>>;

const YES_NO = [true, false];
const often = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
/** Most of the time not asked for: with all asked for at once, no row is left. */
const orNull = (...values: readonly Value[]): Value[] => [...often(null, 6 * values.length), ...values];

/** Values that do not depend on the graph. */
const FIXED: Values = {
  kinds: [...often([...ENTITY_KINDS, ...REPORT_KINDS], 6), ['Region', 'Project'], ['Goal', 'Observation'], []],
  kind: ['Goal', 'Observation', 'Observation', 'Project', 'Project', 'Region'],
  types: [...often([...RELATION_TYPES], 6), ['LOCATED_IN'], []],
  directions: [YES_NO, YES_NO, YES_NO, [true], [false]],
  ends: [[]],
  period: orNull('2021', '2022', '2023', '2022-H1', '2099'),
  limit: [1, 3, 1000],
  hops: [1, 2, 3],
  sentences: [1, 3],
  minConfidence: [0, 0, 0, 0.7, 0.9],
  text: orNull('项目', '工程', 'hengshui'),
  level: orNull('county', 'zone'),
  stage: orNull('started'),
  batch: orNull(true, false),
  investmentMin: orNull(1e8),
  investmentMax: orNull(1e10),
  indicator: [...orNull('生产总值', '收入'), ...often('地区生产总值', 4)],
  measure: orNull('growth', 'level'),
  valueMin: orNull(5),
  valueMax: orNull(1e9),
  byRegion: YES_NO,
  byYear: YES_NO,
  byIndustry: YES_NO,
  byKind: YES_NO,
  down: YES_NO,
  sort: ['NAME', 'INVESTMENT', 'CONFIDENCE', 'INDICATOR', 'VALUE', 'DEFAULT'],
  words: [['项目'], ['增长', '全县'], ['no such word']],
  afterValue: [null],
  afterKey: [null],
};

/** Values for each parameter name of the named queries: fixed ones, and some drawn from a graph. */
export async function parameterValues(store: GraphStore): Promise<Values> {
  const rows: Row[] = [];
  for await (const row of store.exportRows()) rows.push(row);
  const column = (name: string, of: readonly Row[]): Value[] => of.map((row) => row[name] ?? '');
  const entities = rows.filter(({ node }) => node === 'Entity');
  const ofKind = (kind: string) => entities.filter((row) => row['kind'] === kind);
  const [regions, reports] = [ofKind('Region'), rows.filter(({ node }) => node === 'Report')];
  const [regionIds, reportIds, industryIds] = [
    column('id', regions),
    column('id', reports),
    column('id', ofKind('Industry')),
  ];
  const [entityIds, names] = [column('id', entities), column('name', entities)];
  const passages = column(
    'id',
    rows.filter(({ node }) => node === 'Passage'),
  );
  const quantityRegions = column(
    'to',
    rows.filter(({ relation }) => relation === 'FOR_REGION'),
  );
  const relations = rows.filter(({ relation }) => RELATION_TYPES.includes(relation as never));
  return {
    ...FIXED,
    id: [...regionIds, ...entityIds, ...reportIds, 'no-such-id'],
    ids: [
      entityIds.slice(0, 300),
      regionIds,
      passages.slice(0, 200),
      passages.slice(0, 200),
      reportIds,
      ['no-such-id'],
      [],
    ],
    region: [...quantityRegions, ...often(null, quantityRegions.length)],
    name: [
      ...often('富阳区', names.length),
      ...often('桐庐县', names.length / 2),
      ...column('name', regions),
      ...names,
      '',
    ],
    other: [...often('桐庐县', regions.length), ...column('name', regions)],
    enterprise: [...often('杭州远大科技有限公司', 40), ...column('name', ofKind('Enterprise'))],
    project: column('name', ofKind('Project')),
    policy: column('name', ofKind('Policy')),
    word: ['项目', '增长', '雄安'],
    keys: [
      ...often([], names.length / 4),
      ['衡水'],
      ['雄安衡水协作区'],
      ['hengshui', 'hs'],
      ['生产总值'],
      ...names.map((name) => [name]),
    ],
    report: orNull(...reportIds),
    industry: [
      ...orNull(...industryIds),
      ...often('生物医药', 2 * industryIds.length),
      ...column('name', ofKind('Industry')),
    ],
    within: orNull(...regionIds),
    pairs: [relations.map(({ from = '', to = '', relation = '' }) => ({ from, to, type: relation })), []],
  };
}

/** Names of the parameters of a statement. */
export const parameterNames = (cypher: string): string[] => [
  ...new Set(Array.from(cypher.matchAll(/\$(\w+)/g), ([, name = '']) => name)),
];

/**
 * Some combinations of values for the parameters that a query names; the same for the same seed. Three of four ask for
 * nothing that need not be asked for: with all asked for at once, no row is left.
 */
export function combinations(cypher: string, values: Values, count: number, seed = 1): Params[] {
  const names = parameterNames(cypher);
  const random: Random = seeded(seed);
  const value = (name: string, at: number): Value => {
    const list = values[name];
    if (!list) throw new Error(`Give values for the parameter ${name} in test/integration/parameters.ts.`);
    const optional = cypher.includes(`$${name} IS NULL`);
    if (optional && at % 4 > 0) return null;
    const given = optional ? list : list.filter((each) => each !== null);
    return given.length ? random.pick(given) : null;
  };
  return Array.from({ length: names.length ? count : 1 }, (_, at) =>
    Object.fromEntries(names.map((name) => [name, value(name, at)])),
  );
}

/** Where the page after a row begins, for a query that pages; undefined for one that does not. */
export function pageAfter(params: Params, row: Row | undefined): Params | undefined {
  if (!('afterKey' in params) || !row || row['key'] === undefined) return undefined;
  return { ...params, afterKey: row['key'] ?? null, afterValue: row['value'] ?? null };
}
