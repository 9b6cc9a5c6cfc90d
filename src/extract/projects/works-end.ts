/** Where the names of works end. */
import type { Span } from '../../model/span.ts';
import type { ProjectWords } from './edges.ts';
import { does, isPhase, isToldLater, type Ground } from './works-told.ts';
import { behindPart, BODY_DOES, IS_BODY, IS_SUBJECT, NO_WORK, SHORTEST, SHORTEST_THING, UNITS } from './works-words.ts';

/** Where a work's name ends in a list item: at its end where that is enough, or where what is done with it begins. */
export function workEnd(ground: Ground, item: Span, to: number, isLoose: boolean): number | undefined {
  const { text, words } = ground;
  const closes = (end: number): boolean =>
    (end === item.end && isLoose) ||
    (words.isStatus(behindPart(text, end, to)) &&
      !IS_SUBJECT.test(text.slice(end - 2, end + 2)) &&
      !(IS_BODY.test(text.slice(item.start, end)) && BODY_DOES.test(text.slice(end, to))));
  for (let end = item.end; end >= item.start + SHORTEST; end--)
    if (
      words.isFacility(text, item.start, end) &&
      !UNITS.test(text.slice(item.start, end)) &&
      (closes(end) ||
        isPhase(text, item.start, end, to) ||
        (end < to && (does(ground, item.start, end, to) || isToldLater(ground, item.start, end))))
    )
      // 风电|场 ends its clause: what is told later is told of the longer word.
      return text.charAt(end) === '场' && words.isFacility(text, item.start, end + 1) ? end + 1 : end;
  const thing = thingStart(ground, item);
  if (thing === undefined || words.isStatus(text.slice(thing, to))) return undefined;
  for (let end = thing + SHORTEST_THING; end <= item.end; end++)
    if (closes(end)) return isThing(text.slice(thing, end), words) ? end : undefined;
  return undefined;
}

/** Where the thing begins that stands behind the name of the enterprise that makes it (神火铝箔). */
function thingStart({ actors }: Ground, { start, end }: Span): number | undefined {
  return actors.find(
    (actor) =>
      actor.kind === 'Enterprise' &&
      actor.start >= start &&
      actor.end < end &&
      (actor.start === start || actors.some((place) => place.start === start && place.end === actor.start)),
  )?.end;
}

const isThing = (text: string, { nameStart }: ProjectWords): boolean =>
  !NO_WORK.test(text) && nameStart(text, 0, text.length) === 0;
