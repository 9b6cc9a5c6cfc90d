import type { CleanText } from '../model/clean-text.ts';
import type { Block } from '../model/document.ts';
import type { Line } from './lines.ts';

/** Gives each line the role that the format told of its first text; plain text tells none. */
export function withRoles(lines: readonly Line[], clean: CleanText, blocks: readonly Block[]): readonly Line[] {
  if (blocks.length === 0) return lines;
  const read = blocks.filter(({ role }) => role !== 'navigation' && role !== 'metadata');
  let index = 0;
  return lines.map((line) => {
    const start = clean.starts[line.span.start] ?? 0;
    while (index < read.length - 1 && (read[index]?.span.end ?? 0) <= start) index++;
    const { role, depth } = read[index] ?? { role: 'body' as const };
    return { ...line, role, ...(depth ? { depth } : {}) };
  });
}
