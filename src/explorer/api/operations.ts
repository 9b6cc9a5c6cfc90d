/* Made by npm run explorer:operations from the .graphql files beside it and the SDL. */
import type { Operation } from './client.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an entity is. docs/guide.md tells the meaning of each kind. */
export type Kind =
  | 'Region'
  | 'Project'
  | 'Enterprise'
  | 'Organization'
  | 'Policy'
  | 'Industry'
  | 'Goal'
  | 'Observation'
  | 'Indicator';

/** What relates two entities. docs/guide.md tells when a text says it. */
export type RelationType =
  | 'LOCATED_IN'
  | 'UNDERTAKES'
  | 'COOPERATES_WITH'
  | 'PART_OF'
  | 'ISSUED_BY'
  | 'IN_INDUSTRY';

export type RegionLevel =
  | 'province'
  | 'prefecture'
  | 'county'
  | 'township'
  | 'village'
  | 'zone'
  | 'area';

export type ProjectStage =
  | 'planned'
  | 'signed'
  | 'started'
  | 'building'
  | 'completed'
  | 'operating';

export type PolicyKind =
  | 'document'
  | 'plan'
  | 'campaign'
  | 'system'
  | 'strategy';

/** What a figure tells of its indicator. */
export type Measure =
  /** An amount that is not a count: money, length, area, an index. */
  | 'level'
  /** A rate of change in percent. */
  | 'growth'
  /** A part of a whole, or a completion rate. */
  | 'share'
  /** A number of discrete things or people. */
  | 'count'
  /** An absolute change. */
  | 'change';

export type Comparator =
  | 'eq'
  | 'about'
  | 'gte'
  | 'lte'
  | 'gt'
  | 'lt';

export type ReportKind =
  | 'party_plenary'
  | 'work_report'
  | 'plan_report'
  | 'statistics'
  | 'news';

export type SectionMode =
  | 'review'
  | 'plan'
  | 'problems'
  | 'self_building'
  | 'caption'
  | 'other';

export type RelationRowsFragment = { totalCount: number, edges: Array<{ type: RelationType, outgoing: boolean, confidence: number, rules: Array<string>, node: { id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string> }, evidence: Array<EvidenceFieldsFragment> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type MentionPlacesFragment = { edges: Array<{ node: { textStart: number, textEnd: number, start: number, end: number, passage: { id: string } } }> };

export type QuantityFieldsFragment = { indicator: string, measure: Measure | null, value: number | null, valueMax: number | null, unit: string | null, baseValue: number | null, baseUnit: string | null, comparator: Comparator | null, period: string | null, periodTold: boolean | null, rank: number | null, rankScope: string | null, measures: { id: string, name: string } | null };

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;


export type EntityPageQuery = { entity:
    | { level: RegionLevel | null, code: string | null, id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string>, within: Array<{ id: string, name: string, nameEn: string | null }>, partOf: { edges: Array<{ node: { id: string, name: string, nameEn: string | null } }> }, parts: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null } }> }, evidence: Array<EvidenceFieldsFragment>, relationCounts: Array<{ type: RelationType, outgoing: boolean, count: number }> }
    | { batch: boolean | null, count: number | null, investment: number | null, stage: ProjectStage | null, capacity: string | null, id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string>, evidence: Array<EvidenceFieldsFragment>, relationCounts: Array<{ type: RelationType, outgoing: boolean, count: number }> }
    | { id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string>, evidence: Array<EvidenceFieldsFragment>, relationCounts: Array<{ type: RelationType, outgoing: boolean, count: number }> }
    | { policyKind: PolicyKind | null, id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string>, evidence: Array<EvidenceFieldsFragment>, relationCounts: Array<{ type: RelationType, outgoing: boolean, count: number }> }
    | (
      { id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string>, region: { id: string, name: string, nameEn: string | null } | null, evidence: Array<EvidenceFieldsFragment>, relationCounts: Array<{ type: RelationType, outgoing: boolean, count: number }> }
      & QuantityFieldsFragment
    )
    | (
      { id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string>, region: { id: string, name: string, nameEn: string | null } | null, evidence: Array<EvidenceFieldsFragment>, relationCounts: Array<{ type: RelationType, outgoing: boolean, count: number }> }
      & QuantityFieldsFragment
    )
   | null };

export type RelationListQueryVariables = Exact<{
  id: string;
  type: RelationType;
  outgoing?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationListQuery = { entity: { relations: RelationRowsFragment } | null };

export type EndMentionsQueryVariables = Exact<{
  one: string;
  other: string;
  report: string;
}>;


export type EndMentionsQuery = { one: { mentions: MentionPlacesFragment } | null, other: { mentions: MentionPlacesFragment } | null };

export type RegionProjectsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RegionProjectsQuery = { region: { rows: { totalCount: number, edges: Array<{ confidence: number, rules: Array<string>, node: { id: string, kind: Kind, name: string, nameEn: string | null, batch: boolean | null, count: number | null, investment: number | null, stage: ProjectStage | null }, evidence: Array<EvidenceFieldsFragment> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RegionGoalsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RegionGoalsQuery = { region: { rows: { totalCount: number, edges: Array<{ node: (
          { id: string, kind: Kind, name: string }
          & QuantityFieldsFragment
        ), evidence: Array<EvidenceFieldsFragment> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RegionObservationsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RegionObservationsQuery = { region: { rows: { totalCount: number, edges: Array<{ node: (
          { id: string, kind: Kind, name: string }
          & QuantityFieldsFragment
        ), evidence: Array<EvidenceFieldsFragment> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type EvidenceFieldsFragment = { text: string, original: string, textStart: number, textEnd: number, start: number, end: number, rules: Array<string>, confidence: number, passage: { id: string, index: number, section: string | null, mode: SectionMode | null, start: number, end: number }, report: { id: string, title: string, kind: ReportKind, publishedOn: string | null, sourcePath: string } };

export type GraphNodeFieldsFragment = { id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string>, relationCounts: Array<{ count: number }> };

export type GraphRelationFieldsFragment = { type: RelationType, confidence: number, from: { id: string }, to: { id: string }, evidence: Array<EvidenceFieldsFragment> };

export type GraphAroundQueryVariables = Exact<{
  id: string;
  limit: number;
}>;


export type GraphAroundQuery = { neighbourhood: { shown: number, total: number, entity:
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
    , nodes: Array<{ entity:
        | GraphNodeFieldsFragment
        | GraphNodeFieldsFragment
        | GraphNodeFieldsFragment
        | GraphNodeFieldsFragment
        | GraphNodeFieldsFragment
        | GraphNodeFieldsFragment
        | GraphNodeFieldsFragment
        | GraphNodeFieldsFragment
        | GraphNodeFieldsFragment
       }>, relations: Array<GraphRelationFieldsFragment> } | null };

export type GraphPathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type GraphPathsQuery = { paths: Array<{ length: number, confidence: number, nodes: Array<
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
      | GraphNodeFieldsFragment
    >, relations: Array<GraphRelationFieldsFragment> }> };

export type OverviewQueryVariables = Exact<{
  zone: string;
}>;


export type OverviewQuery = { zone: { id: string, name: string, nameEn: string | null, projects: { totalCount: number } } | null, graph: { engine: string, reports: number, passages: number, entities: Array<{ kind: Kind, count: number }>, relations: Array<{ type: RelationType, count: number }> }, reports: { edges: Array<{ node: { id: string, title: string, kind: ReportKind, publishedOn: string | null, region: { id: string, name: string, nameEn: string | null } | null } }> } };

export type ReportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReportsQuery = { rows: { totalCount: number, edges: Array<{ node: { id: string, title: string, kind: ReportKind, publishedOn: string | null, periodStart: string | null, periodEnd: string | null, sourcePath: string, region: { id: string, name: string, nameEn: string | null } | null, passages: { totalCount: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReportPageQuery = { report: { id: string, title: string, kind: ReportKind, publishedOn: string | null, periodStart: string | null, periodEnd: string | null, sourcePath: string, sha256: string, encoding: string | null, region: { id: string, name: string, nameEn: string | null } | null, rows: { totalCount: number, edges: Array<{ node: { id: string, index: number, section: string | null, mode: SectionMode | null, text: string, original: string, start: number, end: number, mentions: { edges: Array<{ node: { kind: Kind, surface: string, textStart: number, textEnd: number, start: number, end: number, rule: string, confidence: number, entity: { id: string, name: string, nameEn: string | null } } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type FoundFragment = { edges: Array<{ matched: string, node: { id: string, kind: Kind, name: string, nameEn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { search: FoundFragment };

export type SearchKindQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchKindQuery = { search: FoundFragment };

export type SearchCountsQueryVariables = Exact<{
  text: string;
}>;


export type SearchCountsQuery = { Region: { totalCount: number }, Project: { totalCount: number }, Enterprise: { totalCount: number }, Organization: { totalCount: number }, Policy: { totalCount: number }, Industry: { totalCount: number }, Goal: { totalCount: number }, Observation: { totalCount: number }, Indicator: { totalCount: number } };

export const EntityPage: Operation<EntityPageQuery, EntityPageQueryVariables> = { name: 'EntityPage', id: 'fb5805e0093fbd9442393a6c325245a3ed2362781e23432e8a89171507c10829' };
export const RelationList: Operation<RelationListQuery, RelationListQueryVariables> = { name: 'RelationList', id: '664fdf8b813359a433413714f38f4a71b32c51d9c6823c3dd7991cf747e85d4d' };
export const EndMentions: Operation<EndMentionsQuery, EndMentionsQueryVariables> = { name: 'EndMentions', id: '6e803a2af30ecc095d0d82bf4b44a777f3ce6fec6aa20043a3d5fcf44ebac6cd' };
export const RegionProjects: Operation<RegionProjectsQuery, RegionProjectsQueryVariables> = { name: 'RegionProjects', id: '98f65a7ab4e5717f9e09d4ea2239a549da0e168834bbbac40e6bd7fcd546830e' };
export const RegionGoals: Operation<RegionGoalsQuery, RegionGoalsQueryVariables> = { name: 'RegionGoals', id: 'af654147a572f455d390feac52236daaaafbb407aa41ff8daf4a986fb2fe3f60' };
export const RegionObservations: Operation<RegionObservationsQuery, RegionObservationsQueryVariables> = { name: 'RegionObservations', id: 'dcde9535a0512deea50ac75c3d520331995b950b5aafbfe651b1d466c8948ca4' };
export const GraphAround: Operation<GraphAroundQuery, GraphAroundQueryVariables> = { name: 'GraphAround', id: '929c897ae04a562d91cbbfbbc185a671bbf9f2c4c5821d3f0d7965664c97bbc4' };
export const GraphPaths: Operation<GraphPathsQuery, GraphPathsQueryVariables> = { name: 'GraphPaths', id: 'f8ebf2fa5ce68b79becd15f8c23c0c8a4ec774e6d1bfc477726af1b1aeac5957' };
export const Overview: Operation<OverviewQuery, OverviewQueryVariables> = { name: 'Overview', id: '0d2752ede99ba6191212da7ae0eb7fdffc3904ddc9c065b39453400f15217ab9' };
export const Reports: Operation<ReportsQuery, ReportsQueryVariables> = { name: 'Reports', id: '0aef38d6e67a57e20d54ae51b43fd963ea5c31896d61b5b32149421924f333c0' };
export const ReportPage: Operation<ReportPageQuery, ReportPageQueryVariables> = { name: 'ReportPage', id: '6c67b48d306dc4bc01ea234750c10ff04f680d5cdd638fff602d473666142fa6' };
export const Suggest: Operation<SuggestQuery, SuggestQueryVariables> = { name: 'Suggest', id: 'e6ca29847144aa1a104d34fbaec67dde913cf2d0b3ea56f727454fe05c0705d2' };
export const SearchKind: Operation<SearchKindQuery, SearchKindQueryVariables> = { name: 'SearchKind', id: 'ad3cc098986ef201657c3d2e5ec9c575de771f05e2496ea2a6d9afbd7da3a6dd' };
export const SearchCounts: Operation<SearchCountsQuery, SearchCountsQueryVariables> = { name: 'SearchCounts', id: '7b8a38c54ae9880f54ab923793aa31c427a4ca68093e3975b8980a457049cb57' };
