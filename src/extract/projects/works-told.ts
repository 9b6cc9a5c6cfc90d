/** What tells of a work beside a verb: whose it is, how large it is, its phase. */
import type { Span } from '../../model/span.ts';
import type { ProjectWords } from './edges.ts';
import { CAPACITY } from './vouched.ts';
import { DOES, LENGTH, PHASE, PHASE_DOES, TOLD_LATER } from './works-words.ts';

/** A place or an enterprise that was found in the sentence; offsets are into it. */
export interface Actor extends Span {
  readonly kind: 'Region' | 'Enterprise';
}

/** What works are read from: a sentence, and whose they may be. */
export interface Ground {
  readonly text: string;
  readonly words: ProjectWords;
  readonly actors: readonly Actor[];
}

/** 离|甲汽车的总装线|半个钟头: a work of another, far or supplied. */
const FROM = /(?:离|距|距离|靠近|毗邻|供应|供给|配套|送往|发往|销往)$/;
/** 甲集团|冷链仓, 甲集团的|冷链仓: an enterprise begins the item, or what it has does. */
const HAS = /(?:投资|新建|兴建|在建|承建)?的$/;
const isLed = ({ text, actors }: Ground, start: number): boolean =>
  actors.some(
    (actor) =>
      actor.kind === 'Enterprise' &&
      !FROM.test(text.slice(Math.max(0, actor.start - 3), actor.start)) &&
      (actor.start === start || (actor.end < start && actor.end > start - 6 && HAS.test(text.slice(actor.end, start)))),
  );

/** 甲公司的|150兆瓦光伏电站: its owner and its size make one work. */
export const isToldLater = (ground: Ground, start: number, end: number): boolean =>
  ((isLed(ground, start) && ground.words.isFacility(ground.text, start, end)) ||
    CAPACITY.test(ground.text.slice(start, end)) ||
    LENGTH.test(ground.text.slice(end))) &&
  ground.text.charAt(end) !== '的' &&
  TOLD_LATER.test(ground.text.slice(end));

const SHORTEST_PHASE = 6;
export const isPhase = (text: string, start: number, end: number, to: number): boolean =>
  end - start >= SHORTEST_PHASE && PHASE.test(text.slice(start, end)) && PHASE_DOES.test(text.slice(end, to));

/** Its owner's name leads a work that is told of, or listed with others (`to` is its end). */
export const does = (ground: Ground, start: number, end: number, to: number): boolean =>
  isLed(ground, start) &&
  ground.words.isFacility(ground.text, start, end) &&
  (end === to || DOES.test(ground.text.slice(end, to)));
