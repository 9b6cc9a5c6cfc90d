import type { Mention } from '../../model/mention.ts';
import type { Anchor, Sentence } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { regionOf } from './levels.ts';
import type { Seat } from './organs.ts';

const WORD =
  /(?:自治区|自治州|街道|兵团|新区|高新区|经开区|开发区|园区|协作区|合作区|示范区|度假区|[省市县区州盟旗镇乡])$/;
/** What shows that the level word belongs to a list or to another word: 各县区政府, 全市公安局, 城市, 门市. */
const NOT_BARE =
  /(?:[省市县区乡镇村州各全某两多每几城都超门上邻外名新老兄弟]|(?:^|[各省市县区]|[^\u4e00-\u9fff])[省市县区][、和]|地|及其)$/;
const POINTED = /[我本该]$/;
/** Names that are also a word and a level word: 县财政局会同县教育局, 市委和县委. */
export const VERB_NAMES = new Set(['会同县', '和县']);
const BARE = /^(?:新区|高新区|经开区|开发区|园区|协作区|合作区|示范区|度假区)$/;
/** 完成|县医院: a county of two characters counts only where the region finder read it. */
export const CHANCE = /^.[县区]$/;
/** The organs of a zone, which a text about it names alone: 管委会与某大学签约. */
const OF_ZONE = /^(?:管委会|党工委|管理委员会)$/;
/** Branches of offices of the nation, by the place alone: 蚌埠海关. */
const BRANCH =
  /^(?:海关|海事局|税务局|国税局|地税局|银监分局|银保监分局|金融监管分局|银监局|银保监局|烟草局|烟草专卖局|边检站|气象局)$/;
const OPENS = /(?:^|[，。；：、“]|由|[与和])$/;
const NAME = /[\u4e00-\u9fff]{1,11}(?:自治区|[省市县区州盟旗镇乡])$/;

/** Gives whose organ stands at an offset of the sentence: that of a region named before it, or of the level the anchor has. */
export function makeSeats(
  sentence: Sentence,
  found: readonly Mention[],
  anchor: Anchor | undefined,
  gazetteer: Gazetteer,
  zoneBefore: (word: string, at: number) => string | undefined,
) {
  const base = sentence.span.start;
  const regions = new Map<number, { start: number; name: string }>();
  for (const mention of found)
    if (
      mention.kind === 'Region' &&
      !mention.deictic &&
      mention.span.start >= base &&
      mention.span.end <= sentence.span.end
    )
      regions.set(mention.span.end - base, { start: mention.span.start - base, name: mention.name });

  const isVerb = (name: string) => VERB_NAMES.has(name) && name !== anchor?.name;

  return (end: number, form = ''): Seat | undefined => {
    const named = regions.get(end);
    if (named && !isVerb(named.name) && !BARE.test(named.name))
      return { start: named.start, region: named.name, named: true };
    const before = sentence.text.slice(Math.max(0, end - 12), end);
    const window = NAME.exec(before)?.[0] ?? '';
    for (let length = window.length; length >= 2; length--) {
      const word = window.slice(-length);
      const row = BARE.test(word) || CHANCE.test(word) ? undefined : gazetteer.named(word)[0];
      if (row && isVerb(row.name)) break;
      if (row) return { start: end - length, region: row.name, named: true };
    }
    if (BRANCH.test(form))
      for (let length = Math.min(3, end); length >= 2; length--) {
        const row = CHANCE.test(before.slice(-length)) ? undefined : gazetteer.named(before.slice(-length))[0];
        if (row) return { start: end - length, region: row.name, named: true };
      }
    const word = WORD.exec(before)?.[0];
    // 眉县|县委: the level told once more behind the name.
    const again = word && word.length === 1 && regions.get(end - 1);
    if (again && again.name.endsWith(word)) return { start: again.start, region: again.name, named: true };
    const region = word && regionOf(word, anchor, gazetteer);
    if (anchor?.level === 'zone' && OF_ZONE.test(form) && OPENS.test(before))
      return { start: end, region: anchor.name, named: false };
    if (word && BARE.test(word) && OF_ZONE.test(form)) {
      const zone = region ?? (anchor?.level === 'zone' ? anchor.name : zoneBefore(word, base + end));
      if (zone) return { start: end - word.length, region: zone, named: false };
    }
    if (!word || !region) return undefined;
    const rest = before.slice(0, -word.length);
    if (POINTED.test(rest)) return { start: end - word.length - 1, region, named: false };
    return NOT_BARE.test(rest) ? undefined : { start: end - word.length, region, named: false };
  };
}
