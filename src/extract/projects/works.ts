import type { Span } from '../../model/span.ts';
import { splitList } from '../../text/lists.ts';
import { matchesIn } from '../../text/matches.ts';
import { itemEdge, leftEdge, type ProjectWords } from './edges.ts';
import { makeNamed, type Named } from './name.ts';
import { workEnd } from './works-end.ts';
import { does, isPhase, isToldLater, type Actor, type Ground } from './works-told.ts';
import {
  AIM,
  behindPart,
  BUILD,
  CLAUSE,
  COSTING,
  COST_NEXT,
  COUNTED_LIST,
  DONE_NEXT,
  HEADED,
  isCounted,
  LEAD_IN,
  NO_WORKS,
  OF_IT,
  SITE_IN_FRONT,
  STANDS,
} from './works-words.ts';

/** Works told by what they are (a road, a bridge, a hospital) or whose they are, and what is done with them. */
export function works(text: string, words: ProjectWords, actors: readonly Actor[]): Named[] {
  const ground = { text, words, actors };
  return matchesIn(text, CLAUSE).flatMap((clause) => {
    const [from, to] = [clause.index, clause.index + clause[0].length];
    const start = behindPlace(ground, leftEdge(text, from, to, words));
    const lead = text.slice(from, start);
    const led = words.verbs.find(lead).length > 0 || COSTING.test(lead);
    // In front of the verb stands what it is said of (甲大桥开工), behind it what it is done to (开工甲大桥).
    const front = start > from ? worksIn(ground, { start: from, end: start }, to, false) : [];
    if (front.length > 0 && OF_IT.test(text.slice(start - 1, to))) return front;
    return [...front, ...worksIn(ground, { start, end: to }, to, led)];
  });
}

/** 在甲高新区|扩建|生产线: the verb behind a place leads. */
function behindPlace({ text, words, actors }: Ground, start: number): number {
  const place = actors.find((actor) => actor.kind === 'Region' && actor.start === start);
  if (!place)
    return start + (text.charAt(start - 1) === '在' ? (SITE_IN_FRONT.exec(text.slice(start))?.[0].length ?? 0) : 0);
  return (
    words.verbs.at(text, place.end)?.end ??
    place.end + (BUILD.exec(text.slice(place.end))?.[0].length ?? start - place.end)
  );
}

/** The works in a stretch of the clause that ends at `to`; where no verb leads them one must follow. */
function worksIn(ground: Ground, stretch: Span, to: number, led: boolean): Named[] {
  const { text, words } = ground;
  const counted = COUNTED_LIST.exec(text.slice(stretch.start, stretch.end));
  const close = counted ? stretch.start + counted.index : stretch.end;
  if (counted && NO_WORKS.test(text.slice(close + counted[0].length - 1))) return [];
  const items = splitPair(ground, splitList(text.slice(stretch.start, close), stretch.start));
  const next = DONE_NEXT.exec(text.slice(to))?.[0];
  const isCosted =
    COST_NEXT.test(text.slice(to)) || (next !== undefined && words.isStatus(text.slice(to + next.length)));
  let isTold = led || counted !== null || isWithHeaded(ground, items, to);
  const found = items.flatMap((item, index): Named[] => {
    const isLast = index === items.length - 1;
    const end = workEnd(
      ground,
      item,
      isLast && !counted ? to : item.end,
      led || counted !== null || !isLast || isCosted,
    );
    if (end === undefined) return [];
    isTold ||=
      words.isStatus(behindPart(text, end, to)) ||
      (end === to && isCosted) ||
      isPhase(text, item.start, end, to) ||
      does(ground, item.start, end, isLast ? to : end) ||
      isToldLater(ground, item.start, end);
    const start = index === 0 ? leftEdge(text, item.start, end, words) : itemEdge(text, { ...item, end }, words);
    if (
      AIM.test(text.slice(Math.max(0, start - 6), start)) ||
      /项目|工程|（[^）]*$|(?:牵头|领衔|随后|随即|再次|先后|相继|陆续|共同|联合|出资|增资|计划|分[两二三四]期|[\d.]+[万亿]元)$|(?:合资|联合|合作|共同)开发$/.test(
        text.slice(start, end),
      ) ||
      isCounted(text.slice(end, to), text.charAt(end - 1))
    )
      return [];
    const told = { rule: 'project/works', confidence: 0.72, start, end, listed: items.length > 1 };
    const named = makeNamed(told, text, words);
    const isPark = /园$/.test(text.slice(start, end)) && STANDS.test(text.slice(0, start));
    return named && !isPark && !LEAD_IN.test(named.name) ? [named] : [];
  });
  return isTold ? found : [];
}

/** 甲基地、乙项目|封顶: what is done with the last is done with all. */
function isWithHeaded({ text, words }: Ground, items: readonly Span[], to: number): boolean {
  const last = text.slice(items.at(-1)?.start ?? to, to);
  const head = HEADED.exec(last);
  return items.length > 1 && head !== null && words.isStatus(last.slice(head[0].length));
}

/** 甲大桥及|南北引道 are one work. */
const APPROACH = /^(?:南北|东西|两岸|两端|两侧)?(?:引道|引桥|接线|连接线)/;
/** 甲中学新校区和乙小学: two works joined by a word where each side is one. */
function splitPair(ground: Ground, items: Span[]): Span[] {
  const [only] = items;
  if (!only || items.length > 1) return items;
  const link = /(?<=.{4})(?:以及|[和与及])(?=.{4})/.exec(ground.text.slice(only.start, only.end));
  if (!link || APPROACH.test(ground.text.slice(only.start + link.index + link[0].length, only.end))) return items;
  const first = { start: only.start, end: only.start + link.index };
  const second = { start: first.end + link[0].length, end: only.end };
  return workEnd(ground, first, first.end, true) === first.end &&
    workEnd(ground, second, second.end, true) !== undefined
    ? [first, second]
    : items;
}
