import type { ProjectMention } from '../../model/mention.ts';
import { overlaps } from '../../model/span.ts';

/** Where rules overlap the longest name stands, the earlier rule where two are alike. */
export function longest<T extends { readonly mention: ProjectMention }>(found: readonly T[]): T[] {
  const length = ({ mention: { span } }: T): number => span.end - span.start;
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => length(b) - length(a)))
    if (!kept.some(({ mention }) => overlaps(mention.span, one.mention.span))) kept.push(one);
  return kept.sort((a, b) => a.mention.span.start - b.mention.span.start);
}
