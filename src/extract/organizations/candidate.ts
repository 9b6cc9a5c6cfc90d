import type { Span } from '../../model/span.ts';

/** A body that a rule read; offsets are into the sentence. `key` is the same for all wordings of its name. */
export interface OrganizationCandidate extends Span {
  readonly name: string;
  readonly key: string;
  readonly aliases: readonly string[];
  readonly rule: string;
  readonly confidence: number;
}
