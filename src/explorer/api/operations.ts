/* Made by npm run explorer:operations from the .graphql files beside it and the SDL. */
import type { Operation } from './client.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What became of a goal. */
export type Verdict =
  /** The result meets the goal. */
  | 'reached'
  /** The result falls short of it. */
  | 'missed'
  /** No result, only a part of the period, another unit, or a result that is no exact figure: `why` tells which. */
  | 'unknown';

/** What an entity is. docs/guide.md tells the meaning of each kind. */
export type Kind =
  /** A place with a boundary. */
  | 'Region'
  /** A thing to be built, run or signed, or a told number of them. */
  | 'Project'
  /** A company. */
  | 'Enterprise'
  /** A public body, school, hospital, association. */
  | 'Organization'
  /** A document, plan, campaign or system. */
  | 'Policy'
  /** A branch of the economy. */
  | 'Industry'
  /** A quantified target. */
  | 'Goal'
  /** A quantified result. */
  | 'Observation'
  /** What goals and observations measure. */
  | 'Indicator';

/** What relates two entities. docs/guide.md tells when a text says it. */
export type RelationType =
  /** A project, enterprise or organization stands in a region. */
  | 'LOCATED_IN'
  /** An enterprise or organization invests in, builds, owns or runs a project. */
  | 'UNDERTAKES'
  /** Two work together; it has no direction of its own. */
  | 'COOPERATES_WITH'
  /** A region of a region, a project of a batch or a larger project. */
  | 'PART_OF'
  /** A policy was made by a region or an organization. */
  | 'ISSUED_BY'
  /** A project or enterprise belongs to an industry; a region leads in it. */
  | 'IN_INDUSTRY';

/** What sort of region it is. */
export type RegionLevel =
  /** A province, municipality or autonomous region. */
  | 'province'
  /** A prefecture-level city. */
  | 'prefecture'
  /** A county, district or county-level city. */
  | 'county'
  /** A town, township or street. */
  | 'township'
  /** A village or community. */
  | 'village'
  /** A development zone, new area or park. */
  | 'zone'
  /** A named wider area, such as a river basin. */
  | 'area';

/** How far a project has come. */
export type ProjectStage =
  /** To be done. */
  | 'planned'
  /** An agreement was signed. */
  | 'signed'
  /** Work began. */
  | 'started'
  /** Under construction. */
  | 'building'
  /** Finished. */
  | 'completed'
  /** In use. */
  | 'operating';

/** What sort of policy it is. */
export type PolicyKind =
  /** A law, opinion or measure with a title. */
  | 'document'
  /** A plan or outline. */
  | 'plan'
  /** An action that runs for a time. */
  | 'campaign'
  /** A standing arrangement. */
  | 'system'
  /** A guiding line. */
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

/** How a value is meant. */
export type Comparator =
  /** Exactly. */
  | 'eq'
  /** About. */
  | 'about'
  /** At least. */
  | 'gte'
  /** At most. */
  | 'lte'
  /** More than. */
  | 'gt'
  /** Less than. */
  | 'lt';

/** A value for a parameter of a question. */
export type ParameterValue = {
  /** Name of the parameter. */
  name: string;
  /** Numbers are written in digits. */
  value: string;
};

/** What sort of report it is. */
export type ReportKind =
  /** Of a plenary session of a Party committee. */
  | 'party_plenary'
  /** Of a government to its congress. */
  | 'work_report'
  /** On how a plan was carried out. */
  | 'plan_report'
  /** A statistics communiqué. */
  | 'statistics'
  /** A newspaper page. */
  | 'news';

/** What a section does. */
export type SectionMode =
  /** Looks back: tells results. */
  | 'review'
  /** Looks ahead: tells goals. */
  | 'plan'
  /** Tells what is lacking. */
  | 'problems'
  /** Of the government's own work. */
  | 'self_building'
  /** A heading or caption. */
  | 'caption'
  /** Anything else. */
  | 'other';

/** What became of a report that was sent. */
export type UploadOutcome =
  /** It is new. */
  | 'added'
  /** It took the place of one of the same name. */
  | 'replaced'
  /** The graph held it already. */
  | 'unchanged'
  /** It could not be read. */
  | 'failed';

export type AddedCountsQueryVariables = Exact<{
  id: string;
}>;


export type AddedCountsQuery = { changes: { Region: { totalCount: number }, Project: { totalCount: number }, Enterprise: { totalCount: number }, Organization: { totalCount: number }, Policy: { totalCount: number }, Industry: { totalCount: number }, Goal: { totalCount: number }, Observation: { totalCount: number }, Indicator: { totalCount: number } } | null };

export type AddedEntitiesQueryVariables = Exact<{
  id: string;
  kind: Kind;
  after?: string | null | undefined;
}>;


export type AddedEntitiesQuery = { changes: { rows: { totalCount: number, edges: Array<{ node: { id: string, kind: Kind, name: string, nameEn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AddedRelationsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AddedRelationsQuery = { changes: { rows: { totalCount: number, edges: Array<{ node: { type: RelationType, confidence: number, from: { id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string> }, to: { id: string, kind: Kind, name: string, nameEn: string | null, aliases: Array<string> }, evidence: Array<EvidenceFieldsFragment> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type QuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsQuery = { questions: Array<{ name: string, text: string, parameters: Array<string>, cypher: string }> };

export type AnswerQuestionQueryVariables = Exact<{
  question: string;
  values: Array<ParameterValue> | ParameterValue;
}>;


export type AnswerQuestionQuery = { answer: { columns: Array<string>, rows: Array<Array<string | null>>, total: number } };

export type CompareQueryVariables = Exact<{
  region: string;
}>;


export type CompareQuery = { compare: Array<{ period: string | null, verdict: Verdict, why: string, goal: (
      { id: string, kind: Kind, name: string, evidence: Array<EvidenceFieldsFragment> }
      & QuantityFieldsFragment
    ), result: (
      { id: string, kind: Kind, name: string, evidence: Array<EvidenceFieldsFragment> }
      & QuantityFieldsFragment
    ) | null }> };

export type TimelineQueryVariables = Exact<{
  id: string;
}>;


export type TimelineQuery = { timeline: Array<{ date: string | null, mentions: number, report: { id: string, title: string, kind: ReportKind }, passages: Array<{ id: string, text: string }> }> };

export type DashboardOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardOverviewQuery = { graph: { reports: number, passages: number, entities: Array<{ kind: Kind, count: number }>, reading: { characters: number, read: number, aside: number, removed: number, blank: number, unread: number, damagedPlaces: number, damagedCharacters: number, confidence: Array<{ from: number, relations: number }> } }, reports: { edges: Array<{ node: { kind: ReportKind, publishedOn: string | null, region: { id: string, name: string, nameEn: string | null } | null } }> } };

export type InvestmentByRegionQueryVariables = Exact<{
  batch?: boolean | null | undefined;
}>;


export type InvestmentByRegionQuery = { aggregate: Array<{ year: string | null, count: number, investment: number | null, region: { id: string, name: string, nameEn: string | null } | null }> };

export type IndustriesByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type IndustriesByYearQuery = { aggregate: Array<{ year: string | null, count: number, evidence: number, industry: { id: string, name: string, nameEn: string | null } | null }> };

export type RegionFiguresQueryVariables = Exact<{
  id: string;
}>;


export type RegionFiguresQuery = { region: { id: string, name: string, nameEn: string | null, goals: { totalCount: number, edges: Array<{ node: (
          { id: string }
          & QuantityFieldsFragment
        ) }> }, observations: { totalCount: number, edges: Array<{ node: (
          { id: string }
          & QuantityFieldsFragment
        ) }> } } | null };

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

export type ExtractQueryVariables = Exact<{
  text: string;
}>;


export type ExtractQuery = { extract: { title: string, kind: ReportKind, publishedOn: string | null, region: { id: string, name: string, nameEn: string | null, inGraph: boolean } | null, passages: Array<{ index: number, section: string | null, text: string, mentions: Array<{ surface: string, textStart: number, textEnd: number, rule: string, confidence: number, entity: { id: string, kind: Kind, name: string, nameEn: string | null } }> }>, entities: Array<{ id: string, kind: Kind, name: string, nameEn: string | null, inGraph: boolean }>, relations: Array<{ type: RelationType, confidence: number, rules: Array<string>, from: { id: string, name: string, nameEn: string | null }, to: { id: string, name: string, nameEn: string | null } }> } };

export type FileTextsQueryVariables = Exact<{
  name: string;
  base64: string;
}>;


export type FileTextsQuery = { fileTexts: Array<{ text: string | null, diagnostics: Array<{ code: string, message: string }> }> };

export type CanStoreQueryVariables = Exact<{ [key: string]: never; }>;


export type CanStoreQuery = { graph: { acceptsReports: boolean } };

export type UploadReportMutationVariables = Exact<{
  name: string;
  text?: string | null | undefined;
  base64?: string | null | undefined;
}>;


export type UploadReportMutation = { uploadReport: Array<{ outcome: UploadOutcome, report: { id: string, title: string } | null, diagnostics: Array<{ code: string, message: string }> }> };

export const AddedCounts: Operation<AddedCountsQuery, AddedCountsQueryVariables> = { name: 'AddedCounts', id: 'a66d5f85813ba8bac0db66469ddd896dd07a9f075cc21c3c438555b1e5b874cf' };
export const AddedEntities: Operation<AddedEntitiesQuery, AddedEntitiesQueryVariables> = { name: 'AddedEntities', id: '3d22aa1d66cbf067212ad70c0e9cea66a2a75b84259bd1df59998f89d0d385e0' };
export const AddedRelations: Operation<AddedRelationsQuery, AddedRelationsQueryVariables> = { name: 'AddedRelations', id: 'b7c6a4c38817ff7883e2a1f5b049d5febe6ca969b452e81fb65f89e242c80ed8' };
export const Questions: Operation<QuestionsQuery, Record<string, never>> = { name: 'Questions', id: 'd781d7eb49a4ec724897a0e0f1a799af1c510b9d2f0d774c27253448855a8aec' };
export const AnswerQuestion: Operation<AnswerQuestionQuery, AnswerQuestionQueryVariables> = { name: 'AnswerQuestion', id: 'df9295c96e19f7fec3d3ba8ea51212aeaf9686d96aa6c2ca57baa08a5090febf' };
export const Compare: Operation<CompareQuery, CompareQueryVariables> = { name: 'Compare', id: 'a842b4a31b5d4ded0fb74041645002139d81ac79cd076557ba923377a265b652' };
export const Timeline: Operation<TimelineQuery, TimelineQueryVariables> = { name: 'Timeline', id: 'b6832a98aee659634a0de837b92a3b28d3beef814ccc0d55a02e9452347cbfa5' };
export const DashboardOverview: Operation<DashboardOverviewQuery, Record<string, never>> = { name: 'DashboardOverview', id: 'a1395f8c6450d8927dd8ea686cf88999df160c48523497ff9fd9514d3c78ed63' };
export const InvestmentByRegion: Operation<InvestmentByRegionQuery, InvestmentByRegionQueryVariables> = { name: 'InvestmentByRegion', id: 'd10f3e11e06fadc28574825cdbda0f9fc4d8f87c422abb4869a0ba42fb7e3044' };
export const IndustriesByYear: Operation<IndustriesByYearQuery, Record<string, never>> = { name: 'IndustriesByYear', id: '7f68d695c964b4ac3474e4c01394abc107ad6904647ef109979b3baa0390746e' };
export const RegionFigures: Operation<RegionFiguresQuery, RegionFiguresQueryVariables> = { name: 'RegionFigures', id: '994912f6d1d65b9b2e99cdab0eec0adc9b5f2efdaf83d4fc3bd19b249e15ebc2' };
export const EntityPage: Operation<EntityPageQuery, EntityPageQueryVariables> = { name: 'EntityPage', id: 'fb5805e0093fbd9442393a6c325245a3ed2362781e23432e8a89171507c10829' };
export const RelationList: Operation<RelationListQuery, RelationListQueryVariables> = { name: 'RelationList', id: '664fdf8b813359a433413714f38f4a71b32c51d9c6823c3dd7991cf747e85d4d' };
export const EndMentions: Operation<EndMentionsQuery, EndMentionsQueryVariables> = { name: 'EndMentions', id: '6e803a2af30ecc095d0d82bf4b44a777f3ce6fec6aa20043a3d5fcf44ebac6cd' };
export const RegionProjects: Operation<RegionProjectsQuery, RegionProjectsQueryVariables> = { name: 'RegionProjects', id: '98f65a7ab4e5717f9e09d4ea2239a549da0e168834bbbac40e6bd7fcd546830e' };
export const RegionObservations: Operation<RegionObservationsQuery, RegionObservationsQueryVariables> = { name: 'RegionObservations', id: 'dcde9535a0512deea50ac75c3d520331995b950b5aafbfe651b1d466c8948ca4' };
export const GraphAround: Operation<GraphAroundQuery, GraphAroundQueryVariables> = { name: 'GraphAround', id: '929c897ae04a562d91cbbfbbc185a671bbf9f2c4c5821d3f0d7965664c97bbc4' };
export const GraphPaths: Operation<GraphPathsQuery, GraphPathsQueryVariables> = { name: 'GraphPaths', id: 'f8ebf2fa5ce68b79becd15f8c23c0c8a4ec774e6d1bfc477726af1b1aeac5957' };
export const Overview: Operation<OverviewQuery, OverviewQueryVariables> = { name: 'Overview', id: '0d2752ede99ba6191212da7ae0eb7fdffc3904ddc9c065b39453400f15217ab9' };
export const Reports: Operation<ReportsQuery, ReportsQueryVariables> = { name: 'Reports', id: '0aef38d6e67a57e20d54ae51b43fd963ea5c31896d61b5b32149421924f333c0' };
export const ReportPage: Operation<ReportPageQuery, ReportPageQueryVariables> = { name: 'ReportPage', id: '6c67b48d306dc4bc01ea234750c10ff04f680d5cdd638fff602d473666142fa6' };
export const Suggest: Operation<SuggestQuery, SuggestQueryVariables> = { name: 'Suggest', id: 'e6ca29847144aa1a104d34fbaec67dde913cf2d0b3ea56f727454fe05c0705d2' };
export const SearchKind: Operation<SearchKindQuery, SearchKindQueryVariables> = { name: 'SearchKind', id: 'ad3cc098986ef201657c3d2e5ec9c575de771f05e2496ea2a6d9afbd7da3a6dd' };
export const SearchCounts: Operation<SearchCountsQuery, SearchCountsQueryVariables> = { name: 'SearchCounts', id: '7b8a38c54ae9880f54ab923793aa31c427a4ca68093e3975b8980a457049cb57' };
export const Extract: Operation<ExtractQuery, ExtractQueryVariables> = { name: 'Extract', id: '850126325c2f598d2c24f4228d28834989db4db7d852abb5b04b38b0dbc1835e' };
export const FileTexts: Operation<FileTextsQuery, FileTextsQueryVariables> = { name: 'FileTexts', id: 'd943ad8561046c01c838ac727643bbe790a7426a4b2ca8bff0202016c90e09e2' };
export const CanStore: Operation<CanStoreQuery, Record<string, never>> = { name: 'CanStore', id: '625b848659760df9acbdd3d7203e32ea598c59869eec3722a4ea5bb9b75e7d52' };
export const UploadReport: Operation<UploadReportMutation, UploadReportMutationVariables> = { name: 'UploadReport', id: '41fc96c2b69f9f7f5e9b825efbb8c47c9f4166c751dfa78d8517d327d8e55383' };
