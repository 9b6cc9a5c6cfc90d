/* Made by npm run graphql:made from schema/examples and the SDL. */
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

export type ZoneProjectsQueryVariables = Exact<{
  region?: string;
  first?: number | null | undefined;
}>;


export type ZoneProjectsQuery = { region: { name: string, nameEn: string | null, projects: { totalCount: number, edges: Array<{ confidence: number, node: { id: string, name: string, batch: boolean | null, count: number | null, investment: number | null }, evidence: Array<{ text: string, start: number, end: number, report: { title: string, publishedOn: string | null } }> }> } } | null };

export type GoalsAndResultsQueryVariables = Exact<{
  region?: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  indicator?: string | null | undefined;
}>;


export type GoalsAndResultsQuery = { compare: Array<{ period: string | null, verdict: Verdict, why: string, goal: { name: string, evidence: Array<{ text: string }> }, result: { name: string, evidence: Array<{ text: string }> } | null }> };

export type PathsQueryVariables = Exact<{
  from?: string;
  to?: string;
  maxHops?: number;
}>;


export type PathsQuery = { paths: Array<{ length: number, confidence: number, nodes: Array<{ id: string, kind: Kind, name: string }>, relations: Array<{ type: RelationType, evidence: Array<{ text: string }> }> }> };

export type TopIndustriesQueryVariables = Exact<{
  province?: string;
  first?: number;
}>;


export type TopIndustriesQuery = { aggregate: Array<{ year: string | null, count: number, investment: number | null, evidence: number, industry: { name: string } | null }> };

export type SearchQueryVariables = Exact<{
  text?: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string, node: { id: string, kind: Kind, name: string, nameEn: string | null } }> } };

export type SearchPassagesQueryVariables = Exact<{
  text?: string;
  first?: number | null | undefined;
}>;


export type SearchPassagesQuery = { searchPassages: { totalCount: number, edges: Array<{ score: number, highlights: Array<{ start: number, end: number }>, node: { text: string, report: { title: string }, mentions: { edges: Array<{ node: { surface: string, kind: Kind, textStart: number, textEnd: number } }> } } }> } };

export type LargestProjectsQueryVariables = Exact<{
  region?: string;
  investmentMin?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type LargestProjectsQuery = { region: { name: string, projects: { edges: Array<{ node: { name: string, investment: number | null, stage: ProjectStage | null, owners: { edges: Array<{ node: { kind: Kind, name: string } }> }, industries: { edges: Array<{ node: { name: string } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type NeighbourhoodQueryVariables = Exact<{
  id?: string;
  hops?: number;
  limit?: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { shown: number, total: number, nodes: Array<{ hop: number, entity: { id: string, kind: Kind, name: string } }>, relations: Array<{ type: RelationType, confidence: number, from: { id: string }, to: { id: string } }> } | null };

export type ConflictsQueryVariables = Exact<{
  region?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ConflictsQuery = { conflicts: { totalCount: number, edges: Array<{ node: { period: string, region: { name: string }, indicator: { name: string }, figures: Array<{ name: string, evidence: Array<{ text: string, report: { title: string } }> }> } }> } };

export type ChangesQueryVariables = Exact<{
  report?: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first?: number | null | undefined;
}>;


export type ChangesQuery = { changes: { report: { title: string, publishedOn: string | null }, entities: { totalCount: number, edges: Array<{ node: { kind: Kind, name: string }, evidence: Array<{ text: string }> }> }, relations: { totalCount: number, edges: Array<{ node: { type: RelationType, from: { name: string }, to: { name: string } } }> } } | null };

export const ZoneProjects: Operation<ZoneProjectsQuery, ZoneProjectsQueryVariables> = { name: 'ZoneProjects', text: "query ZoneProjects($region: String! = \"雄安衡水协作区\", $first: Int = 20) {\n  region(name: $region) {\n    name\n    nameEn\n    projects(first: $first) {\n      totalCount\n      edges {\n        confidence\n        node {\n          id\n          name\n          batch\n          count\n          investment\n        }\n        evidence {\n          text\n          start\n          end\n          report {\n            title\n            publishedOn\n          }\n        }\n      }\n    }\n  }\n}" };
export const GoalsAndResults: Operation<GoalsAndResultsQuery, GoalsAndResultsQueryVariables> = { name: 'GoalsAndResults', text: "query GoalsAndResults($region: String! = \"衡水市\", $from: String = \"2022\", $to: String = \"2022\", $indicator: String = \"水\") {\n  compare(region: $region, from: $from, to: $to, indicator: $indicator) {\n    period\n    verdict\n    why\n    goal {\n      name\n      evidence(first: 1) {\n        text\n      }\n    }\n    result {\n      name\n      evidence(first: 1) {\n        text\n      }\n    }\n  }\n}" };
export const Paths: Operation<PathsQuery, PathsQueryVariables> = { name: 'Paths', text: "query Paths($from: ID! = \"e-8e855130c4730005\", $to: ID! = \"520000\", $maxHops: Int! = 4) {\n  paths(from: $from, to: $to, maxHops: $maxHops, first: 2) {\n    length\n    confidence\n    nodes {\n      id\n      kind\n      name\n    }\n    relations {\n      type\n      evidence(first: 1) {\n        text\n      }\n    }\n  }\n}" };
export const TopIndustries: Operation<TopIndustriesQuery, TopIndustriesQueryVariables> = { name: 'TopIndustries', text: "query TopIndustries($province: ID! = \"520000\", $first: Int! = 10) {\n  aggregate(\n    by: [INDUSTRY, YEAR]\n    kinds: [Project, Enterprise, Region]\n    where: {within: $province}\n    first: $first\n  ) {\n    industry {\n      name\n    }\n    year\n    count\n    investment\n    evidence\n  }\n}" };
export const Search: Operation<SearchQuery, SearchQueryVariables> = { name: 'Search', text: "query Search($text: String! = \"hengshui\", $kinds: [Kind!], $first: Int = 10) {\n  search(text: $text, kinds: $kinds, first: $first) {\n    totalCount\n    edges {\n      matched\n      node {\n        id\n        kind\n        name\n        nameEn\n      }\n    }\n  }\n}" };
export const SearchPassages: Operation<SearchPassagesQuery, SearchPassagesQueryVariables> = { name: 'SearchPassages', text: "query SearchPassages($text: String! = \"協作區 項目\", $first: Int = 5) {\n  searchPassages(text: $text, first: $first) {\n    totalCount\n    edges {\n      score\n      highlights {\n        start\n        end\n      }\n      node {\n        text\n        report {\n          title\n        }\n        mentions(first: 10) {\n          edges {\n            node {\n              surface\n              kind\n              textStart\n              textEnd\n            }\n          }\n        }\n      }\n    }\n  }\n}" };
export const LargestProjects: Operation<LargestProjectsQuery, LargestProjectsQueryVariables> = { name: 'LargestProjects', text: "query LargestProjects($region: ID! = \"370700\", $investmentMin: Float = 1e8, $first: Int = 5) {\n  region(id: $region) {\n    name\n    projects(\n      first: $first\n      sort: INVESTMENT\n      where: {investmentMin: $investmentMin, batch: false}\n    ) {\n      edges {\n        node {\n          name\n          investment\n          stage\n          owners(first: 3) {\n            edges {\n              node {\n                kind\n                name\n              }\n            }\n          }\n          industries(first: 3) {\n            edges {\n              node {\n                name\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}" };
export const Neighbourhood: Operation<NeighbourhoodQuery, NeighbourhoodQueryVariables> = { name: 'Neighbourhood', text: "query Neighbourhood($id: ID! = \"131100\", $hops: Int! = 2, $limit: Int! = 8) {\n  neighbourhood(id: $id, hops: $hops, limit: $limit) {\n    shown\n    total\n    nodes {\n      hop\n      entity {\n        id\n        kind\n        name\n      }\n    }\n    relations {\n      type\n      confidence\n      from {\n        id\n      }\n      to {\n        id\n      }\n    }\n  }\n}" };
export const Conflicts: Operation<ConflictsQuery, ConflictsQueryVariables> = { name: 'Conflicts', text: "query Conflicts($region: String, $first: Int = 5) {\n  conflicts(region: $region, first: $first) {\n    totalCount\n    edges {\n      node {\n        region {\n          name\n        }\n        indicator {\n          name\n        }\n        period\n        figures {\n          name\n          evidence(first: 1) {\n            text\n            report {\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n}" };
export const Changes: Operation<ChangesQuery, ChangesQueryVariables> = { name: 'Changes', text: "query Changes($report: ID! = \"ccb2dce7e2ed9f84\", $kinds: [Kind!] = [Project, Enterprise, Policy], $first: Int = 5) {\n  changes(sinceReport: $report) {\n    report {\n      title\n      publishedOn\n    }\n    entities(kinds: $kinds, first: $first) {\n      totalCount\n      edges {\n        node {\n          kind\n          name\n        }\n        evidence(first: 1) {\n          text\n        }\n      }\n    }\n    relations(first: $first) {\n      totalCount\n      edges {\n        node {\n          type\n          from {\n            name\n          }\n          to {\n            name\n          }\n        }\n      }\n    }\n  }\n}" };
