import { makeSpanIndex } from '../model/span-index.ts';
import { bySpan, type Span } from '../model/span.ts';
import type { Change, Draft } from './draft.ts';

/** Stretches of the original behind the changes that were not sure enough to be made. */
export const tell = (draft: Draft, changes: readonly Change[]): Span[] =>
  changes.filter(({ unsure }) => unsure).map(({ start, end }) => originalOf(draft, start, end));

/** Changes that leave damage alone: what cannot be read stays as it stands, so that a second run finds it again. */
export function outside(zones: readonly Span[], draft: Draft, changes: readonly Change[]): readonly Change[] {
  if (zones.length === 0) return changes;
  let next = 0;
  return changes.filter(({ start, end }) => {
    const original = originalOf(draft, start, end);
    while (next < zones.length && (zones[next]?.end ?? 0) <= original.start) next++;
    return (zones[next]?.start ?? Infinity) >= original.end;
  });
}

/** A lost character alone: what is read beside it may be only a part of what stood there. */
const HOLE = '\ufffd';
const BESIDE = 12;
const PAUSE = /[，。；、,;\n]/;

/**
 * Damage in the clean text, from stretches of the original, in order for each round. What an earlier round told of is
 * told better there: later ones find only what is left of it, unless that is a character that they could not read.
 */
export function damageOf(draft: Draft, rounds: readonly (readonly Span[])[]): Span[] {
  let all: readonly Span[] = [];
  for (const zones of rounds) {
    const known = makeSpanIndex(all.map((span) => ({ span })));
    const isHole = ({ start, end }: Span): boolean => draft.text.slice(start, end) === HOLE;
    const added = inClean(draft, zones).filter((span) => isHole(span) || known.touching(span).length === 0);
    all = [...all, ...added.map((span) => (isHole(span) ? clauseAround(draft.text, span.start) : span))].sort(bySpan);
  }
  const damage: Span[] = [];
  for (const span of all) zone(damage, span);
  return damage;
}

/** Stretches of the clean text that stand for stretches of the original. */
function inClean({ starts, ends }: Draft, zones: readonly Span[]): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const { start, end } of zones) {
    while (at < ends.length && (ends[at] ?? 0) <= start) at++;
    const first = at;
    while (at < starts.length && (starts[at] ?? 0) < end) at++;
    if (at > first) found.push({ start: first, end: at });
  }
  return found;
}

/** Adds a zone behind the others, or to the last one where they meet. */
function zone(damage: Span[], { start, end }: Span): void {
  const last = damage.at(-1);
  if (!last || last.end <= start) damage.push({ start, end });
  else damage[damage.length - 1] = { start: Math.min(last.start, start), end: Math.max(last.end, end) };
}

/** What stands between two pauses around a place, as far as it is near. */
function clauseAround(text: string, place: number): Span {
  let [start, end] = [place, place + 1];
  while (start > 0 && place - start < BESIDE && !PAUSE.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - place <= BESIDE && !PAUSE.test(text.charAt(end))) end++;
  return { start, end };
}

const originalOf = (draft: Draft, start: number, end: number): Span => ({
  start: draft.starts[start] ?? 0,
  end: draft.ends[end - 1] ?? 0,
});
