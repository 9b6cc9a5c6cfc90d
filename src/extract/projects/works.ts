import type { Span } from '../../model/span.ts';
import { splitList } from '../../text/lists.ts';
import { matchesIn } from '../../text/matches.ts';
import { itemEdge, leftEdge, type ProjectWords } from './edges.ts';
import { makeNamed, type Named } from './name.ts';

/** A place or an enterprise that was found in the sentence; offsets are into it. */
export interface Actor extends Span {
  readonly kind: 'Region' | 'Enterprise';
}

/** What works are read from: a sentence, and whose they may be. */
interface Ground {
  readonly text: string;
  readonly words: ProjectWords;
  readonly actors: readonly Actor[];
}

/** A list of works each with its cost in front is read one by one. */
const CLAUSE = /(?:(?!、(?:总|计划)?投资\d)[^，。；：！？])+/g;
/** 总投资5亿元的 leads a work as a verb does. */
const COSTING =
  /(?:拿出|斥资|投入|掷出|出资|追加|砸下|拟投|豪掷)(?:约|近|超)?[\d.,]+(?:万|亿)元(?:建|上)?$|投资(?:额)?(?:约|近|超|达)?[\d.,]+(?:万|亿)元(?:建设|兴建|新建|建成|实施)?的$|(?:新建|投建|兴建|承建|打造|合建)的$/;
/** 甲基地，投资3亿元: so does one behind it. */
const COST_NEXT = /^，(?:全长[\d.]+公里，)?(?:计划|预计|项目)?(?:总)?投资(?:额)?(?:约|近|超|为|达)?\d[\d.]*(?:万|亿)元/;
/** 甲镇的乙基地，也都列入观摩名单: what is done stands behind a comma. */
const DONE_NEXT = /^，(?:也都?|都|均|同样)(?=.{2})/;
/** Behind a work that bears its owner's name, whatever it does (甲集团冷链仓本月开门接单). */
const DOES =
  /^(?:(?:已经?|正在?|也|又|还|再|就|将|即将|刚刚?|随即|随后|双双|同时|一道|一并|眼下|如今|目前|今年|去年|上月|本月|下月|月底|月初|年底|年内|年初|上半年|下半年|前不久|\d{1,2}月|\d{1,2}日)+(?!的)[\u4e00-\u9fff“]{2}|在[\u4e00-\u9fff]{2,12}(?:试|投|开|动|落|建|兴|拔|崛|亮|启)|满负荷|封了?顶|日(?:产|处理|加工|均|“)|年(?:产|处理|加工)|新增)/;
/** Words that a clause begins with and no work does; 退城进园 is a deed. */
const LEAD_IN = /^(?:[以到是从使让令把被给跟和与及]|走[进入]|来到)|[退进入][园城村]$/;
const SHORTEST = 3;
const SHORTEST_THING = 2;
/** 棚户区改造5860套 tells how much was done and names no work. */
const COUNTED = /^(?:开工|完成|新开工|建成|任务)?[约近超]?\d(?!\d?[月日])(?![\d.]*公里)/;
/** What is told of an enterprise and is no work of it. */
const NO_WORK =
  /^[两一二三四五六七八九十\d]+家|^(?:拿出|掏出|砸下|投下|.过)|^[与和及同等的在为向由对将已也没不则正今还曾更、]|^(?:集团|公司|股份|控股)?(?:有限)?(?:公司)?(?:投资|总投资|建设|新建|开工|签约|落户|项目|工程)|(?:产值|收入|营收|利润|税收|纳税|产量|销量|销售额|公司|集团|企业|股份|品牌|产品|董事长|总经理|负责人|代表|高管|等|股票|债券|团队|专家|以及|与|和|及|同)$/;

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
    return [...front, ...worksIn(ground, { start, end: to }, to, led)];
  });
}

/** 在甲镇|建|智慧粮仓 */
const BUILD = /^[建上](?=[^设成一个].{2})/;

/** 在甲高新区|扩建|生产线: the verb behind a place leads. */
function behindPlace({ text, words, actors }: Ground, start: number): number {
  const place = actors.find((actor) => actor.kind === 'Region' && actor.start === start);
  if (!place) return start;
  return (
    words.verbs.at(text, place.end)?.end ??
    place.end + (BUILD.exec(text.slice(place.end))?.[0].length ?? start - place.end)
  );
}

/** The works in a stretch of the clause that ends at `to`; where no verb leads them one must follow. */
function worksIn(ground: Ground, stretch: Span, to: number, led: boolean): Named[] {
  const { text, words } = ground;
  const items = splitPair(ground, splitList(text.slice(stretch.start, stretch.end), stretch.start));
  const next = DONE_NEXT.exec(text.slice(to))?.[0];
  const isCosted =
    COST_NEXT.test(text.slice(to)) || (next !== undefined && words.isStatus(text.slice(to + next.length)));
  let isTold = led;
  const found = items.flatMap((item, index): Named[] => {
    const isLast = index === items.length - 1;
    const end = workEnd(ground, item, isLast ? to : item.end, led || !isLast || isCosted);
    if (end === undefined) return [];
    isTold ||=
      words.isStatus(text.slice(end, to)) ||
      (end === to && isCosted) ||
      does(ground, item.start, end, isLast ? to : end);
    const start = index === 0 ? leftEdge(text, item.start, end, words) : itemEdge(text, { ...item, end }, words);
    if (/项目|工程|（[^）]*$/.test(text.slice(start, end)) || COUNTED.test(text.slice(end, to))) return [];
    const told = { rule: 'project/works', confidence: 0.72, start, end, listed: items.length > 1 };
    const named = makeNamed(told, text, words);
    return named && !LEAD_IN.test(named.name) ? [named] : [];
  });
  return isTold ? found : [];
}

/** 甲集团|冷链仓, 甲集团的|冷链仓: an enterprise begins the item, or what it has does. */
const HAS = /(?:投资|新建|兴建|在建|承建)?的$/;
const isLed = ({ text, actors }: Ground, start: number): boolean =>
  actors.some(
    (actor) =>
      actor.kind === 'Enterprise' &&
      (actor.start === start || (actor.end < start && actor.end > start - 6 && HAS.test(text.slice(actor.end, start)))),
  );

/** Its owner's name leads a work that is told of, or listed with others (`to` is its end). */
const does = (ground: Ground, start: number, end: number, to: number): boolean =>
  isLed(ground, start) &&
  ground.words.isFacility(ground.text, start, end) &&
  (end === to || DOES.test(ground.text.slice(end, to)));

/** 甲中学新校区和乙小学: two works joined by a word where each side is one. */
function splitPair(ground: Ground, items: Span[]): Span[] {
  const [only] = items;
  if (!only || items.length > 1) return items;
  const link = /(?<=.{4})(?:以及|[和与及])(?=.{4})/.exec(ground.text.slice(only.start, only.end));
  if (!link) return items;
  const first = { start: only.start, end: only.start + link.index };
  const second = { start: first.end + link[0].length, end: only.end };
  return workEnd(ground, first, first.end, true) === first.end &&
    workEnd(ground, second, second.end, true) !== undefined
    ? [first, second]
    : items;
}

/** 甲医院|与乙大学签约 tells of a body that stands there. */
const IS_BODY = /(?:医院|大学|学院|中学|小学|学校)$/;
const BODY_DOES = /^(?:[与同和](?!时|步)|签约|列入|入选|创成|获评|成功|成为|牵手)/;
/** 新登记|市场主体 are firms. */
const IS_SUBJECT = /^市场主体$/;

/** Where a work's name ends in a list item: at its end where that is enough, or where what is done with it begins. */
function workEnd(ground: Ground, item: Span, to: number, isLoose: boolean): number | undefined {
  const { text, words } = ground;
  const closes = (end: number): boolean =>
    (end === item.end && isLoose) ||
    (words.isStatus(text.slice(end, to)) &&
      !IS_SUBJECT.test(text.slice(end - 2, end + 2)) &&
      !(IS_BODY.test(text.slice(item.start, end)) && BODY_DOES.test(text.slice(end, to))));
  for (let end = item.end; end >= item.start + SHORTEST; end--)
    if (words.isFacility(text, item.start, end) && (closes(end) || (end < to && does(ground, item.start, end, to))))
      return end;
  const thing = thingStart(ground, item);
  if (thing === undefined || words.isStatus(text.slice(thing, to))) return undefined;
  for (let end = thing + SHORTEST_THING; end <= item.end; end++)
    if (closes(end)) return isThing(text.slice(thing, end), words) ? end : undefined;
  return undefined;
}

/** Where the thing begins that stands behind the name of the enterprise that makes it (神火铝箔). */
function thingStart({ actors }: Ground, { start, end }: Span): number | undefined {
  return actors.find(
    (actor) =>
      actor.kind === 'Enterprise' &&
      actor.start >= start &&
      actor.end < end &&
      (actor.start === start || actors.some((place) => place.start === start && place.end === actor.start)),
  )?.end;
}

const isThing = (text: string, { nameStart }: ProjectWords): boolean =>
  !NO_WORK.test(text) && nameStart(text, 0, text.length) === 0;
