import type { Anchor } from '../model/reading.ts';
import type { Gazetteer, GazetteerRow, Resources } from '../model/resources.ts';
import { matchesIn } from '../text/matches.ts';
import { BRIEFS } from './article-starts.ts';
import { anchorOf, choose, makeAnchorNames, type Names } from './anchor-names.ts';
import { sortSpeaking } from './anchor-own.ts';
import { hostSpeaking, mostNamed } from './anchor-votes.ts';
import { inFull, isSite, isUntitled, lying, parkOf, shortForms, withPlace, zoneOf } from './anchor-zone.ts';

/** Finds the region that an article speaks for; `title` weighs more than the text under it. */
export type AnchorReader = (title: string, body: string) => Anchor | undefined;

/** Compiles the names of regions once; then, for a page, whose newspaper it is and the short forms of zones that any of its texts explains. */
export type PageAnchorReader = (page: string) => AnchorReader;

/** 璧山报　2023年…, 来源：闽北日报: the newspaper of a place. */
const PAPER =
  /(?:^|[\s：:])([\u4e00-\u9fff]{2,4}?)(?:日报|晚报|晨报|时报|报)(?=[\s　\d]|电子版|数字报|浏览|发布|作者|编辑|责任编辑|点击|阅读|$)/m;
/** A text that speaks of its own region: 全县, 市委, 记者从区经济开发区获悉. */
const OWN =
  /[全我本]([省市县区州旗盟])(?!级)|(?:(?<![\u4e00-\u9fff])|(?<=记者从))([省市县区州旗盟])(?:委|政府|(?:经济|高新)(?:技术)?(?:产业)?开发区)/;
const PAPER_WITHIN = 300;

/** Congresses name the region that a report is given for; each pattern ends right after the region's name. */
const MEETINGS: readonly RegExp[] = [
  /在([\u4e00-\u9fff]{2,24}?)第[一二三四五六七八九十]{1,4}(?:届|次)/g,
  /中(?:国共产党|共)([\u4e00-\u9fff]{2,20}?)第[一二三四五六七八九十]{1,4}届/g,
  /([\u4e00-\u9fff]{2,24}?)第[一二三四五六七八九十]{1,4}届人民代表大会(?:第[一二三四五六七八九十]{1,3}次会议)?(?:[在于][^，。；]{2,14})?(?:隆重|胜利)?(?:开幕|闭幕|举行|召开)/g,
];
/** So do bodies, in a title or right below it; further on a text can speak of anybody's. */
const SPEAKERS: readonly RegExp[] = [
  ...MEETINGS,
  /([\u4e00-\u9fff]{2,20}?)(?:人民政府|政府工作报告|统计局|发展和改革(?:委员会|局)|财政局|管理委员会|管委会)(?![^，。；]{0,14}(?:负责人|干部|工作人员|介绍|表示|说(?!明)|(?:官网|网站)[^，。；]{0,4}(?:获悉|了解|看到)))/g,
  /^([\u4e00-\u9fff]{2,20}?)(?:人民)?(?:政府)?(?:20|19)\d\d年?.{0,8}(?:工作报告|工作总结|工作情况|公报)/g,
  /([\u4e00-\u9fff]{2,10}?[省市县区州旗])委(?:常委会)?[一二三四五六七八九十]{0,3}届?[^，。]{0,12}(?:全会|全体)/g,
  /关于([\u4e00-\u9fff]{2,20}?)(?:20\d\d|二〇)/g,
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,6}?(?:镇|乡|街道))(?=(?:党(?:委|工委)(?!副?书记|委员)|坚持以|紧紧围绕|紧扣|在[市县区旗]委))/g,
  /([\u4e00-\u9fff]{2,20}?)20\d\d年(?:上半年|前三季度)?(?:国民经济|政府工作|财政|预算|统计)/g,
  /^[■◆●▲□★▶]?[【〔［]?([\u4e00-\u9fff]{2,14}?)(?:[】〕］]|：)/g,
];
/** A report of the central government speaks for no region. */
const NATION = /国务院|中华人民共和国(?!.{0,30}(?:自治区|省|市|县|区))|国家统计局(?!.{2,12}调查)|^(?:20|19)\d\d年全国/;
const HEAD = 1500;
const OPENING = 160;

const TOWN = /(?:镇|乡|街道)$/;

/** Gives the town or sub-district of a name; of several with one name the one whose region the text names, else no code. */
type Towns = (name: string, text: string) => Anchor | undefined;

function makeTowns(gazetteer: Gazetteer): Towns {
  const named = new Map<string, GazetteerRow[]>();
  for (const row of gazetteer.rows)
    if (row.level === 'township') named.set(row.name, [...(named.get(row.name) ?? []), row]);
  return (name, text) => {
    const found = named.get(name) ?? [];
    const told = found.filter(({ code }) =>
      gazetteer
        .path(code)
        .slice(1)
        .some((up) => text.includes(up.name)),
    );
    const [row] = told.length ? told : found;
    if (!row) return undefined;
    return found.length === 1 || told.length === 1 ? anchorOf(row) : { name: row.name, level: 'township' };
  };
}

export function makeAnchorReader(resources: Resources): PageAnchorReader {
  const names = makeAnchorNames(resources);
  const { gazetteer } = resources;
  const towns = makeTowns(gazetteer);
  const read: AnchorReader = (title, body) => {
    if (NATION.test(title)) return undefined;
    const head = `${title}\n${body}`.slice(0, HEAD);
    const speaker = (patterns: readonly RegExp[], text: string) => spokenFor(patterns, text, head, names, towns);
    const anchor =
      speaker(SPEAKERS, `${title}\n${body.slice(0, OPENING)}`) ??
      speaker(MEETINGS, head) ??
      zoneOfTitle(title, body, names) ??
      ofMost(title, body, names);
    const told = `${title}\n${body}`.slice(0, 2 * HEAD);
    return anchor && withPlace(anchor, told, names);
  };
  /** A district's paper names its city in passing. */
  const isAbove = ({ code, level }: Anchor, row: GazetteerRow): boolean =>
    level !== 'zone' && code !== undefined && code !== row.code && gazetteer.within(row.code, code);
  /** 右江日报 is the paper of the city that its river runs through, and tells seldom of 右江区. */
  const tellsOf = ({ name, aliases }: GazetteerRow, body: string): boolean =>
    [name, ...aliases].some((form) => new RegExp(`${form}(?![日晚晨时]?报|论坛|新闻网|网)`).test(body));
  return (page) => {
    const forms = shortForms(page, names);
    const place = PAPER.exec(page.slice(0, PAPER_WITHIN))?.[1];
    const row = place && choose(gazetteer, place, [], page);
    return (title, body) => {
      const anchor = forms.get(/^[^：]{2,12}(?=：)/.exec(title)?.[0] ?? '') ?? read(title, body);
      if (!anchor && row && BRIEFS.test(body.split('\n', 1)[0] ?? '')) return anchorOf(row);
      if (!anchor) return place === undefined || NATION.test(title) ? undefined : paperRegion(place, body, gazetteer);
      return row && isAbove(anchor, row) && tellsOf(row, body)
        ? anchorOf(row)
        : lying(inFull(anchor, page, forms), page, names);
    };
  };
}

/** The region that a text tells most of, or the zone that it opens with; none where it tells of several alike. */
function ofMost(title: string, body: string, names: Names): Anchor | undefined {
  const most = mostNamed(title, body, names);
  return most === 'several' ? undefined : (most ?? zoneOf(body.slice(0, 200), names));
}

/** Where a text names no region, 全县 in the paper of 滨海 is the one county of that name. */
function paperRegion(place: string, body: string, gazetteer: Gazetteer): Anchor | undefined {
  const [, all, own] = OWN.exec(body) ?? [];
  const sort = all ?? own;
  // A short name that is a word too is not kept by itself.
  const named = sort ? new Set([...gazetteer.named(place), ...gazetteer.named(place + sort)]) : [];
  const rows = [...named].filter(({ name, level }) => level !== 'zone' && name.endsWith(sort ?? ''));
  return rows.length === 1 && rows[0] ? anchorOf(rows[0]) : undefined;
}

/** The zone or park that a title names, or the city that its text speaks for. */
function zoneOfTitle(title: string, body: string, names: Names): Anchor | undefined {
  if (sortSpeaking(title, body)) return undefined;
  const zone = zoneOf(title, names) ?? parkOf(title, body, names);
  if (zone && isUntitled(title, body) && isSite(zone, title)) return undefined;
  return zone && (hostSpeaking(zone, body, names) ?? zone);
}

function spokenFor(
  patterns: readonly RegExp[],
  text: string,
  head: string,
  names: Names,
  towns: Towns,
): Anchor | undefined {
  const { gazetteer, full, short, common } = names;
  const isTold = (name: string) => gazetteer.named(name).some((row) => row.name !== name && head.includes(row.name));
  for (const pattern of patterns) {
    for (const match of matchesIn(text, pattern)) {
      const words = (match[1] ?? '').replace(/办事处$/, '');
      const zone = zoneOf(words, names);
      if (zone && words.endsWith(zone.name)) return zone;
      // A short name that is a word too is that of the region which the text has in full.
      const found = [full, short, common].map((trie) => trie.find(words)).find(({ length }) => length > 0) ?? [];
      const chain = found
        .filter(({ value }) => !common.at(value, 0) || isTold(value))
        .filter(({ end }) => end === words.length || full.at(words, end));
      const town = TOWN.test(words) && towns(words.replace(/^.*(?:省|市|县|区)(?=.{2,6}$)/, ''), head);
      if (town) return town;
      const last = chain.at(-1);
      if (!last || last.end !== words.length) continue;
      const told = chain.map(({ value }) => value);
      const row = choose(gazetteer, last.value, told, head);
      if (row) return anchorOf(labelled(row, text.slice(match.index), names) ?? row);
    }
  }
  return undefined;
}

/** 【甲省】…乙州重点项目开工: the column of a province that a title about a region in it stands under. */
function labelled(row: GazetteerRow, text: string, { gazetteer, full, short }: Names): GazetteerRow | undefined {
  const title = /^【[^】]+】([^\n。]+)/.exec(text)?.[1] ?? '';
  const [hit] = [...full.find(title), ...short.find(title)].sort((a, b) => a.start - b.start);
  return hit && gazetteer.named(hit.value).find(({ code }) => code !== row.code && gazetteer.within(code, row.code));
}
