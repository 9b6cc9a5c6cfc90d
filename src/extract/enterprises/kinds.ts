/** Names with a form of their own: numbered bureaus, short names with 股份, the public firms of cities. */
import { matchesIn } from '../../text/matches.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import type { Found } from './forms.ts';

/** The rule of all names that tell a firm by their form. */
export const RULE = { rule: 'enterprise/legal-form' };

/** 中国水利水电第七工程局, 中铁第四勘察设计院: a numbered bureau of a group that builds. */
const NUMBERED =
  /(?:中国水利水电|中国电建|中国能建|中国核工业|中国化学|中铁|中交|中建|中冶|中煤)第[一二三四五六七八九十]{1,3}(?:航务|工程|建设|建筑|冶金|勘[察测])*(?:局|设计院|公司)|(?:中国水电|中国电建|中铁|中交|中冶|中建)[一二三四五六七八九十]{1,3}局(?:集团)?/g;

/** Gives the numbered bureaus of a sentence. */
export const numbered = (text: string): Found[] =>
  matchesIn(text, NUMBERED).map(({ 0: name, index }) => ({
    ...RULE,
    confidence: 0.9,
    start: index,
    end: index + name.length,
    name,
  }));

/** 科恒|股份的: the short name as the stock exchange has it. */
const SHARES =
  /(?<=^|[，。；：、（“]|的|有|由|是|与|和|引进|引入|还有)((?![的等在和与由对将把有是各其每])[\u4e00-\u9fff]{2,3}股份)(?=的[^，。；、的]{2,20}|[（、，](?!制|合作)|(?:则|也|又|还|计划|拟|将|已)?(?:投资|投入|追加|增资|斥资|出资|拿出|新上|上马|年产|落户|入驻|签约|[与和同在把]))/g;
/** Words of trade in shares, and of members. */
const NO_SHARES =
  /^(?:持有|购买|出让|转让|收购|占有|控制|出资|集体|个人|国有|民营|企业|公司|外资|社员|成员|村民|农户|集团|部分|全部|剩余|多数|资产|土地|经济|配送|量化|流通|上市|发行|原始|优先)|[持占购售出让入]股份$/;

/** Gives the function that finds them. */
export const makeShares = makeKind(
  SHARES,
  0.8,
  (name, { isCovered }) => !NO_SHARES.test(name) && !isCovered(name.slice(0, -'股份'.length)),
);

/** 引来上市公司“|芯能|”: in quotation marks behind the word for what it is, where it comes. */
const QUOTED =
  /(?<=(?:引来|迎来|引进|引入|牵手|携手|签约)[^，。；“]{0,8}(?:公司|[药车央国民外]企|企业)“)([\u4e00-\u9fff]{2,6})(?=”)/g;

/** Gives the function that finds them. */
export const makeQuoted = makeKind(QUOTED, 0.78, (name, { isCommon }) => !isCommon(name));

/** 福人金银花|合作社: a name of its own, not what all are called. */
const COOPERATIVE =
  /(?<=^|[，。；：、（“”]|[的由与和及]|办起|成立了?|牵头|引导|依托|支持|推动|带动|动员)((?![的由与和及各该全每两三一])(?:(?!办起|成立|牵头|引导|依托|支持|推动|带动|动员)[\u4e00-\u9fff]){3,10}合作社)(?!联合社|等级|法)/g;
const NO_COOPERATIVE =
  /(?:供销|信用|股份|股份经济|经济|集体|土地|资金互助|互助|示范|村级|专业|[省市县区镇乡村社个家类])合作社$|农牧?民|[家个]/;

/** Gives the function that finds them. */
export const makeCooperatives = makeKind(
  COOPERATIVE,
  0.78,
  (name, { isCommon }) => !NO_COOPERATIVE.test(name) && !isCommon(name.slice(0, -'合作社'.length)),
);

/** What cities call their investment firms behind their own name. */
const INVESTOR = '城投|交投|水投|旅投|文旅投|农投|产投|建投|工投|国投';
/** 由|衡州城投|承建 */
const CITY_FIRM = new RegExp(
  `(?<=由|业主[是为]|建设单位[是为：]|[与和、，]|^)((?![由与和及等为])[\\u4e00-\\u9fff]{2,4}(?:${INVESTOR}|城建投))(?=(?:负责|投资|牵头|统一)*(?:承建|代建|建设|投资|运营|开发|打造|实施|施工)|负责[，。；]|[与和、][^，。；]{2,14}(?:承建|合资|建设))`,
  'g',
);

/** Gives the function that finds the investment firms of cities that are told by what they build. */
export const makeCityFirms = makeKind(CITY_FIRM, 0.78, (name, { isCovered }) => !isCovered(name.slice(0, 2)));

/** 县城投公司, 市水务集团: the one company of the place spoken of that has this trade. */
const PLATFORM = new RegExp(
  `^[省市县区州旗](?:${INVESTOR}|文投|能投|水务|文旅|城建|交通投资|城市投资|国有资产|国资|供销|公交|燃气|供水|热力|粮油|粮食)(?:集团|公司)$`,
);
/** Tells whether such a name stands alone, and is not one of the companies that are being merged. */
export const isPlatform = (text: string, start: number, end: number): boolean =>
  PLATFORM.test(text.slice(start, end)) &&
  /(?:^|[^\u4e00-\u9fff]|[由是与和给让为向的该]|业主|依托|支持|推动)$/.test(text.slice(0, start)) &&
  !/^(?:等|转型|改革|整合|重组)/.test(text.slice(end));

/** Makes the maker of a finder: what the pattern holds in its group is one where it begins a name that `isName` takes. */
function makeKind(pattern: RegExp, confidence: number, isName: (name: string, checks: NameChecks) => boolean) {
  return (checks: NameChecks) =>
    (text: string): Found[] =>
      matchesIn(text, pattern).flatMap(({ 1: name = '', index: start }): Found[] => {
        const end = start + name.length;
        const isOne = isName(name, checks) && checks.nameStart(text, start, end) === start;
        return isOne ? [{ ...RULE, confidence, start, end, name }] : [];
      });
}

/** 航空维修企业|四川甲航空技术有限公司: how far in the name begins behind the word for what it is. */
const WHAT_IT_IS = /^[^（）]{2,8}?(?:企业|厂商|巨头|厂家)(?=.{4})/;
export function firmBehind(words: string, isPlace: (text: string) => boolean): number {
  const length = WHAT_IT_IS.exec(words)?.[0].length ?? 0;
  return isPlace(words.slice(length, length + 2)) ? length : 0;
}
