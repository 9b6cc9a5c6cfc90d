import type { Extraction } from '../model/extraction.ts';
import type { Claim } from '../model/claim.ts';
import type { CleanText } from '../model/clean-text.ts';
import { groupBy } from '../model/group-by.ts';
import { isQuantity, type Mention } from '../model/mention.ts';
import { makePlaceOf, type PlaceOf } from '../model/place.ts';
import type { Span } from '../model/span.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An extraction in the shape of the annotation guide (docs/guide.md), with offsets into the untouched original. */
export interface Annotation {
  readonly report: { readonly [key: string]: Json };
  readonly entities: readonly { readonly [key: string]: Json | undefined }[];
  readonly relations: readonly { readonly [key: string]: Json }[];
}

/** Puts the mentions of one report together by key: one entity per thing meant, one relation per pair and type. */
export function annotate(extraction: Extraction): Annotation {
  const { doc, reading, mentions, claims } = extraction;
  const groups = groupBy(mentions, (mention) => mention.key);
  const ids = new Map([...groups.keys()].map((key, index) => [key, `e${index + 1}`]));
  const placeOf = makePlaceOf(doc, reading);
  const entities = [...groups].map(([key, group]) => ({
    id: ids.get(key),
    ...entity(reading.clean, group, groups, placeOf),
  }));
  const known = claims.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const relations = [...groupBy(known, ({ type, from, to }) => `${type} ${from} ${to}`).values()].map((group) => {
    const { type, from, to, span } = group[0] as Claim;
    const ends = { from: ids.get(from) ?? '', to: ids.get(to) ?? '' };
    return { type, ...ends, quote: slice(reading.clean, span), ...strength(group) };
  });
  return {
    report: {
      file: doc.path.split(/[\\/]/).at(-1) ?? doc.path,
      title: reading.meta.title,
      kind: reading.meta.kind,
      region: reading.meta.anchor?.name ?? null,
      publishedOn: reading.meta.publishedOn ?? null,
      period: reading.meta.period ?? null,
      format: doc.format,
      encoding: doc.encoding,
      encodingConfidence: doc.encodingConfidence,
    },
    entities,
    relations,
  };
}

const strength = (group: readonly { rule: string; confidence: number }[]) => ({
  confidence: Math.max(...group.map(({ confidence }) => confidence)),
  rules: [...new Set(group.map(({ rule }) => rule))].sort(),
});

const slice = (clean: CleanText, span: Span): string => clean.text.slice(span.start, span.end);

function entity(
  clean: CleanText,
  group: readonly Mention[],
  groups: ReadonlyMap<string, readonly Mention[]>,
  placeOf: PlaceOf,
) {
  const first = group[0] as Mention;
  const evidence = {
    quote: slice(clean, first.span),
    spans: group.flatMap(({ span }) => {
      const place = placeOf(span)?.original;
      return place ? [[place.start, place.end]] : [];
    }),
    ...strength(group),
  };
  if (isQuantity(first)) {
    const region = groups.get(first.region)?.[0];
    return {
      type: first.kind,
      indicator: first.indicator,
      measure: first.measure,
      value: first.value,
      valueMax: first.valueMax,
      unit: first.unit,
      comparator: first.comparator,
      period: first.period,
      periodTold: first.periodTold ? undefined : false,
      region: region && !isQuantity(region) ? region.name : first.region.replace(/^Region:/, ''),
      rank: first.rank,
      rankScope: first.rankScope,
      ...evidence,
    };
  }
  const aliases = new Set(
    group.flatMap((mention) => (isQuantity(mention) ? [] : [mention.name, ...(mention.aliases ?? [])])),
  );
  aliases.delete(first.name);
  return { type: first.kind, name: first.name, aliases: [...aliases].sort(), ...facts(group), ...evidence };
}

/** The facts of all mentions of one thing; where two differ, the first told stands. */
function facts(group: readonly Mention[]): { [key: string]: Json | undefined } {
  const all: { [key: string]: Json | undefined } = {};
  for (const mention of group) {
    const told: { [key: string]: Json | undefined } = {};
    if (mention.kind === 'Region') Object.assign(told, { level: mention.level, code: mention.code });
    if (mention.kind === 'Policy') Object.assign(told, { kind: mention.policyKind });
    if (mention.kind === 'Project') {
      const { batch, count, investment, stage, capacity } = mention;
      Object.assign(told, { batch, count, investment, stage, capacity });
    }
    for (const [name, value] of Object.entries(told)) all[name] ??= value;
  }
  return all;
}
