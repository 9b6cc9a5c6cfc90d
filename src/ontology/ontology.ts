/**
 * The graph's kinds, relations and closed value lists, declared once.
 * What each means is told in docs/guide.md; every other place (SDL, Cypher, finders, README) is checked against this one.
 */

/** Kinds of domain node. Goals and observations are quantities; an Indicator is what they measure. */
export const ENTITY_KINDS = [
  'Region',
  'Project',
  'Enterprise',
  'Organization',
  'Policy',
  'Industry',
  'Goal',
  'Observation',
  'Indicator',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The two kinds that carry a figure. */
export const QUANTITY_KINDS = ['Goal', 'Observation'] as const satisfies readonly EntityKind[];
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** The kinds that a finder can read in a text (an Indicator is made from quantities when they are resolved). */
export type MentionKind = Exclude<EntityKind, 'Indicator'>;
/** Kinds that carry a name of their own, as opposed to quantities. */
export type NamedKind = Exclude<MentionKind, QuantityKind>;

export const REGION_LEVELS = ['province', 'prefecture', 'county', 'township', 'village', 'zone', 'area'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

export const POLICY_KINDS = ['document', 'plan', 'campaign', 'system', 'strategy'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

export const PROJECT_STAGES = ['planned', 'signed', 'started', 'building', 'completed', 'operating'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

export const MEASURES = ['level', 'growth', 'share', 'count', 'change'] as const;
export type Measure = (typeof MEASURES)[number];

export const COMPARATORS = ['eq', 'about', 'gte', 'lte', 'gt', 'lt'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const REPORT_KINDS = ['party-plenary', 'work-report', 'plan-report', 'statistics', 'news'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Review tells results, plan tells goals; the mode of a section decides between the two. */
export const SECTION_MODES = ['review', 'plan', 'problems', 'self-building', 'caption', 'other'] as const;
export type SectionMode = (typeof SECTION_MODES)[number];

/** The relations between named entities, with the kinds that each end may have. */
export const RELATIONS = {
  LOCATED_IN: { from: ['Project', 'Enterprise', 'Organization'], to: ['Region'], symmetric: false },
  UNDERTAKES: { from: ['Enterprise', 'Organization'], to: ['Project'], symmetric: false },
  COOPERATES_WITH: {
    from: ['Enterprise', 'Organization', 'Region'],
    to: ['Region', 'Organization', 'Enterprise'],
    symmetric: true,
  },
  PART_OF: { from: ['Region', 'Project'], to: ['Region', 'Project'], symmetric: false },
  ISSUED_BY: { from: ['Policy'], to: ['Region', 'Organization'], symmetric: false },
  IN_INDUSTRY: { from: ['Project', 'Enterprise', 'Region'], to: ['Industry'], symmetric: false },
} as const satisfies Record<string, { from: readonly NamedKind[]; to: readonly NamedKind[]; symmetric: boolean }>;
export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];
