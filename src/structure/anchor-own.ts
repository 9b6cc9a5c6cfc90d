import type { Anchor } from '../model/reading.ts';
import { matchesIn } from '../text/matches.ts';

/** 全县, 本镇: what sort of region speaks; 居全市第二 tells of one above. */
const OWN = /(?<![居列在占于为健安完保成齐周顾根基])[全我本](省|市|县|区|州|旗|镇|乡)(?!级|委|直|场|民|政|容|位|面)/g;
/** 区政府今年出台, 记者从县教育局获悉 */
const OWN_BODY =
  /(?<=[，。；：“”\n　]|[从据由])(省|市|县|区|州|旗)(?:委|政府|[\u4e00-\u9fff]{2,8}?[局委])(?![员托派])/g;
const MOST_OWN = 6;
/** 我县 in the title or right below: only a region of that sort speaks. */
const SPEAKS = /我(省|市|县|州|旗)(?!国)/;
const OPENING = 120;
/** How often a text must speak of 全市 and 市委 where it is the city's, though it names counties only. */
const CITY_SPEAKS = 3;

/** The sort of region that speaks of itself. */
export const sortSpeaking = (title: string, body: string): string | undefined =>
  SPEAKS.exec(`${title}\n${body.slice(0, OPENING)}`)?.[1];

/** How often a text speaks of 全县, or of what 县政府 does, where the region is a county; zones have no such bodies. */
export const ownWords = (text: string, { name, level }: Anchor): number =>
  Math.min(MOST_OWN, told(text, level !== 'zone').filter((sort) => name.endsWith(sort)).length);

/** 园区 or 开发区 as the one who acts. */
const ITSELF = /(?<=^|[，。；：“\n])(园区|开发区|高新区|经开区)(?![、和])/g;

/** How often a text lets a zone act under the last word of its name. */
export const zoneWords = (text: string, { name }: Anchor): number =>
  matchesIn(text, ITSELF).filter(([, word = '']) => name.endsWith(word)).length;

/** True where a text speaks of 全市 and 市委 and never of 全县: then it is the city's that the counties it names lie in. */
export function citySpeaks(text: string): boolean {
  const sorts = told(text, true);
  return sorts.filter((sort) => sort === '市').length >= CITY_SPEAKS && !sorts.some((sort) => /[县区旗]/.test(sort));
}

const told = (text: string, withBodies: boolean): string[] =>
  (withBodies ? [OWN, OWN_BODY] : [OWN]).flatMap((pattern) => matchesIn(text, pattern).map(([, sort]) => sort ?? ''));
