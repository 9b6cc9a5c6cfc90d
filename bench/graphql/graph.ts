/** A seeded graph of 100,000 nodes and 400,000 relations, as the batches of 50 reports. */
import type { Contribution, EntityFields, GraphBatch, QuantityLink, RelationRow } from '../../src/model/graph.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { RelationType } from '../../src/ontology/ontology.ts';
import { seeded, type Random } from '../../tools/reports/random.ts';

export const [NODES, RELATIONS, REPORTS, HUB, TWIN] = [100_000, 400_000, 50, 10_000, 50];
const SIZES = {
  Region: 3000,
  Project: 41_000,
  Enterprise: 15_000,
  Organization: 2000,
  Policy: 2000,
  Industry: 50,
  Indicator: 400,
  Goal: 6000,
  Observation: 9000,
} as const;
type Kind = keyof typeof SIZES;
const WORDS: Readonly<Record<Kind, string>> = {
  Region: '区',
  Project: '工程',
  Enterprise: '公司',
  Organization: '单位',
  Policy: '规划',
  Industry: '产业',
  Indicator: '指标',
  Goal: '目标',
  Observation: '结果',
};
const PASSAGES = NODES - REPORTS - Object.values(SIZES).reduce((sum, size) => sum + size, 0);
const [PROVINCES, PREFECTURES] = [34, 300];

/** What the operations ask of: a hub has 10,000 relations of one type, its twin 50 of the same. */
export const PLACES = {
  province: 'Region-0',
  hubRegion: 'Region-400',
  twinRegion: 'Region-401',
  hubIndustry: 'Industry-0',
  twinIndustry: 'Industry-1',
  hubEnterprise: 'Enterprise-0',
  twinEnterprise: 'Enterprise-1',
  project: 'Project-12000',
  report: 'bench-1',
  /** Two reports tell it two figures for one thing. */
  conflictRegion: 'Region-738',
} as const;

const idOf = (kind: Kind, index: number): string => `${kind}-${index}`;
const pathOf = (index: number): string[] => {
  if (index < PROVINCES) return [];
  const province = idOf('Region', index % PROVINCES);
  if (index < PROVINCES + PREFECTURES) return [province];
  const prefecture = PROVINCES + (index % PREFECTURES);
  return [idOf('Region', prefecture), idOf('Region', prefecture % PROVINCES)];
};

function fieldsOf(kind: Kind, index: number, { between, pick }: Random): EntityFields {
  if (kind === 'Region')
    return { level: index < PROVINCES ? 'province' : 'county', code: String(index), path: pathOf(index) };
  if (kind === 'Project') return { batch: index % 10 === 0, investment: between(1, 5000) * 1e6, stage: 'building' };
  if (kind !== 'Goal' && kind !== 'Observation') return {};
  const [value, year] = [between(1, 200) / 10, between(2010, 2024)];
  return {
    indicator: `指标${index % SIZES.Indicator}`,
    measure: pick(['growth', 'level', 'count']),
    value,
    unit: '%',
    baseValue: value,
    baseUnit: '%',
    comparator: 'eq',
    period: String(year),
    periodTold: true,
  };
}

function entityOf(kind: Kind, index: number, random: Random): Contribution {
  const name = `第${index}${WORDS[kind]}`;
  const searchKeys = [`d${index}${kind.toLowerCase().slice(0, 3)}`, `${kind.toLowerCase()} ${index}`, name].sort();
  return { id: idOf(kind, index), kind, name, aliases: [], searchKeys, fields: fieldsOf(kind, index, random) };
}

type Tie = readonly [type: RelationType, from: string, to: string];

/** Relations between entities, with the hubs and their twins. */
function ties({ between }: Random): Tie[] {
  const found: Tie[] = [];
  const counties = () => idOf('Region', between(402, SIZES.Region - 1));
  for (let index = 0; index < SIZES.Project; index++) {
    const project = idOf('Project', index);
    const [hub, twin] = [index < HUB, index < HUB + TWIN];
    found.push(['LOCATED_IN', project, hub ? PLACES.hubRegion : twin ? PLACES.twinRegion : counties()]);
    const owner = hub ? 0 : twin ? 1 : between(2, SIZES.Enterprise - 1);
    found.push(['UNDERTAKES', idOf('Enterprise', owner), project]);
    const [big, small] = [index >= 20_000 && index < 20_000 + HUB, index >= 30_000 && index < 30_000 + TWIN];
    found.push(['IN_INDUSTRY', project, idOf('Industry', big ? 0 : small ? 1 : between(2, SIZES.Industry - 1))]);
    if (index > 12_000 && index < 15_000) found.push(['PART_OF', project, idOf('Project', index - (index % 10 || 10))]);
  }
  for (let index = 0; index < SIZES.Enterprise; index++) {
    const enterprise = idOf('Enterprise', index);
    found.push(['LOCATED_IN', enterprise, counties()]);
    found.push(['IN_INDUSTRY', enterprise, idOf('Industry', between(2, SIZES.Industry - 1))]);
    if (index % 5 === 0 && index > 4)
      found.push(['COOPERATES_WITH', enterprise, idOf('Enterprise', between(2, 14_999))]);
  }
  for (let index = 0; index < SIZES.Policy; index++)
    found.push(['ISSUED_BY', idOf('Policy', index), idOf('Region', between(0, 399))]);
  return found.filter(([, from, to]) => from !== to);
}

const reportOf = (id: string): number => {
  const [kind, index] = id.split('-');
  return kind === 'Region' || kind === 'Industry' || kind === 'Indicator' ? 0 : Number(index) % REPORTS;
};

/** The batches, the first of which holds all regions, industries and indicators. */
export function benchBatches(): GraphBatch[] {
  const random = seeded(7);
  const entities = (Object.keys(SIZES) as Kind[]).flatMap((kind) =>
    Array.from({ length: SIZES[kind] }, (_, index) => entityOf(kind, index, random)),
  );
  const relations = ties(random);
  const figures = entities.filter(({ kind }) => kind === 'Goal' || kind === 'Observation');
  const links = figures.map(({ id, fields }, index) => ({
    quantity: id,
    region: idOf('Region', index % SIZES.Region),
    indicator: `Indicator-${fields.indicator?.slice(2)}`,
  }));
  const own = groupBy(entities, ({ id }) => reportOf(id));
  const tied = groupBy(relations, ([, from]) => reportOf(from));
  const linked = groupBy(links, ({ quantity }) => reportOf(quantity));
  const told = PASSAGES + entities.length + relations.length + 2 * links.length;
  const spare = RELATIONS - told - entities.length;
  return Array.from({ length: REPORTS }, (_, index) =>
    batch(index, random, {
      own: own.get(index) ?? [],
      relations: tied.get(index) ?? [],
      quantities: linked.get(index) ?? [],
      spare,
    }),
  );
}

interface Part {
  readonly own: readonly Contribution[];
  readonly relations: readonly Tie[];
  readonly quantities: readonly QuantityLink[];
  /** Mentions beyond one of each entity. */
  readonly spare: number;
}

function batch(index: number, random: Random, { own, relations, quantities, spare }: Part): GraphBatch {
  const id = `bench-${index}`;
  const size = PASSAGES / REPORTS;
  const placed = new Map(own.map((entity, at) => [entity.id, Math.floor((at * size) / own.length)]));
  const extra = Array.from({ length: spare / REPORTS }, () => [random.pick(own), random.between(0, size - 1)] as const);
  const mentioned = [...own.map((entity) => [entity, placed.get(entity.id) ?? 0] as const), ...extra];
  const sentences = Array.from({ length: size }, () => '');
  const mentions = mentioned.map(([{ id: entity, name }, at]) => {
    const start = sentences[at]?.length ?? 0;
    sentences[at] += `${name}加快建设，`;
    const end = start + name.length;
    const rule = 'bench/made';
    const confidence = random.between(60, 99) / 100;
    return {
      passage: `${id}:${at}`,
      entity,
      surface: name,
      textStart: start,
      textEnd: end,
      start,
      end,
      rule,
      confidence,
    };
  });
  const row = ([type, from, to]: Tie): RelationRow => ({
    type,
    from,
    to,
    passages: [`${id}:${placed.get(from) ?? 0}`],
    rules: ['bench/made'],
    confidence: random.between(60, 99) / 100,
  });
  return {
    report: {
      id,
      title: `第${index}份报告`,
      kind: 'work-report',
      region: idOf('Region', index),
      publishedOn: `${2010 + (index % 15)}-03-01`,
      sourcePath: `bench/${index}.txt`,
      sha256: String(index).padStart(64, '0'),
      format: 'text',
      encoding: 'utf-8',
      encodingConfidence: 1,
    },
    passages: sentences.map((text, at) => ({
      id: `${id}:${at}`,
      index: at,
      article: 0,
      section: '一、回顾',
      mode: 'review',
      text,
      original: text,
      start: 0,
      end: text.length,
    })),
    entities: own,
    mentions,
    relations: relations.map(row),
    quantities,
  };
}
