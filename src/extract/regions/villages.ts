import type { Span } from '../../model/span.ts';
import type { NameHit } from './scan.ts';

/** A village found by its form. */
export interface VillageHit extends Span {
  readonly name: string;
  /** The name as it stands in a list that shares its 村. */
  readonly alias?: string;
}

const ENDING = '庄家店堡沟塘屯寨坪坝营湾桥岭坡河山泉井口头坊楼集铺洼台陵冲坳埠墩圩浜岗岩洞溪塬崖垭';
const RIGHT = '(?=[，、。；）等的在和与及被获成率党建开实推为入列两“”]|$)';
/** Alone, only a name with an ending of villages counts. */
const ALONE = new RegExp(
  `(?<=^|[，、。；：在和与及以对把从乡镇“（])([\\u4e00-\\u9fff]{1,2}[${ENDING}]村)${RIGHT}`,
  'g',
);
/** Behind a town, or in a list of villages, any short name does. */
const SHORT = /^(?:(?!村)[\u4e00-\u9fff]){1,3}村(?![镇民委级落庄寨干])/;
const LISTED =
  /(?<=^|[，。；：、在和与及以对把从“（])(?:(?!村)[\u4e00-\u9fff]){1,3}村(?:、(?:(?!村)[\u4e00-\u9fff]){1,3}村)+(?![镇民委级落庄寨干])/g;
/** 柳庄、石桥、周店等示范村. */
const SHARED = /([\u4e00-\u9fff]{2})((?:、[\u4e00-\u9fff]{2,3}){1,6})等[^，。；、]{0,10}村/g;
const NOT =
  /^(?:[一两各全老新小大每该本农乡古名强驻包帮进到的]村$|[一两各每该本的]|行政|自然|中心|示范|贫困|文明|美丽|特色|重点|试点|先进|明星|旅游|移民|空心|薄弱|民俗|专业|传统|历史|城中|城边|棚户|出列|脱贫|搬迁|安置|边境|民族|森林|数字|智慧|卫生|生态|平安|法治|红色|康养|产业|电商|淘宝|无讼|联户|联合|建制|度假|奥运|地球|乡镇|千万|百强|经济|集体|软弱|后进)/;

/** Finds villages in a sentence; `names` are the regions found in it. */
export function findVillages(text: string, names: readonly NameHit[]): VillageHit[] {
  const behind = names
    .filter(({ row }) => row.level === 'township' || row.level === 'county')
    .flatMap(({ end }) => hitAt(SHORT.exec(text.slice(end, end + 6)), end));
  const alone = Array.from(text.matchAll(ALONE)).flatMap((match) => hitAt(match, match.index));
  const listed = Array.from(text.matchAll(LISTED)).flatMap((match) => {
    let start = match.index;
    return match[0].split('、').map((name) => {
      const hit = { start, end: start + name.length, name };
      start += name.length + 1;
      return hit;
    });
  });
  const seen = new Set<number>();
  return [...behind, ...alone, ...listed, ...shared(text)]
    .filter(({ name, end }) => !NOT.test(name) && !seen.has(end) && seen.add(end))
    .sort((a, b) => a.start - b.start);
}

const hitAt = (match: RegExpExecArray | null, start: number): VillageHit[] =>
  match ? [{ start, end: start + match[0].length, name: match[0] }] : [];

/** Names that share one 村 are villages where most of them end as villages do. */
function shared(text: string): VillageHit[] {
  return Array.from(text.matchAll(SHARED)).flatMap((match) => {
    const items = `${match[1]}${match[2]}`.split('、');
    if (items.filter((item) => ENDING.includes(item.at(-1) ?? '')).length * 2 <= items.length) return [];
    let start = match.index;
    return items.map((alias) => {
      const hit = { start, end: start + alias.length, name: `${alias}村`, alias };
      start = hit.end + 1;
      return hit;
    });
  });
}
