/**
 * Reports as the store takes them, without reading any text: about as many rows of each kind as a real report brings, and
 * hubs as in real ones: a few regions, indicators, industries and enterprises that very many reports tell of.
 */
import type { Contribution, GraphBatch, MentionRow, QuantityLink, RelationRow } from '../src/model/graph.ts';
import type { EntityKind, RelationType } from '../src/ontology/ontology.ts';
import { seeded, type Random } from '../tools/reports/random.ts';

const PASSAGES = 40;
/** Of each kind: how many a report tells, from how many there are for each 1,000 reports beside those there always are. */
const KINDS: readonly (readonly [EntityKind, number, number, number])[] = [
  ['Region', 9, 40, 400],
  ['Project', 16, 0, 12_000],
  ['Enterprise', 5, 200, 1_500],
  ['Organization', 5, 100, 1_000],
  ['Policy', 4, 60, 1_500],
  ['Industry', 3, 60, 0],
  ['Indicator', 24, 300, 3_000],
  ['Observation', 28, 0, 25_000],
  ['Goal', 13, 0, 12_000],
];
const RELATIONS: readonly (readonly [RelationType, EntityKind, EntityKind, number])[] = [
  ['LOCATED_IN', 'Project', 'Region', 16],
  ['UNDERTAKES', 'Enterprise', 'Project', 5],
  ['IN_INDUSTRY', 'Project', 'Industry', 4],
  ['ISSUED_BY', 'Policy', 'Region', 3],
  ['PART_OF', 'Region', 'Region', 4],
  ['COOPERATES_WITH', 'Enterprise', 'Region', 1],
];

/** A number below `count`; small ones come often (the hubs), large ones seldom. */
const skewed = (random: Random, count: number): number => Math.floor(count * (random.between(0, 9999) / 10_000) ** 3);

/** Report number `index` of a load of any size. */
export function makeBatch(seed: number, index: number): GraphBatch {
  const random = seeded(seed * 7_919 + index);
  const report = `r${seed}-${index}`;
  const published = `20${10 + random.between(0, 14)}-0${random.between(1, 9)}-15`;
  const passages = Array.from({ length: PASSAGES }, (_, at) => {
    const text =
      `第${at + 1}句，全市生产总值增长${random.between(10, 99) / 10}%，第${index}号项目开工建设，发展势头良好。`.repeat(
        2,
      );
    return {
      id: `${report}:${at}`,
      index: at,
      article: 0,
      section: '工作回顾',
      mode: 'review' as const,
      text,
      original: text,
      start: at * 90,
      end: at * 90 + text.length,
    };
  });
  const entities = new Map<string, Contribution>();
  const told = new Map<EntityKind, string[]>();
  for (const [kind, count, always, perThousand] of KINDS) {
    const ids = Array.from({ length: count }, () => {
      const fresh = perThousand > 0 && random.between(0, 99) >= (always ? 70 : 5);
      const number =
        fresh || !always ? Math.floor((index * perThousand) / 1000) + random.between(0, 40) : skewed(random, always);
      return `${kind}-${fresh || !always ? 'n' : 'h'}${number}`;
    });
    told.set(kind, [...new Set(ids)]);
    for (const id of ids) entities.set(id, contribution(kind, id, random));
  }
  const pick = (kind: EntityKind): string => random.pick(told.get(kind) ?? []);
  const relations = new Map<string, RelationRow>();
  for (const [type, from, to, count] of RELATIONS)
    for (let at = 0; at < count; at++) {
      const row = { type, from: pick(from), to: pick(to), passages: [`${report}:${random.between(0, 39)}`] };
      if (row.from !== row.to)
        relations.set(`${row.from}|${type}|${row.to}`, { ...row, rules: [`${type}/bench`], confidence: 0.8 });
    }
  const quantities = [...(told.get('Goal') ?? []), ...(told.get('Observation') ?? [])].map(
    (quantity): QuantityLink => ({ quantity, region: pick('Region'), indicator: pick('Indicator') }),
  );
  return {
    report: {
      id: report,
      title: `第${index}号报告`,
      kind: 'work-report',
      publishedOn: published,
      sourcePath: `bench/${report}.txt`,
      sha256: report,
      format: 'text',
      encoding: 'utf-8',
      encodingConfidence: 1,
    },
    passages,
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: mentionsOf(report, [...entities.keys()], random),
    relations: [...relations.values()],
    quantities,
  };
}

function contribution(kind: EntityKind, id: string, random: Random): Contribution {
  const name = `${kind}名称${id}`;
  const quantity = kind === 'Goal' || kind === 'Observation';
  return {
    id,
    kind,
    name,
    aliases: [],
    searchKeys: [name.toLowerCase(), id.toLowerCase()],
    fields: quantity
      ? { indicator: '地区生产总值', measure: 'growth', value: random.between(1, 99), unit: '%', period: '2022' }
      : kind === 'Project'
        ? { batch: false, investment: random.between(1, 900) * 1e7 }
        : {},
  };
}

function mentionsOf(report: string, ids: readonly string[], random: Random): MentionRow[] {
  const rows = new Map<string, MentionRow>();
  for (const entity of [...ids, ...ids]) {
    const [passage, start] = [random.between(0, PASSAGES - 1), random.between(0, 60)];
    const row: MentionRow = {
      passage: `${report}:${passage}`,
      entity,
      surface: '项目',
      textStart: start,
      textEnd: start + 2,
      start: passage * 90 + start,
      end: passage * 90 + start + 2,
      rule: 'bench/made',
      confidence: 0.8,
    };
    rows.set(`${row.passage}|${entity}|${row.start}`, row);
  }
  return [...rows.values()];
}
