/**
 * Resolve: what one report says in, what it brings to the graph out. Per report and pure: ids come from content, so the
 * same thing has the same id in every report, loading is a union, and removing a report is exact.
 */
import type { Extraction } from '../model/extraction.ts';
import type { GraphBatch } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { remembered } from '../model/memo.ts';
import { isQuantity, type Mention, type NamedMention, type RegionMention } from '../model/mention.ts';
import { makePlaceOf, type Place } from '../model/place.ts';
import { lexicon, type Resources } from '../model/resources.ts';
import { makeBaseUnits } from './base-units.ts';
import {
  distinct,
  fullest,
  indicatorContribution,
  namedContribution,
  quantityContribution,
  quantityId,
} from './contributions.ts';
import { makeIdentity } from './identity.ts';
import { makeIndicatorOf } from './indicators.ts';
import { makeNameForms } from './names.ts';
import { makeRulings } from './rulings.ts';
import { mentionRow, passageRows, quantityLinks, relationRows, reportRow, sortedMentions } from './rows.ts';

/** Turns one report's extraction into its share of the graph. */
export type Resolver = (extraction: Extraction) => GraphBatch;

/** Compiles the tables once. */
export function makeResolver(resources: Resources): Resolver {
  const forms = makeNameForms(resources);
  const toBase = makeBaseUnits(lexicon(resources, 'quantity-units'));
  const findIndicator = makeIndicatorOf(resources);
  const identityOf = makeIdentity(resources);
  const rulings = makeRulings(resources.rulings);
  return (extraction) => {
    const { reading, claims } = extraction;
    const indicatorOf = remembered(findIndicator);
    const keysOf = remembered((indicator: string) => forms.keys([indicator], undefined));
    const passages = passageRows(extraction);
    const placeOf = makePlaceOf(extraction.doc, reading);
    const all = withRegions(extraction, resources).filter(({ span }) => placeOf(span));
    const identify = identityOf(reading.meta, claims);
    const home = reading.meta.anchor?.code ?? '';
    const named = groupBy(
      all.filter((mention): mention is NamedMention => !isQuantity(mention)),
      ({ key }) => key,
    );
    const ids = new Map<string, string>();
    const rule = (key: string, id: string) => {
      const ruled = rulings.idFor(id, home);
      if (ruled !== undefined) ids.set(key, ruled);
    };
    for (const [key, group] of named) rule(key, identify(fullest(group)));
    for (const quantity of all.filter(isQuantity))
      rule(quantity.key, quantityId(quantity, ids.get(quantity.region), toBase, indicatorOf));
    const mentions = all.filter(({ key }) => ids.has(key));
    const quantities = mentions.filter(isQuantity);
    const contributions = [
      ...[...named].flatMap(([key, group]) => {
        const id = ids.get(key);
        return id ? [namedContribution(id, group, resources, forms, rulings.nameFor(id))] : [];
      }),
      ...quantities.map((quantity) => quantityContribution(ids.get(quantity.key) ?? '', quantity, toBase, keysOf)),
      ...[...new Set(quantities.map(({ indicator }) => indicator))].map((indicator) =>
        indicatorContribution(indicator, indicatorOf, forms),
      ),
    ];
    const rowOf = (mention: Mention, entity: string) =>
      mentionRow(mention, placeOf(mention.span) as Place, entity, extraction);
    const mentionRows = [
      ...mentions.map((mention) => rowOf(mention, ids.get(mention.key) as string)),
      // An indicator stands where its quantities stand.
      ...quantities.map((quantity) => rowOf(quantity, indicatorOf(quantity.indicator).id)),
    ];
    return {
      report: reportRow(extraction, ids),
      passages,
      entities: distinct(contributions),
      mentions: sortedMentions(mentionRows),
      relations: relationRows(claims, ids, extraction),
      quantities: quantityLinks(quantities, ids, indicatorOf),
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
