import { lexicon, type Resources } from '../../model/resources.ts';
import { makeEndCheck, type EndCheck } from '../../text/trie.ts';

/** Behind the noun of a work: （四川境）. */
const BRACKET = /（[^（）\d]{1,10}）$/;
/** Behind a line: 六盘水段; 现阶段 and 地段 are none. */
const STRETCH = /[\u4e00-\u9fff](?<![阶手时年地路])段$/;
const LONGEST_STRETCH = 8;
/** G15线甲县至乙县段: a stretch of a road told by its number. */
const NUMBERED_ROAD = /[GS]\d{2,4}(?:线|国道|省道)?[\u4e00-\u9fff]{2,6}[至到][\u4e00-\u9fff]{2,8}段$/;
/** A plant told by its generation: 6代线. */
const GENERATION = /[\d.]代线$/;
/** 竹编厂, 风机叶片厂: a plant told by what it makes; 老厂, 进厂 and 全厂 are none. */
const PLANT =
  /[\u4e00-\u9fff]{2}(?<![出进入办建工老旧新本该全各家总分同此我他她它整到回离邻原这那每两个座间大小中型主分]|之)厂$/;
/** What the patterns above end with: nearly no text does. */
const LAST = /[）段线厂]/;

/** Compiles the nouns of `project-facilities`; tells whether a stretch of a text ends in a noun for something that is built. */
export function makeFacilityCheck(resources: Resources): EndCheck {
  const isNoun = makeEndCheck(lexicon(resources, 'project-facilities').map(({ entry = '' }) => entry));
  const isStretch = (text: string): boolean => {
    if (!STRETCH.test(text)) return false;
    if (NUMBERED_ROAD.test(text)) return true;
    for (let length = 1; length <= LONGEST_STRETCH; length++)
      if (isNoun(text, 0, text.length - 1 - length)) return true;
    return false;
  };
  return (text, start, end) => {
    if (!LAST.test(text.charAt(end - 1))) return isNoun(text, start, end);
    const plain = text.slice(start, end).replace(BRACKET, '');
    return isNoun(plain, 0, plain.length) || GENERATION.test(plain) || PLANT.test(plain) || isStretch(plain);
  };
}
