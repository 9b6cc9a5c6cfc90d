import type {
  Comparator,
  EntityKind,
  Measure,
  PolicyKind,
  ProjectStage,
  RegionLevel,
  RelationType,
  ReportKind,
  SectionMode,
} from '../ontology/ontology.ts';

/** Facts that an entity of some kind carries; absent where not told. Amounts are in base units (yuan, persons, m²). */
export interface EntityFields {
  readonly level?: RegionLevel;
  readonly code?: string;
  /** Ids of the regions it lies in by the gazetteer, the nearest first. */
  readonly path?: readonly string[];
  readonly batch?: boolean;
  readonly count?: number;
  readonly investment?: number;
  readonly stage?: ProjectStage;
  readonly capacity?: string;
  readonly policyKind?: PolicyKind;
  readonly indicator?: string;
  readonly measure?: Measure;
  readonly value?: number;
  readonly valueMax?: number;
  readonly unit?: string;
  readonly baseValue?: number;
  readonly baseUnit?: string;
  readonly comparator?: Comparator;
  readonly period?: string;
  readonly periodTold?: boolean;
  readonly rank?: number;
  readonly rankScope?: string;
}

/** What one report says of one entity. An entity in the graph is the merge of the contributions of all its reports. */
export interface Contribution {
  /** Derived from content: the same thing has the same id in every report. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** English display name, where one can be made. */
  readonly nameEn?: string;
  /** Every form the name can be asked for by, lower case: simplified, traditional, pinyin, initials, English. */
  readonly searchKeys: readonly string[];
  readonly fields: EntityFields;
}

export interface PassageRow {
  /** `${report}:${index}` */
  readonly id: string;
  readonly index: number;
  readonly article: number;
  readonly section: string;
  readonly mode: SectionMode;
  /** Text as a reader understands it. */
  readonly text: string;
  /** The untouched original. */
  readonly original: string;
  /** Offsets into the untouched original, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export interface MentionRow {
  readonly passage: string;
  readonly entity: string;
  /** As it stands in the clean text. */
  readonly surface: string;
  /** Offsets into the passage's text as a reader understands it. */
  readonly textStart: number;
  readonly textEnd: number;
  /** Offsets into the untouched original. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/** A relation with the passages of one report that tell it. */
export interface RelationRow {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly passages: readonly string[];
  readonly rules: readonly string[];
  readonly confidence: number;
}

/** FOR_REGION and MEASURES of a quantity. */
export interface QuantityLink {
  readonly quantity: string;
  readonly region?: string;
  readonly indicator: string;
}

export interface ReportRow {
  readonly id: string;
  readonly title: string;
  readonly kind: ReportKind;
  /** Id of the Region it speaks for. */
  readonly region?: string;
  readonly publishedOn?: string;
  readonly periodStart?: string;
  readonly periodEnd?: string;
  readonly sourcePath: string;
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string;
  readonly encodingConfidence: number;
  /** What became of everything in it: a LedgerEntry as JSON. */
  readonly ledger?: string;
}

/** Everything one report brings to the graph: the unit of loading and removing. Lists are sorted, so equal input gives equal bytes. */
export interface GraphBatch {
  readonly report: ReportRow;
  readonly passages: readonly PassageRow[];
  readonly entities: readonly Contribution[];
  readonly mentions: readonly MentionRow[];
  readonly relations: readonly RelationRow[];
  readonly quantities: readonly QuantityLink[];
}
