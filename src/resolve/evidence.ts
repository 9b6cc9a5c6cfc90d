import type { EntityKind } from '../ontology/ontology.ts';

/** What tells a thing apart, in the order in which it is asked; docs/resolution.md holds the same table. */
export const EVIDENCE: readonly {
  readonly id: string;
  readonly kinds: readonly EntityKind[];
  readonly applies: (entity: { readonly id: string; readonly batch?: boolean }) => boolean;
  readonly because: string;
}[] = [
  {
    id: 'region-code',
    kinds: ['Region'],
    applies: ({ id }) => /^\d/.test(id),
    because:
      'they name the place that has this code; of places with one name, the one nearest to the region of the report',
  },
  {
    id: 'zone-name',
    kinds: ['Region'],
    applies: () => true,
    because: 'they name one zone, in the province of the place in its name, else in the prefecture of the report',
  },
  {
    id: 'firm-stem',
    kinds: ['Enterprise'],
    applies: () => true,
    because:
      'their names are one without the legal form (三一, 三一集团); inside one report a short name joins the one full name that holds it',
  },
  {
    id: 'body-name',
    kinds: ['Organization', 'Policy'],
    applies: () => true,
    because: 'they bear one name, of the place in it, else nationwide, else of the region of the report',
  },
  {
    id: 'batch',
    kinds: ['Project'],
    applies: ({ batch }) => batch === true,
    because: 'they tell one number of one sort of projects, with one investment, in reports of one region and period',
  },
  {
    id: 'work-name',
    kinds: ['Project'],
    applies: () => true,
    because:
      'their names are one without 项目 or 工程: in one province, or in one county where the name is made of ordinary words',
  },
  { id: 'trade-name', kinds: ['Industry'], applies: () => true, because: 'they name one trade' },
  { id: 'indicator', kinds: ['Indicator'], applies: () => true, because: 'the indicator has one wording' },
  {
    id: 'figure',
    kinds: ['Goal', 'Observation'],
    applies: () => true,
    because: 'they tell one value of one indicator for one region and period',
  },
];

/** Why mentions of an entity mean one thing. */
export const whyOne = (entity: { readonly id: string; readonly kind: EntityKind; readonly batch?: boolean }) =>
  EVIDENCE.find(({ kinds, applies }) => kinds.includes(entity.kind) && applies(entity)) as (typeof EVIDENCE)[number];
