import type { Kind, ReportPageQuery } from '../api/operations.ts';
import { KINDS } from '../parts/kind.tsx';

export type ReportAnswer = NonNullable<ReportPageQuery['report']>;
export type PassageAnswer = ReportAnswer['rows']['edges'][number]['node'];
export type MentionAnswer = PassageAnswer['mentions']['edges'][number]['node'];

/** What is marked in the text. */
export interface Marking {
  readonly kinds: ReadonlySet<Kind>;
  readonly minimum: number;
  readonly original: boolean;
}

/** Kinds that are marked: an indicator stands where its goal or result stands. */
export const MARKABLE: readonly Kind[] = KINDS.filter((kind) => kind !== 'Indicator');

/** The mentions of a passage that are marked. */
export const markedMentions = (
  { mentions }: Pick<PassageAnswer, 'mentions'>,
  { kinds, minimum }: Marking,
): MentionAnswer[] =>
  mentions.edges.map(({ node }) => node).filter(({ kind, confidence }) => kinds.has(kind) && confidence >= minimum);

/** Names a mention in an address. */
export const mentionKey = (passage: { readonly index: number }, mention: MentionAnswer): string =>
  `${passage.index}.${mention.start}.${mention.entity.id}`;
