/** What makes one project of common words: a cost, an owner or a site of its own. */
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { costRightBehind } from './cost.ts';
import type { Named } from './name.ts';
import { BUILDS_ONE, SPENT, SUM } from './spending.ts';

/** 投资5亿元的|智能工厂 */
const COST_BEFORE = new RegExp(
  `${SPENT}${SUM}，?(?:[在给用][^，。；]{2,14}?)?(?:${BUILDS_ONE}|的|，对)$|[\\d.]+(?:亿|万)元(?:的|砸向|投向)$`,
);
/** Rules that read a cost told beside the name. */
const COSTED: ReadonlySet<string> = new Set(['project/bracketed', 'project/row']);
/** 甲集团的物流园, 与甲集团洽谈的储能项目: what an enterprise is told to have. */
const HAS =
  /^(?:(?:联手|携手|联合|[与同和])[^，。；、]{2,16}?(?=.{2}的$))?(?:在[^，。；、]{2,12}?(?=.+的$))?(?:(?:投资|共同|合作|联合)?(?:建设|承建|布局|洽谈|推进|运营|打造|实施|投建|开发|新上|新建|兴建|扩建|上马|建起|自建|联建|共建|合建|追加|投用)了?|投资|出资)?的$/;
/** 支持甲石化在乙岛|上马|炼化项目 */
const LAUNCHES = /^(?:在[^，。；、]{2,12}?)?(?:上马|新上|新建|投建|兴建|扩建|建成|建起)了?$/;
/** 在甲镇|建设|文旅综合体 */
const SITES =
  /^(?:内|境内)?(?:规划|投资|合作|联合|共同|联手)?(?:建设|新建|兴建|建成|建起|布局|投建|上马|新上|扩建|建)[了的]?$/;
const SITE_LEVELS: ReadonlySet<string> = new Set(['zone', 'township', 'village']);

/** P|选址甲镇; 把P|建在甲园 */
const SETTLES = /^(?:已|拟|将)*(?:选址|落户|落子|落地|位于|坐落(?:于|在)?|落在|建在|放在|设在|布局在?)(?:在|于)?$/;

/** 150兆瓦光伏电站, 万头养殖基地: one of a told size. */
export const CAPACITY =
  /^(?:年[\u4e00-\u9fff]{1,2}|日[\u4e00-\u9fff]{1,2})?(?:[\d.]+[万亿]?|万)(?:吨(?:级)?|[千万兆吉]?瓦(?:时)?|千伏|头|只|羽|尾|锭|台|套|辆|升|立方米)(?!以上|以下)[\u4e00-\u9fff]{3,}/;
/** X放到了这里，总投资10亿元: a cost in the clause right behind vouches as well. */
const COST_NEXT = new RegExp(
  `^[^，。；、]{0,14}，(?:(?:该|这个|整个)?(?:项目|工程))?(?:计划|预计|概算)?(?:总投资|投资额?|概算|花[了费]|耗资)(?=${SUM}(?!的))`,
);

/** Tells whether the words around a name vouch for it; then it is one project, however common its own words. */
export const isVouched = (named: Named, sentence: Sentence, actors: readonly Mention[]): boolean =>
  named.vouched ||
  CAPACITY.test(named.name) ||
  isCosted(named, sentence.text) ||
  actors.some(
    (actor) => isOwned(named, sentence, actor) || isSited(named, sentence, actor) || isSettled(named, sentence, actor),
  );

/** 连接甲园与乙站的|产业大道; 化工码头|，由甲公司负责: the places that it links, or who builds it. */
const LINKS = /(?:连接|连通|串联|贯通)[^，。；]{2,16}[与和、][^，。；]{2,14}的$/;
const BUILDER = /^，由[^，。；]{3,16}(?:公司|集团|投资|城投)(?:负责|承建|实施|建设|投建|独资|投资)/;

/** 甲市与乙研究所签约，共建|光学镜头中试平台 */
const COBUILT =
  /(?:签约|签订[^，。；]{0,14}|协议|握手)，(?:双方)?(?:将|拟)?(?:共建|合建|(?:共同|联合|合作)(?:建设|打造))$/;

/** 甲大道南延工程通车，全长6公里: a stretch of a told length is one. */
const LENGTH_NEXT = /^(?:[^，。；、]{0,10}，)?(?:线路|路线)?全长约?[\d.]+公里/;

const isCosted = ({ rule, start, end }: Named, text: string): boolean =>
  COSTED.has(rule) ||
  LINKS.test(text.slice(Math.max(0, start - 36), start)) ||
  COBUILT.test(text.slice(Math.max(0, start - 30), start)) ||
  LENGTH_NEXT.test(text.slice(end, end + 30)) ||
  BUILDER.test(text.slice(end, end + 40)) ||
  COST_BEFORE.test(text.slice(Math.max(0, start - 36), start)) ||
  COST_NEXT.test(text.slice(end, end + 40)) ||
  costRightBehind(text, end) !== undefined;

function isOwned({ start, name }: Named, sentence: Sentence, { kind, span }: Mention): boolean {
  if (kind !== 'Enterprise') return false;
  if (span.start === start + sentence.span.start && /(?:项目|工程)$/.test(name)) return true;
  const words = between(span, start, sentence);
  return HAS.test(words) || LAUNCHES.test(words);
}

/** 甲镇|的|文旅综合体 is one too. */
const isSited = ({ start }: Named, sentence: Sentence, place: Mention): boolean =>
  place.kind === 'Region' &&
  SITE_LEVELS.has(place.level) &&
  (/^(?:内|里)?(?:配套|新建|在建|规划|兴建)?的$/.test(between(place.span, start, sentence)) ||
    (sentence.text.charAt(place.span.start - sentence.span.start - 1) === '在' &&
      SITES.test(between(place.span, start, sentence))));

const isSettled = ({ end }: Named, { text, span }: Sentence, place: Mention): boolean =>
  place.kind === 'Region' &&
  place.span.start >= span.start + end &&
  SETTLES.test(text.slice(end, place.span.start - span.start));

const between = ({ end }: Span, start: number, { span, text }: Sentence): string => text.slice(end - span.start, start);
