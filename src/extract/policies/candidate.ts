import type { PolicyKind } from '../../ontology/ontology.ts';
import type { Span } from '../../model/span.ts';

/** A name that a rule read as a policy, before overlaps inside the family are settled. Offsets are into the sentence. */
export interface PolicyCandidate extends Span {
  readonly name: string;
  /** What stays the same when the name is told shorter or longer: the quoted words, the title without 关于. */
  readonly core: string;
  readonly aliases: readonly string[];
  readonly policyKind: PolicyKind;
  readonly rule: string;
  readonly confidence: number;
}

/** Reads the policies of one sentence. */
export type PolicyRule = (text: string) => PolicyCandidate[];

const MARKS = /[“”‘’《》"\s]/g;
/** A name without quotation and book marks. */
export const plainName = (text: string): string => text.replace(MARKS, '');

const DEICTIC = /^(?:全|我|本|该)[省市区县州盟旗]/;
const FRAME = /^关于|（[^（）]{1,14}）$/g;

/** The part of a name that all its wordings share. */
export const coreOf = (name: string): string => plainName(name).replace(DEICTIC, '').replace(FRAME, '');

/** Wordings that a reader takes for the same name: without 关于, without a bracketed end, without 的 before the head. */
export function wordings(name: string, more: readonly string[] = []): string[] {
  const all = new Set<string>();
  for (const base of [name, ...more]) {
    const short = base.replace(FRAME, '');
    for (const form of [base, short, short.replace(/的(?=[^的]{2,6}$)/, ''), base.replace(DEICTIC, '')]) all.add(form);
  }
  all.delete(name);
  all.delete('');
  return [...all];
}
