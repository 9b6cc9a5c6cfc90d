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

export const EntityPage: Operation<EntityPageQuery, EntityPageQueryVariables> = { name: 'EntityPage', text: "fragment QuantityFields on Quantity {\n  indicator\n  measures {\n    id\n    name\n  }\n  measure\n  value\n  valueMax\n  unit\n  baseValue\n  baseUnit\n  comparator\n  period\n  periodTold\n  rank\n  rankScope\n}\n\nquery EntityPage($id: ID!) {\n  entity(id: $id) {\n    id\n    kind\n    name\n    nameEn\n    aliases\n    evidence(first: 20) {\n      ...EvidenceFields\n    }\n    relationCounts {\n      type\n      outgoing\n      count\n    }\n    ... on Region {\n      level\n      code\n      within {\n        id\n        name\n        nameEn\n      }\n      partOf(first: 5) {\n        edges {\n          node {\n            id\n            name\n            nameEn\n          }\n        }\n      }\n      parts(first: 24) {\n        totalCount\n        edges {\n          node {\n            id\n            name\n            nameEn\n          }\n        }\n      }\n    }\n    ... on Project {\n      batch\n      count\n      investment\n      stage\n      capacity\n    }\n    ... on Policy {\n      policyKind\n    }\n    ... on Quantity {\n      ...QuantityFields\n      region {\n        id\n        name\n        nameEn\n      }\n    }\n  }\n}\n\nfragment EvidenceFields on Evidence {\n  text\n  original\n  textStart\n  textEnd\n  start\n  end\n  rules\n  confidence\n  passage {\n    id\n    index\n    section\n    mode\n    start\n    end\n  }\n  report {\n    id\n    title\n    kind\n    publishedOn\n    sourcePath\n  }\n}" };
export const RelationList: Operation<RelationListQuery, RelationListQueryVariables> = { name: 'RelationList', text: "fragment RelationRows on RelationConnection {\n  totalCount\n  edges {\n    type\n    outgoing\n    confidence\n    rules\n    node {\n      id\n      kind\n      name\n      nameEn\n      aliases\n    }\n    evidence(first: 5) {\n      ...EvidenceFields\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nquery RelationList($id: ID!, $type: RelationType!, $outgoing: Boolean, $after: String) {\n  entity(id: $id) {\n    relations(\n      type: $type\n      outgoing: $outgoing\n      first: 10\n      after: $after\n      sort: CONFIDENCE\n    ) {\n      ...RelationRows\n    }\n  }\n}\n\nfragment EvidenceFields on Evidence {\n  text\n  original\n  textStart\n  textEnd\n  start\n  end\n  rules\n  confidence\n  passage {\n    id\n    index\n    section\n    mode\n    start\n    end\n  }\n  report {\n    id\n    title\n    kind\n    publishedOn\n    sourcePath\n  }\n}" };
export const EndMentions: Operation<EndMentionsQuery, EndMentionsQueryVariables> = { name: 'EndMentions', text: "fragment MentionPlaces on MentionConnection {\n  edges {\n    node {\n      textStart\n      textEnd\n      start\n      end\n      passage {\n        id\n      }\n    }\n  }\n}\n\nquery EndMentions($one: ID!, $other: ID!, $report: ID!) {\n  one: entity(id: $one) {\n    mentions(report: $report, first: 100) {\n      ...MentionPlaces\n    }\n  }\n  other: entity(id: $other) {\n    mentions(report: $report, first: 100) {\n      ...MentionPlaces\n    }\n  }\n}" };
export const RegionProjects: Operation<RegionProjectsQuery, RegionProjectsQueryVariables> = { name: 'RegionProjects', text: "query RegionProjects($id: ID!, $after: String) {\n  region(id: $id) {\n    rows: projects(first: 10, after: $after, sort: INVESTMENT) {\n      totalCount\n      edges {\n        confidence\n        rules\n        node {\n          id\n          kind\n          name\n          nameEn\n          batch\n          count\n          investment\n          stage\n        }\n        evidence(first: 5) {\n          ...EvidenceFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment EvidenceFields on Evidence {\n  text\n  original\n  textStart\n  textEnd\n  start\n  end\n  rules\n  confidence\n  passage {\n    id\n    index\n    section\n    mode\n    start\n    end\n  }\n  report {\n    id\n    title\n    kind\n    publishedOn\n    sourcePath\n  }\n}" };
export const RegionGoals: Operation<RegionGoalsQuery, RegionGoalsQueryVariables> = { name: 'RegionGoals', text: "fragment QuantityFields on Quantity {\n  indicator\n  measures {\n    id\n    name\n  }\n  measure\n  value\n  valueMax\n  unit\n  baseValue\n  baseUnit\n  comparator\n  period\n  periodTold\n  rank\n  rankScope\n}\n\nquery RegionGoals($id: ID!, $after: String) {\n  region(id: $id) {\n    rows: goals(first: 10, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          name\n          ...QuantityFields\n        }\n        evidence(first: 5) {\n          ...EvidenceFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment EvidenceFields on Evidence {\n  text\n  original\n  textStart\n  textEnd\n  start\n  end\n  rules\n  confidence\n  passage {\n    id\n    index\n    section\n    mode\n    start\n    end\n  }\n  report {\n    id\n    title\n    kind\n    publishedOn\n    sourcePath\n  }\n}" };
export const RegionObservations: Operation<RegionObservationsQuery, RegionObservationsQueryVariables> = { name: 'RegionObservations', text: "fragment QuantityFields on Quantity {\n  indicator\n  measures {\n    id\n    name\n  }\n  measure\n  value\n  valueMax\n  unit\n  baseValue\n  baseUnit\n  comparator\n  period\n  periodTold\n  rank\n  rankScope\n}\n\nquery RegionObservations($id: ID!, $after: String) {\n  region(id: $id) {\n    rows: observations(first: 10, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          name\n          ...QuantityFields\n        }\n        evidence(first: 5) {\n          ...EvidenceFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment EvidenceFields on Evidence {\n  text\n  original\n  textStart\n  textEnd\n  start\n  end\n  rules\n  confidence\n  passage {\n    id\n    index\n    section\n    mode\n    start\n    end\n  }\n  report {\n    id\n    title\n    kind\n    publishedOn\n    sourcePath\n  }\n}" };
export const GraphAround: Operation<GraphAroundQuery, GraphAroundQueryVariables> = { name: 'GraphAround', text: "fragment EvidenceFields on Evidence {\n  text\n  original\n  textStart\n  textEnd\n  start\n  end\n  rules\n  confidence\n  passage {\n    id\n    index\n    section\n    mode\n    start\n    end\n  }\n  report {\n    id\n    title\n    kind\n    publishedOn\n    sourcePath\n  }\n}\n\nfragment GraphNodeFields on Entity {\n  id\n  kind\n  name\n  nameEn\n  aliases\n  relationCounts {\n    count\n  }\n}\n\nfragment GraphRelationFields on Relation {\n  type\n  confidence\n  from {\n    id\n  }\n  to {\n    id\n  }\n  evidence(first: 3) {\n    ...EvidenceFields\n  }\n}\n\nquery GraphAround($id: ID!, $limit: Int!) {\n  neighbourhood(id: $id, limit: $limit) {\n    shown\n    total\n    entity {\n      ...GraphNodeFields\n    }\n    nodes {\n      entity {\n        ...GraphNodeFields\n      }\n    }\n    relations {\n      ...GraphRelationFields\n    }\n  }\n}" };
export const GraphPaths: Operation<GraphPathsQuery, GraphPathsQueryVariables> = { name: 'GraphPaths', text: "fragment EvidenceFields on Evidence {\n  text\n  original\n  textStart\n  textEnd\n  start\n  end\n  rules\n  confidence\n  passage {\n    id\n    index\n    section\n    mode\n    start\n    end\n  }\n  report {\n    id\n    title\n    kind\n    publishedOn\n    sourcePath\n  }\n}\n\nfragment GraphNodeFields on Entity {\n  id\n  kind\n  name\n  nameEn\n  aliases\n  relationCounts {\n    count\n  }\n}\n\nfragment GraphRelationFields on Relation {\n  type\n  confidence\n  from {\n    id\n  }\n  to {\n    id\n  }\n  evidence(first: 3) {\n    ...EvidenceFields\n  }\n}\n\nquery GraphPaths($from: ID!, $to: ID!) {\n  paths(from: $from, to: $to, first: 3, maxHops: 5) {\n    length\n    confidence\n    nodes {\n      ...GraphNodeFields\n    }\n    relations {\n      ...GraphRelationFields\n    }\n  }\n}" };
export const Overview: Operation<OverviewQuery, OverviewQueryVariables> = { name: 'Overview', text: "query Overview($zone: String!) {\n  zone: region(name: $zone) {\n    id\n    name\n    nameEn\n    projects(first: 1) {\n      totalCount\n    }\n  }\n  graph {\n    engine\n    reports\n    passages\n    entities {\n      kind\n      count\n    }\n    relations {\n      type\n      count\n    }\n  }\n  reports(first: 5) {\n    edges {\n      node {\n        id\n        title\n        kind\n        publishedOn\n        region {\n          id\n          name\n          nameEn\n        }\n      }\n    }\n  }\n}" };
export const Reports: Operation<ReportsQuery, ReportsQueryVariables> = { name: 'Reports', text: "query Reports($after: String) {\n  rows: reports(first: 20, after: $after) {\n    totalCount\n    edges {\n      node {\n        id\n        title\n        kind\n        publishedOn\n        periodStart\n        periodEnd\n        sourcePath\n        region {\n          id\n          name\n          nameEn\n        }\n        passages(first: 1) {\n          totalCount\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}" };
export const ReportPage: Operation<ReportPageQuery, ReportPageQueryVariables> = { name: 'ReportPage', text: "query ReportPage($id: ID!, $after: String) {\n  report(id: $id) {\n    id\n    title\n    kind\n    publishedOn\n    periodStart\n    periodEnd\n    sourcePath\n    sha256\n    encoding\n    region {\n      id\n      name\n      nameEn\n    }\n    rows: passages(first: 60, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          index\n          section\n          mode\n          text\n          original\n          start\n          end\n          mentions(first: 60) {\n            edges {\n              node {\n                kind\n                surface\n                textStart\n                textEnd\n                start\n                end\n                rule\n                confidence\n                entity {\n                  id\n                  name\n                  nameEn\n                }\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}" };
export const Suggest: Operation<SuggestQuery, SuggestQueryVariables> = { name: 'Suggest', text: "fragment Found on EntityConnection {\n  edges {\n    matched\n    node {\n      id\n      kind\n      name\n      nameEn\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nquery Suggest($text: String!) {\n  search(text: $text, first: 12) {\n    ...Found\n  }\n}" };
export const SearchKind: Operation<SearchKindQuery, SearchKindQueryVariables> = { name: 'SearchKind', text: "fragment Found on EntityConnection {\n  edges {\n    matched\n    node {\n      id\n      kind\n      name\n      nameEn\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n\nquery SearchKind($text: String!, $kinds: [Kind!], $after: String) {\n  search(text: $text, kinds: $kinds, first: 20, after: $after) {\n    ...Found\n  }\n}" };
export const SearchCounts: Operation<SearchCountsQuery, SearchCountsQueryVariables> = { name: 'SearchCounts', text: "query SearchCounts($text: String!) {\n  Region: search(text: $text, kinds: [Region], first: 1) {\n    totalCount\n  }\n  Project: search(text: $text, kinds: [Project], first: 1) {\n    totalCount\n  }\n  Enterprise: search(text: $text, kinds: [Enterprise], first: 1) {\n    totalCount\n  }\n  Organization: search(text: $text, kinds: [Organization], first: 1) {\n    totalCount\n  }\n  Policy: search(text: $text, kinds: [Policy], first: 1) {\n    totalCount\n  }\n  Industry: search(text: $text, kinds: [Industry], first: 1) {\n    totalCount\n  }\n  Goal: search(text: $text, kinds: [Goal], first: 1) {\n    totalCount\n  }\n  Observation: search(text: $text, kinds: [Observation], first: 1) {\n    totalCount\n  }\n  Indicator: search(text: $text, kinds: [Indicator], first: 1) {\n    totalCount\n  }\n}" };
