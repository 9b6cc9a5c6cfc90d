import type { Row } from '../../store/graph-store.ts';
import { pageSize } from '../connection.ts';
import type { Context } from '../context.ts';

/** Evidence as the SDL has it. */
export interface EvidenceNode {
  readonly text: unknown;
  readonly original: unknown;
  readonly textStart: unknown;
  readonly textEnd: unknown;
  readonly start: unknown;
  readonly end: unknown;
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly passage: Row;
}

export interface EvidenceArguments {
  readonly first?: number | null;
  readonly minConfidence?: number | null;
  /** Only of this report. */
  readonly report?: string;
}

const USUAL = 5;

/** Sentences in which an entity stands. */
export async function entityEvidence(
  id: string,
  { first, minConfidence, report }: EvidenceArguments,
  context: Context,
): Promise<EvidenceNode[]> {
  const params = { limit: pageSize(first, USUAL), minConfidence: minConfidence ?? 0, report: report ?? null };
  return (await context.lists.load({ query: 'evidence', id, params })).map(evidence);
}

function evidence(mention: Row): EvidenceNode {
  const passage = mention['passage'] as Row;
  const { textStart, textEnd, start, end, rule, confidence } = mention;
  return {
    text: passage['text'],
    original: passage['original'],
    textStart,
    textEnd,
    start,
    end,
    rules: [String(rule)],
    confidence: Number(confidence),
    passage,
  };
}

/** Sentences that tell a relation. */
export async function relationEvidence(
  relation: Row,
  { first, minConfidence }: EvidenceArguments,
  context: Context,
): Promise<EvidenceNode[]> {
  if (Number(relation['confidence']) < (minConfidence ?? 0)) return [];
  const ids = [...new Set((relation['passages'] as string[] | null) ?? [])].slice(0, pageSize(first, USUAL));
  const passages = await Promise.all(ids.map((id) => context.passages.load(id)));
  return passages
    .filter((passage) => passage !== undefined)
    .map((passage) => ({
      text: passage['text'],
      original: passage['original'],
      textStart: 0,
      textEnd: String(passage['text']).length,
      start: passage['start'],
      end: passage['end'],
      rules: [...new Set((relation['rules'] as string[] | null) ?? [])],
      confidence: Number(relation['confidence']),
      passage,
    }));
}

export const evidenceResolvers = {
  Evidence: {
    report: ({ passage }: EvidenceNode, _: unknown, context: Context) =>
      context.reports.load(String(passage['report'])),
  },
};
