import { overlaps, type Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import type { NameHit } from './scan.ts';

const ITEM = '[\\u4e00-\\u9fff]{2,3}(?:镇|乡|街道)';
const LIST = new RegExp(
  `(?<=^|[，。；：、在和与及以对把从“（])${ITEM}(?:、${ITEM})+(?![\\u4e00-\\u9fff]{0,2}(?:企业|经济))`,
  'g',
);
const NOT =
  /^(?:.*[县百千万]|重点|中心|建制|特色|示范|卫星|小城|城关|全国|全省|各|该|本|一般|经济|工业|旅游|文明|生态|美丽|古|名|强|先进|试点|贫困|民族|千年|历史|商贸|边境|农业|文化|偏远|部分|所有|其他|下辖)/;

/** A town found by its form; towns that were merged or renamed are in no present list. */
export interface TownHit extends Span {
  readonly name: string;
}

/** A short name, and with what towns end. */
const NAME = '(?![在了到于从向对为与和及])(?:(?![镇乡村])[\\u4e00-\\u9fff]){2,3}';
const TOWN = `${NAME}(?:街道|(?<![小重强名古集城乡村])[镇乡])`;
/** 圣灯街道长天路社区: a town in front of a village or a community. */
const IN_FRONT = new RegExp(
  `(?<=^|[，。；：、在和与及“（]|位于|落户|地处)${TOWN}(?=(?:(?![镇乡村社])[\\u4e00-\\u9fff]){1,4}(?:村(?![镇民委级落庄寨干])|社区(?!卫生|服务|居家|养老|医)))`,
  'g',
);
/** 随后来到柳林镇, 落户清溪镇的: what one comes to, or what settles there. */
const COME_TO = new RegExp(
  `(?<=[就仍均都全]在|看[上中]|相中|瞄准|来到|走进|走近|位于|落户|落子|选址|选在|落在|建在|设在|定在|放在|坐落于|坐落在|地处|扎根)${TOWN}(?=[，。；、的]|$)`,
  'g',
);
/** 龙泉乡光伏电站: a town in front of a work. */
const BEFORE_WORK = new RegExp(
  `(?<=^|[，。；：、]|建设|实施|完成|建成|推进|开工|启动|加快|改造|新建|修建)${NAME}(?<![小重强名古集城乡村])[镇乡](?![村镇域级际贤愁土情])(?=(?:20\\d\\d年)?[\\u4e00-\\u9fff]{2,18}(?:项目|工程|电站|水库|水厂|学校|中学|小学|卫生院|敬老院|大桥|公路|产业园|示范园|基地))`,
  'g',
);
/** 在龙泉镇集中开工: where something is done. */
const DONE_IN = new RegExp(
  `(?<=在)${TOWN}(?=(?:集中|正式|隆重|顺利|成功|联合|如期|规划|投资)?(?:举行|举办|召开|开工|动工|启动|签约|开幕|揭牌|竣工|投产|落成|建设|新建|建成|兴建|开建))`,
  'g',
);
/** 良田街道辖区内，: a town that opens a sentence and what is in it. */
const OPENS = new RegExp(`(?<=^|[。；])${TOWN}(?=(?:辖区|境)?(?:内|里|上)?，|辖区)`, 'g');
/** ◆甲基地 清溪镇 3亿元: a town that fills a column. */
const COLUMN = new RegExp(`(?<=[\\u4e00-\\u9fff）][ \\t])${TOWN}(?=[ \\t]\\d)`, 'g');
/** Behind its county a name that ends so is a town, though no list has it. */
const BEHIND =
  /^(?![在了对到与和及将把以从的已等由为各两三])(?:(?![镇乡村])[\u4e00-\u9fff]){2,3}(?:街道(?!办事处的)|(?<![小重强名古集城乡村])[镇乡])(?![\u4e00-\u9fff]{0,2}(?:企业|经济)|[村镇级])/;

/** Every town found here ends so. */
const ENDS = /[镇乡]|街道/;

/**
 * Finds towns that stand in a list with a town that the gazetteer knows, in front of a village, behind a county, or where
 * one comes to; `told` are those found before, which are known wherever they stand.
 */
export function findTowns(text: string, names: readonly NameHit[], told: ReadonlySet<string>): TownHit[] {
  if (!ENDS.test(text)) return [];
  const single = [
    ...[IN_FRONT, COME_TO, DONE_IN, BEFORE_WORK, OPENS, COLUMN].flatMap((pattern) =>
      matchesIn(text, pattern).map((match) => ({ start: match.index, name: match[0] })),
    ),
    ...names.flatMap(({ row, end }) => {
      const name = row.level === 'county' ? BEHIND.exec(text.slice(end, end + 9))?.[0] : undefined;
      return name ? [{ start: end, name }] : [];
    }),
  ].map(({ start, name }) => ({ start, end: start + name.length, name }));
  const again = [...told].flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, name }];
  });
  const found = [...inLists(text, names), ...single, ...again];
  return found.filter(
    (hit, index) =>
      !NOT.test(hit.name) &&
      !names.some((known) => overlaps(known, hit)) &&
      !found.slice(0, index).some((other) => overlaps(other, hit)),
  );
}

function inLists(text: string, names: readonly NameHit[]): TownHit[] {
  return matchesIn(text, LIST).flatMap((match) => {
    const list = { start: match.index, end: match.index + match[0].length };
    if (!names.some((name) => name.row.level === 'township' && overlaps(name, list))) return [];
    let { start } = list;
    return match[0].split('、').flatMap((name) => {
      const hit = { start, end: start + name.length, name };
      start = hit.end + 1;
      return [hit];
    });
  });
}
