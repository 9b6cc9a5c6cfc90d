import type { RelationType } from '../ontology/ontology.ts';
import type { Span } from './span.ts';

/** A relation that one sentence tells, between the keys of two mentions of the report. */
export interface Claim {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** The stretch of the clean text in which the relation can be read; inside one sentence. */
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}
