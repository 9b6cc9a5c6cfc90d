import { alignOffsets, type Stretch } from './align.ts';

/** What became of characters of the original in the clean text: left out (gloss, damage), or written otherwise. */
export type Edit = 'dropped' | 'changed';

/** A run of characters of the original that are alike. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
  readonly edit?: Edit;
}

/** The original cut into runs: what is marked, and what the clean text leaves out or writes otherwise. */
export function originalRuns(original: string, clean: string, marks: readonly Stretch[]): Run[] {
  const offsets = alignOffsets(original, clean);
  const runs: { text: string; marked: boolean; edit?: Edit }[] = [];
  for (let at = 0; at < original.length; at++) {
    const marked = marks.some(({ start, end }) => at >= start && at < end);
    const edit = editAt(original, clean, offsets, at);
    const last = runs.at(-1);
    const character = original[at] ?? '';
    if (last && last.marked === marked && last.edit === edit) last.text += character;
    else runs.push({ text: character, marked, ...(edit ? { edit } : {}) });
  }
  return runs;
}

function editAt(original: string, clean: string, offsets: readonly number[], at: number): Edit | undefined {
  const [from = 0, to = 0] = [offsets[at], offsets[at + 1]];
  if (from === to) return 'dropped';
  return clean.slice(from, to) === original[at] ? undefined : 'changed';
}
