import type { Block } from '../model/document.ts';
import { matchesIn } from '../text/matches.ts';
import type { Change } from './draft.ts';
import { entityChanges } from './entities.ts';

/**
 * Takes out everything of a page that is not running text: tags, scripts, navigation. What stands between two texts is
 * replaced by the words that the page's reader put there, or a line end.
 */
export function markupChanges(source: string, blocks: readonly Block[]): Change[] {
  const changes: Change[] = [];
  let from = 0;
  let after = '';
  for (const block of blocks) {
    if (block.role === 'navigation' || block.role === 'metadata') continue;
    const { span, before = '\n' } = block;
    changes.push(...between(from, span.start, after, before), ...decoded(source, span.start, span.end));
    from = span.end;
    after = block.after ?? '';
  }
  changes.push(...between(from, source.length, after, '\n'));
  return changes;
}

/** White space stands for the markup; words behind one text and in front of the next stand for nothing. */
function between(start: number, end: number, after: string, before: string): Change[] {
  const words = before.trimStart();
  const space = before.slice(0, before.length - words.length);
  return [
    ...(after ? [{ start, end: start, after, confidence: 1 }] : []),
    ...(start < end ? [{ start, end, after: space, confidence: 1 }] : []),
    ...(words ? [{ start: end, end, after: words, confidence: 1 }] : []),
  ];
}

/** Entities become characters; line ends inside a text are spaces of the source and no more. */
function decoded(source: string, start: number, end: number): Change[] {
  const text = source.slice(start, end);
  const lines = matchesIn(text, /\s*\n\s*/g).map(({ index, 0: space }): Change => ({
    start: index,
    end: index + space.length,
    after: '',
    confidence: 1,
  }));
  return [...entityChanges(text), ...lines]
    .map((change) => ({ ...change, start: start + change.start, end: start + change.end }))
    .sort((a, b) => a.start - b.start);
}
