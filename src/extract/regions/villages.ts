import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import type { NameHit } from './scan.ts';

/** A village found by its form. */
export interface VillageHit extends Span {
  readonly name: string;
  /** The name as it stands in a list that shares its 村. */
  readonly alias?: string;
}

const ENDING = '庄家店堡沟塘屯寨坪坝营湾桥岭坡河山泉井口头坊楼集铺洼台陵冲坳埠墩圩浜岗岩洞溪塬崖垭';
const RIGHT = '(?![镇民委级落庄寨干支部貌容史务情口集道里外内医霸])';
/** A word in front of a name is no part of it: 在|篁岭村. */
const FIRST = '(?![在和与及以对把从到将为是有去])';
/** 沙洲瑶族村 */
const PEOPLE = '(?:(?:土家|维吾尔|哈萨克|[满回藏苗彝壮侗瑶白傣黎畲羌])族)?';
/** Alone, only a name with an ending of villages counts. */
const ALONE = new RegExp(
  `(?<=^|[，、。；：的在和与及以对把从乡镇“（]|建设|新建|修建|实施|完成|开工|改造|硬化|落户|走进)(${FIRST}[\\u4e00-\\u9fff]{1,2}[${ENDING}]村)${RIGHT}`,
  'g',
);
/** Opening a clause, in front of what villages do, any short name does: 长青村流转土地. */
const DOES = new RegExp(
  `(?<=^|[，。；：])(${FIRST}[\\u4e00-\\u9fff]{2,3}村)(?=(?:已|还|新|也)?(?:流转|发展|投入|引进|建成|建起|新建|依托|利用|盘活|成立|村集体|种植|农户|村民|靠))`,
  'g',
);
/** In the words of its town: 廖池村种了籽莲, 何桥村产业路, 落地杨林村. */
const OWN = new RegExp(
  `(?<=^|[，、。；：（]|完成|建设|新建|修建|实施|落地|落户|走进|位于|推进|开工|新建)(${FIRST}[\\u4e00-\\u9fff]{2}村)${RIGHT}`,
  'g',
);
/** Behind a town, or in a list of villages, any short name does. */
const SHORT = new RegExp(`^(?:(?!村)[\\u4e00-\\u9fff]){1,3}${PEOPLE}村(?![镇民委级落庄寨干]|(?:工业|产业)园)`);
/** 选在该镇|沙塄村 */
const POINTED = /[该本同][镇乡]的?/g;
/** 长天路社区, behind a town or in a list of such. */
const COMMUNITY =
  /^(?:(?!社区)[\u4e00-\u9fff]){2,4}社区(?!卫生|医|服务|居家|养老|矫正|治理|工厂|党|图书|教育|文化|居委|警务|团购|建设)/;
const LISTED =
  /(?<=^|[，。；：、在和与及以对把从“（])(?:(?!村)[\u4e00-\u9fff]){1,3}村(?:、(?:(?!村)[\u4e00-\u9fff]){1,3}村)+(?![镇民委级落庄寨干])/g;
/** 柳庄、石桥、周店等示范村; 柳庄、石桥3个贫困村. */
const SHARED =
  /([\u4e00-\u9fff]{2})((?:、[\u4e00-\u9fff]{2,3}?){1,6})(?:等|(?=\d{1,2}个|[两三四五六七八九十]{1,2}个?))[^，。；、]{0,10}村/g;
/** 启动柳里村、埭边村2个改造: a list with its count, behind a verb. */
const COUNTED =
  /(?:(?![村的])[\u4e00-\u9fff]){1,7}村(?:、(?:(?!村)[\u4e00-\u9fff]){1,3}村)+(?=等?(?:\d{1,2}|[两三四五六七八九十]{1,2})[个处村])/g;
const NOT =
  /^(?:[一两百千万各全老新小大每该本农乡古名强驻包帮进到的]村$|[一两各每该本的]|个别|部分|邻近|周边|相邻|结对|行政|自然|中心|示范|贫困|文明|美丽|特色|重点|试点|先进|明星|旅游|移民|空心|薄弱|民俗|专业|传统|历史|城中|城边|棚户|出列|脱贫|搬迁|安置|边境|民族|森林|数字|智慧|卫生|生态|平安|法治|红色|康养|产业|电商|淘宝|无讼|联户|联合|建制|度假|奥运|地球|乡镇|千万|百强|经济|集体|软弱|后进|.*[农乡]村$)/;

/**
 * Finds villages in a sentence; `names` are the regions found in it, `towns` the towns found by their form, `inTown` tells
 * that a town speaks, which calls its villages by short names.
 */
export function findVillages(
  text: string,
  names: readonly NameHit[],
  towns: readonly Span[],
  inTown: boolean,
): VillageHit[] {
  if (!/村|社区/.test(text)) return [];
  const inTowns = [...names.filter(({ row }) => row.level === 'township'), ...towns];
  const behind = [...inTowns, ...names.filter(({ row }) => row.level === 'county')].flatMap(({ end }) =>
    hitAt(SHORT.exec(text.slice(end, end + 9)), end),
  );
  const pointed = matchesIn(text, POINTED).flatMap(({ 0: { length }, index }) =>
    hitAt(SHORT.exec(text.slice(index + length, index + length + 9)), index + length),
  );
  const communities = inTowns.flatMap(({ end }) => hitAt(COMMUNITY.exec(text.slice(end, end + 10)), end));
  const alone = [ALONE, DOES, ...(inTown ? [OWN] : [])].flatMap((form) =>
    matchesIn(text, form).flatMap((match) => hitAt(match, match.index)),
  );
  const listed = matchesIn(text, LISTED).flatMap((match) => inTurn(match[0].split('、'), match.index));
  const counted = matchesIn(text, COUNTED).flatMap((match) => {
    const [first = '', ...others] = match[0].split('、');
    const longest = Math.max(...others.map(({ length }) => length));
    return inTurn([first.slice(-longest), ...others], match.index + Math.max(0, first.length - longest));
  });
  const seen = new Set<number>();
  return [...behind, ...pointed, ...communities, ...counted, ...alone, ...listed, ...shared(text, inTown)]
    .filter(({ name, end }) => !NOT.test(name) && !seen.has(end) && seen.add(end))
    .sort((a, b) => a.start - b.start);
}

const hitAt = (match: RegExpExecArray | null, start: number): VillageHit[] =>
  match ? [{ start, end: start + match[0].length, name: match[0] }] : [];

/** Names of a list, one mark apart. */
function inTurn(names: readonly string[], from: number): VillageHit[] {
  let start = from;
  return names.map((name) => {
    const hit = { start, end: start + name.length, name };
    start = hit.end + 1;
    return hit;
  });
}

/** Names that share one 村 are villages where most of them end as villages do. */
function shared(text: string, inTown: boolean): VillageHit[] {
  return matchesIn(text, SHARED).flatMap((match) => {
    const items = `${match[1]}${match[2]}`.split('、');
    const isSure =
      inTown &&
      /(?:涉及|覆盖|惠及|包括|完成|在|、)$/.test(text.slice(0, match.index)) &&
      /^[^，。；、]{0,3}村/.test(text.slice(match.index + match[0].length - 3));
    if (!isSure && items.filter((item) => ENDING.includes(item.at(-1) ?? '')).length * 2 <= items.length) return [];
    return inTurn(items, match.index).map((hit) => ({ ...hit, name: `${hit.name}村`, alias: hit.name }));
  });
}
