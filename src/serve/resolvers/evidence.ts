import type { Row } from '../../store/graph-store.ts';
import { pageSize } from '../connection.ts';
import type { Context, MentionAt } from '../context.ts';

/** Evidence as the SDL has it. */
export interface EvidenceNode {
  readonly text: unknown;
  readonly original: unknown;
  readonly start: unknown;
  readonly end: unknown;
  readonly rules: readonly string[];
  readonly confidence: number;
  readonly passage: Row;
}

const USUAL = 5;

/** Sentences in which an entity stands. */
export async function entityEvidence(
  id: string,
  first: number | null | undefined,
  context: Context,
): Promise<EvidenceNode[]> {
  const mentions = (await context.mentions.load(id)).slice(0, pageSize(first, USUAL));
  return Promise.all(mentions.map((mention) => evidence(mention, context)));
}

async function evidence(
  { passage: id, start, end, rule, confidence }: MentionAt,
  context: Context,
): Promise<EvidenceNode> {
  const passage = (await context.passages.load(id)) as Row;
  return { text: passage['text'], original: passage['original'], start, end, rules: [rule], confidence, passage };
}

/** Sentences that tell a relation. */
export async function relationEvidence(
  relation: Row,
  first: number | null | undefined,
  context: Context,
): Promise<EvidenceNode[]> {
  const ids = ((relation['passages'] as string[] | null) ?? []).slice(0, pageSize(first, USUAL));
  const passages = await Promise.all(ids.map((id) => context.passages.load(id)));
  return passages
    .filter((passage) => passage !== undefined)
    .map((passage) => ({
      text: passage['text'],
      original: passage['original'],
      start: passage['start'],
      end: passage['end'],
      rules: (relation['rules'] as string[] | null) ?? [],
      confidence: Number(relation['confidence']),
      passage,
    }));
}

export const evidenceResolvers = {
  Evidence: {
    report: ({ passage }: EvidenceNode, _: unknown, context: Context) =>
      context.reports.load(String(passage['report'])),
  },
  Passage: {
    report: (passage: Row, _: unknown, context: Context) => context.reports.load(String(passage['report'])),
  },
};
