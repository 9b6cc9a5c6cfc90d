import type { Contribution, EntityFields } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import type { NamedMention, QuantityMention } from '../model/mention.ts';
import type { Resources } from '../model/resources.ts';
import type { makeBaseUnits } from './base-units.ts';
import { contentId } from './hash.ts';
import type { IndicatorOf } from './indicators.ts';
import type { NameForms } from './names.ts';
import { unique } from './unique.ts';

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Of several mentions the one with the longest name speaks for the thing. */
export const fullest = (group: readonly NamedMention[]): NamedMention =>
  [...group].sort(
    (a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )[0] as NamedMention;

/** What a report says of a named thing: its fullest name, the others as aliases, and the facts told. */
export function namedContribution(
  id: string,
  group: readonly NamedMention[],
  { gazetteer }: Resources,
  forms: NameForms,
  ruled?: string,
): Contribution {
  const main = fullest(group);
  const name = ruled ?? main.name;
  const row = main.kind === 'Region' && main.code ? gazetteer.get(main.code) : undefined;
  const aliases = unique(
    [...group.flatMap(({ name, aliases: other = [] }) => [name, ...other]), ...(row?.aliases ?? [])].filter(
      (other) => other !== name,
    ),
  );
  const nameEn = main.kind === 'Region' ? forms.region(main.name, main.level, row?.aliases[0]) : undefined;
  return {
    id,
    kind: main.kind,
    name,
    aliases,
    ...(nameEn ? { nameEn } : {}),
    searchKeys: forms.keys([name, ...aliases], nameEn),
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

export type ToBase = ReturnType<typeof makeBaseUnits>;

/** Id of a figure: the same figure for the same region and period is one, whoever tells it. */
export function quantityId(
  quantity: QuantityMention,
  region: string | undefined,
  toBase: ToBase,
  indicatorOf: IndicatorOf,
): string {
  const { kind, indicator, measure, value, unit, period, comparator, rank } = quantity;
  const base = value === undefined ? undefined : toBase(value, unit ?? '');
  return contentId(
    kind === 'Goal' ? 'g' : 'b',
    region ?? quantity.region,
    indicatorOf(indicator).id,
    measure,
    base?.baseValue,
    base?.baseUnit,
    period,
    comparator,
    rank,
  );
}

/** What a report says of a figure. */
export function quantityContribution(
  id: string,
  quantity: QuantityMention,
  toBase: ToBase,
  keysOf: (indicator: string) => string[],
): Contribution {
  const { kind, indicator, measure, value, valueMax, unit, comparator, period, periodTold, rank, rankScope } = quantity;
  const name = `${indicator}${value === undefined ? '' : ` ${value}${valueMax === undefined ? '' : `—${valueMax}`}${unit ?? ''}`}${rank === undefined ? '' : ` ${rankScope ?? ''}第${rank}`}`;
  return {
    id,
    kind,
    name,
    aliases: [],
    searchKeys: keysOf(indicator),
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

/** What a report says of an indicator: in which words it is spoken of. */
export function indicatorContribution(words: string, indicatorOf: IndicatorOf, forms: NameForms): Contribution {
  const { id, name, nameEn, unit } = indicatorOf(words);
  return {
    id,
    kind: 'Indicator',
    name,
    aliases: words === name ? [] : [words],
    ...(nameEn ? { nameEn } : {}),
    searchKeys: forms.keys(unique([name, words]), nameEn),
    fields: unit ? { unit } : {},
  };
}

/** One contribution per id; where two mentions of a report differ, their names and fields are put together. */
export function distinct(contributions: readonly Contribution[]): Contribution[] {
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
