import type {
  Comparator,
  Measure,
  NamedKind,
  PolicyKind,
  ProjectStage,
  QuantityKind,
  RegionLevel,
} from '../ontology/ontology.ts';
import type { Span } from './span.ts';

interface MentionBase {
  /** Identity inside the report: mentions with the same key mean the same thing. See `keyOf`. */
  readonly key: string;
  /** Where it stands, in the clean text. */
  readonly span: Span;
  /** Id of the rule that read it, `family/short-name`. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

interface NamedBase<K extends NamedKind> extends MentionBase {
  readonly kind: K;
  /** The name as the graph shows it: simplified, without quotation or book marks, as full as the report gives it. */
  readonly name: string;
  /** Other wordings of the same name that the report uses or that the rule knows. */
  readonly aliases?: readonly string[];
}

export interface RegionMention extends NamedBase<'Region'> {
  readonly level: RegionLevel;
  /** GB/T 2260 code, where it has one. */
  readonly code?: string;
  /** 全市, 我省, 该县: a word that points at the region and names nothing. */
  readonly deictic?: boolean;
}

export interface ProjectMention extends NamedBase<'Project'> {
  /** A told number of projects, not one named project. */
  readonly batch: boolean;
  readonly count?: number;
  /** Total planned investment in yuan. */
  readonly investment?: number;
  readonly stage?: ProjectStage;
  /** Output or size after completion, in the text's words. */
  readonly capacity?: string;
}

export type EnterpriseMention = NamedBase<'Enterprise'>;
export type OrganizationMention = NamedBase<'Organization'>;
export type IndustryMention = NamedBase<'Industry'>;

export interface PolicyMention extends NamedBase<'Policy'> {
  readonly policyKind: PolicyKind;
}

/** A figure: a target (Goal) or a result (Observation). `span` covers indicator and value where they stand together. */
export interface QuantityMention extends MentionBase {
  readonly kind: QuantityKind;
  readonly indicator: string;
  readonly measure: Measure;
  /** In `unit`; absent for a mere rank. */
  readonly value?: number;
  /** Upper end of a range. */
  readonly valueMax?: number;
  readonly unit?: string;
  readonly comparator?: Comparator;
  /** `2021`, `2022-H1`, `2022-Q1`, `2022-06`, `2022-01/2022-05`, `2016/2020`. */
  readonly period: string;
  /** False where the text tells no period and the report's own is taken. */
  readonly periodTold: boolean;
  /** Key of the Region it speaks of. */
  readonly region: string;
  readonly rank?: number;
  readonly rankScope?: string;
}

export type NamedMention =
  RegionMention | ProjectMention | EnterpriseMention | OrganizationMention | PolicyMention | IndustryMention;
export type Mention = NamedMention | QuantityMention;

export const isQuantity = (mention: Mention): mention is QuantityMention =>
  mention.kind === 'Goal' || mention.kind === 'Observation';

/** Tells whether a mention is of several projects told by their number. */
export const isBatch = (mention: Mention): mention is ProjectMention => mention.kind === 'Project' && mention.batch;

/** The key of a named thing that its name alone tells apart inside one report. */
export const keyOf = (kind: NamedKind, name: string): string => `${kind}:${name}`;
