/**
 * Resolve: what one report says in, what it brings to the graph out. Per report and pure: ids come from content, so the
 * same thing has the same id in every report, loading is a union, and removing a report is exact.
 */
import { toOriginal } from '../model/clean-text.ts';
import type { Extraction } from '../model/extraction.ts';
import type {
  Contribution,
  EntityFields,
  GraphBatch,
  MentionRow,
  PassageRow,
  QuantityLink,
  RelationRow,
} from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import {
  isQuantity,
  type Mention,
  type NamedMention,
  type QuantityMention,
  type RegionMention,
} from '../model/mention.ts';
import { sentenceAt, type Sentence } from '../model/reading.ts';
import { lexicon, type Resources } from '../model/resources.ts';
import { contains } from '../model/span.ts';
import { makeBaseUnits } from './base-units.ts';
import { contentId } from './hash.ts';
import { makeIdentity } from './identity.ts';
import { makeNameForms, type NameForms } from './names.ts';
import { daysOf } from './days.ts';

/** Turns one report's extraction into its share of the graph. */
export type Resolver = (extraction: Extraction) => GraphBatch;

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const unique = (items: readonly string[]): string[] => [...new Set(items)].sort();

/** Compiles the tables once. */
export function makeResolver(resources: Resources): Resolver {
  const forms = makeNameForms(resources);
  const toBase = makeBaseUnits(lexicon(resources, 'quantity-units'));
  const { gazetteer } = resources;
  return (extraction) => {
    const { reading, claims } = extraction;
    const passages = passageRows(extraction);
    const mentions = withRegions(extraction, resources);
    const identify = makeIdentity(gazetteer, reading.meta);
    const named = groupBy(
      mentions.filter((mention): mention is NamedMention => !isQuantity(mention)),
      ({ key }) => key,
    );
    const ids = new Map([...named].map(([key, group]) => [key, identify(fullest(group))]));
    const quantities = mentions.filter(isQuantity);
    for (const quantity of quantities) ids.set(quantity.key, quantityId(quantity, ids.get(quantity.region), toBase));
    const contributions = [
      ...[...named].map(([key, group]) => namedContribution(ids.get(key) ?? '', group, resources, forms)),
      ...quantities.map((quantity) => quantityContribution(ids.get(quantity.key) ?? '', quantity, toBase, forms)),
      ...quantities.map(({ indicator }) => indicatorContribution(indicator, forms)),
    ];
    const where = (mention: Mention) => reading.sentences[sentenceAt(reading.sentences, mention.span.start)];
    const mentionRows = mentions.flatMap((mention) => mentionRow(mention, where(mention), ids, extraction));
    return {
      report: reportRow(extraction, ids),
      passages,
      entities: distinct(contributions),
      mentions: sortedMentions([...mentionRows, ...indicatorMentions(quantities, ids, extraction, where)]),
      relations: relationRows(claims, ids, extraction),
      quantities: quantityLinks(quantities, ids),
    };
  };
}

/** A quantity can speak of the article's region though no sentence names it; then the report's title line stands for it. */
function withRegions({ mentions, reading }: Extraction, { gazetteer }: Resources): readonly Mention[] {
  const known = new Set(mentions.map(({ key }) => key));
  const missing = new Map<string, RegionMention>();
  const first = reading.sentences[0];
  for (const key of [...mentions.filter(isQuantity).map(({ region }) => region)]) {
    const row = gazetteer.get(key.replace(/^Region:/, ''));
    if (known.has(key) || missing.has(key) || !row || !first) continue;
    missing.set(key, {
      kind: 'Region',
      key,
      name: row.name,
      level: row.level,
      code: row.code,
      deictic: true,
      span: first.span,
      rule: 'region/report',
      confidence: 0.8,
    });
  }
  return [...mentions, ...missing.values()];
}

function passageRows({ doc, reading }: Extraction): PassageRow[] {
  return reading.sentences.map((sentence) => {
    const { start, end } = toOriginal(reading.clean, sentence.span);
    const section = reading.articles[sentence.article]?.sections[sentence.section];
    return {
      id: `${doc.id}:${sentence.index}`,
      index: sentence.index,
      article: sentence.article,
      section: section?.heading ?? '',
      mode: section?.mode ?? 'other',
      text: sentence.text,
      original: doc.text.slice(start, end),
      start,
      end,
    };
  });
}

/** Of several mentions the one with the longest name speaks for the thing. */
const fullest = (group: readonly NamedMention[]): NamedMention =>
  [...group].sort(
    (a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )[0] as NamedMention;

function namedContribution(
  id: string,
  group: readonly NamedMention[],
  { gazetteer }: Resources,
  forms: NameForms,
): Contribution {
  const main = fullest(group);
  const row = main.kind === 'Region' && main.code ? gazetteer.get(main.code) : undefined;
  const aliases = unique(
    [...group.flatMap(({ name, aliases: other = [] }) => [name, ...other]), ...(row?.aliases ?? [])].filter(
      (name) => name !== main.name,
    ),
  );
  const nameEn = main.kind === 'Region' ? forms.region(main.name, main.level, row?.aliases[0]) : undefined;
  return {
    id,
    kind: main.kind,
    name: main.name,
    aliases,
    ...(nameEn ? { nameEn } : {}),
    searchKeys: forms.keys([main.name, ...aliases], nameEn),
    fields: fieldsOf(main, group, gazetteer),
  };
}

function fieldsOf(main: NamedMention, group: readonly NamedMention[], gazetteer: Resources['gazetteer']): EntityFields {
  if (main.kind === 'Region') {
    const path = main.code
      ? gazetteer
          .path(main.code)
          .slice(1)
          .map(({ code }) => code)
      : [];
    return { level: main.level, ...(main.code ? { code: main.code } : {}), ...(path.length ? { path } : {}) };
  }
  if (main.kind === 'Policy') return { policyKind: main.policyKind };
  if (main.kind !== 'Project') return {};
  const projects = group.filter((mention) => mention.kind === 'Project');
  const told = <K extends 'count' | 'investment' | 'stage' | 'capacity'>(field: K) =>
    projects.find((project) => project[field] !== undefined)?.[field];
  const [count, investment, stage, capacity] = [told('count'), told('investment'), told('stage'), told('capacity')];
  return {
    batch: main.batch,
    ...(count === undefined ? {} : { count }),
    ...(investment === undefined ? {} : { investment }),
    ...(stage === undefined ? {} : { stage }),
    ...(capacity === undefined ? {} : { capacity }),
  };
}

type ToBase = ReturnType<typeof makeBaseUnits>;

function quantityId(quantity: QuantityMention, region: string | undefined, toBase: ToBase): string {
  const { kind, indicator, measure, value, unit, period, comparator, rank } = quantity;
  const base = value === undefined ? undefined : toBase(value, unit ?? '');
  return contentId(
    kind === 'Goal' ? 'g' : 'b',
    region ?? quantity.region,
    indicatorId(indicator),
    measure,
    base?.baseValue,
    base?.baseUnit,
    period,
    comparator,
    rank,
  );
}

const indicatorId = (indicator: string): string => contentId('n', indicator.replace(/[“”‘’《》\s]/g, ''));

function quantityContribution(id: string, quantity: QuantityMention, toBase: ToBase, forms: NameForms): Contribution {
  const { kind, indicator, measure, value, valueMax, unit, comparator, period, periodTold, rank, rankScope } = quantity;
  const name = `${indicator}${value === undefined ? '' : ` ${value}${valueMax === undefined ? '' : `—${valueMax}`}${unit ?? ''}`}${rank === undefined ? '' : ` ${rankScope ?? ''}第${rank}`}`;
  return {
    id,
    kind,
    name,
    aliases: [],
    searchKeys: forms.keys([indicator], undefined),
    fields: {
      indicator,
      measure,
      ...(value === undefined ? {} : { value, ...toBase(value, unit ?? '') }),
      ...(valueMax === undefined ? {} : { valueMax }),
      ...(unit === undefined ? {} : { unit }),
      ...(comparator === undefined ? {} : { comparator }),
      period,
      periodTold,
      ...(rank === undefined ? {} : { rank }),
      ...(rankScope === undefined ? {} : { rankScope }),
    },
  };
}

const indicatorContribution = (indicator: string, forms: NameForms): Contribution => ({
  id: indicatorId(indicator),
  kind: 'Indicator',
  name: indicator.replace(/[“”‘’《》\s]/g, ''),
  aliases: [],
  searchKeys: forms.keys([indicator], undefined),
  fields: {},
});

/** One contribution per id; where two mentions of a report differ, their names and fields are put together. */
function distinct(contributions: readonly Contribution[]): Contribution[] {
  const groups = groupBy(contributions, ({ id }) => id);
  return [...groups.values()]
    .map((group) => {
      const [first, ...others] = group as [Contribution, ...Contribution[]];
      if (others.length === 0) return first;
      return {
        ...first,
        aliases: unique(group.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name !== first.name)),
        searchKeys: unique(group.flatMap(({ searchKeys }) => searchKeys)),
        fields: Object.assign({}, ...[...group].reverse().map(({ fields }) => fields)) as EntityFields,
      };
    })
    .sort(byId);
}

function mentionRow(
  mention: Mention,
  sentence: Sentence | undefined,
  ids: ReadonlyMap<string, string>,
  { doc, reading }: Extraction,
): MentionRow[] {
  const entity = ids.get(mention.key);
  if (!entity || !sentence || !contains(sentence.span, mention.span)) return [];
  const { start, end } = toOriginal(reading.clean, mention.span);
  const surface = reading.clean.text.slice(mention.span.start, mention.span.end);
  return [
    {
      passage: `${doc.id}:${sentence.index}`,
      entity,
      surface,
      textStart: mention.span.start - sentence.span.start,
      textEnd: mention.span.end - sentence.span.start,
      start,
      end,
      rule: mention.rule,
      confidence: mention.confidence,
    },
  ];
}

/** An indicator stands where its quantities stand. */
function indicatorMentions(
  quantities: readonly QuantityMention[],
  ids: ReadonlyMap<string, string>,
  extraction: Extraction,
  where: (mention: Mention) => Sentence | undefined,
): MentionRow[] {
  return quantities.flatMap((quantity) =>
    mentionRow(quantity, where(quantity), ids, extraction).map((row) => ({
      ...row,
      entity: indicatorId(quantity.indicator),
    })),
  );
}

function sortedMentions(rows: readonly MentionRow[]): MentionRow[] {
  const order = (row: MentionRow): string =>
    [row.passage, row.entity, String(row.start).padStart(9, '0'), row.end].join('|');
  const found = new Map(rows.map((row) => [order(row), row]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function relationRows(
  claims: Extraction['claims'],
  ids: ReadonlyMap<string, string>,
  { doc, reading }: Extraction,
): RelationRow[] {
  const rows = claims.flatMap((claim) => {
    const [from, to] = [ids.get(claim.from), ids.get(claim.to)];
    if (!from || !to || from === to) return [];
    const [a, b] = claim.type === 'COOPERATES_WITH' && to < from ? [to, from] : [from, to];
    return [
      {
        type: claim.type,
        from: a,
        to: b,
        passage: `${doc.id}:${sentenceAt(reading.sentences, claim.span.start)}`,
        rule: claim.rule,
        confidence: claim.confidence,
      },
    ];
  });
  return [...groupBy(rows, ({ type, from, to }) => `${type}|${from}|${to}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const [{ type, from, to }] = group as [(typeof rows)[number]];
      return {
        type,
        from,
        to,
        passages: unique(group.map(({ passage }) => passage)),
        rules: unique(group.map(({ rule }) => rule)),
        confidence: Math.max(...group.map(({ confidence }) => confidence)),
      };
    });
}

function quantityLinks(quantities: readonly QuantityMention[], ids: ReadonlyMap<string, string>): QuantityLink[] {
  const links = quantities.map((quantity): [string, QuantityLink] => {
    const [id, region] = [ids.get(quantity.key) ?? '', ids.get(quantity.region)];
    return [id, { quantity: id, indicator: indicatorId(quantity.indicator), ...(region ? { region } : {}) }];
  });
  return [...new Map(links)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

function reportRow({ doc, reading: { meta } }: Extraction, ids: ReadonlyMap<string, string>): GraphBatch['report'] {
  const region = meta.anchor && ids.get(`Region:${meta.anchor.code ?? meta.anchor.name}`);
  const days = meta.period ? daysOf(meta.period) : undefined;
  return {
    id: doc.id,
    title: meta.title || doc.path,
    kind: meta.kind,
    ...(region ? { region } : {}),
    ...(meta.publishedOn ? { publishedOn: meta.publishedOn } : {}),
    ...(days ? { periodStart: days.start, periodEnd: days.end } : {}),
    sourcePath: doc.path,
    sha256: doc.sha256,
    format: doc.format,
    encoding: doc.encoding,
    encodingConfidence: doc.encodingConfidence,
  };
}
