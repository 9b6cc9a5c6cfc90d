/** Places that the clause of a project tells in front of it. */
import type { ProjectMention, RegionMention } from '../../model/mention.ts';
import { chainStart } from '../regions/chain.ts';
import { AT, regionsOf } from './located-in-rules.ts';
import { ARRIVES, type Group } from './support.ts';

/** 而在|R，由甲集团出资的P: it stands there. */
const IN_PLACE = /^(?:而|则|同样|此外|眼下|如今|目前|现在)?在$/;
const LONGEST_BETWEEN = 24;
const LONGEST_BEHIND = 40;
/** 在R|投资2亿元，兴建P; 落户R|，分两期建设P; 看中了R|的厂房，其P: what the one who comes does there. */
const COMES_TO = /(?:在|落户|入驻|扎根|进驻|落子|相中|看中|选中|砸向|投向|押在|租下|租用|承租)(?:了|于|到)?$/;
const BUILDS_THERE =
  /^(?:的[^，。；]{1,14}|(?:\d[\d.]*万?平方米|\d+栋)的?(?:标准)?厂房|投资[^，。；]{2,12}元)?，(?:决定|打算|准备|随即|随后)?(?:(?:总|计划|首期)?投资[^，。；]{2,12}元)?，?(?:的|其|(?:计划|拟|将)?(?:分[两三]期)?(?:建设|建成|建起|兴建|新建|投建|打造|新上|上马|实施|上一[条座个])(?:了|的)?(?:[^，。；、]{2,16}、){0,3})$/;
/** 在R租下厂房，在那里|上马P: where the place told last is. */
const THERE =
  /^[^。；]{0,16}，(?:随即|随后)?(?:要|将|拟|计划)?(?:在)?(?:那里|这里|此地?|当地)(?:上马|建设|兴建|新建|投建|建起?|打造|布局|实施)?(?:了)?[^，。；]{0,12}(?:，(?:建设|打造|兴建|建成|新建|建)[^，。；]{0,4})?$/;
/** 与R签约，投资2.6亿元建设|P */
const SIGNS_WITH = /(?:^|[，；：])[^，。；]{0,24}[与同和跟]$/;
const THEN_BUILDS =
  /^(?:成功|正式)?(?:签约|签下[^，。；]{0,8}|签订[^，。；]{0,8}|牵手)，(?:(?:总|计划)?投资[^，。；]{2,12}元)?(?:的|(?:在当地|在那里)?(?:建设|兴建|新建|打造|上马))$/;

/** 落户R的P, 在R建设P, R的P. */
export function tellsPlace(region: RegionMention, project: ProjectMention, { sentence }: Group): boolean {
  const [start, end] = [region.span.start - sentence.span.start, region.span.end - sentence.span.start];
  const between = sentence.text.slice(end, project.span.start - sentence.span.start);
  const clause = /[^，；：。]*$/.exec(sentence.text.slice(0, start))?.[0] ?? '';
  const longest = IN_PLACE.test(clause) && between.startsWith('，') ? LONGEST_BEHIND : LONGEST_BETWEEN;
  if (/[。；]/.test(between) || between.length > longest) return false;
  if (SIGNS_WITH.test(clause) && THEN_BUILDS.test(between)) return true;
  if (COMES_TO.test(clause) && (BUILDS_THERE.test(between) || THERE.test(between))) return true;
  if (/，/.test(between)) return IN_PLACE.test(clause) && !/，.*，/.test(between);
  return (
    AT.test(sentence.text.slice(Math.max(0, start - 4), start)) ||
    /^(?:的|内|区内|范围内)?(?:规划|谋划|投资|联手|开工)?(?:建设|新建|新上|布局|打造)?$/.test(between)
  );
}

/** 在甲区，; 随后来到乙镇，. */
const IN_FRONT = new RegExp(`^同?在$|(?:${ARRIVES})$`);

/** 在R|，; 在R|东侧的戈壁上，: a spot there. */
const AT_SPOT = /^(?:(?:[东南西北]{1,2}[侧边面部头])?的[^，。；]{1,6}[上里下边旁中畔])?，/;

/** 甲镇的水厂开工，乙工程完工: the place is told of the first alone; 甲镇的麦田边，乙工程 is at it. */
const isOthers = (region: RegionMention, { span }: ProjectMention, { sentence }: Group): boolean =>
  /^(?![^，。；]{2,8}[边旁里内上中下处前畔口]，).*[；，]/.test(
    sentence.text.slice(region.span.end - sentence.span.start, span.start - sentence.span.start),
  );

/** …；火车站内，甲工程…; …；顺着专线，…: another place that is no region. */
const ELSEWHERE = /；(?:[^，。；区园镇]{2,10}[内里上旁边]，|[顺沿]着)/;

/** 甲市|地铁示范项目、乙水电站等84个项目: the place belongs to the name of the first. */
const IN_FIRST_OF_LIST =
  /^(?!.{0,8}(?:[建设开]工?|的|了|实施|推进|启动|签约|引进|完成|推动|新上|落地))[^，；、]{2,20}(?:项目|工程)、/;

/** Tells whether the region opens a clause, with what it stands in, and what follows is told of it, the project too. */
export function opensClause(region: RegionMention, project: ProjectMention, group: Group): boolean {
  const { sentence } = group;
  const start = chainStart(region.span.start, regionsOf(group), sentence) - sentence.span.start;
  const before = sentence.text.slice(0, start);
  const between = sentence.text.slice(region.span.end - sentence.span.start, project.span.start - sentence.span.start);
  if (ELSEWHERE.test(between) || IN_FIRST_OF_LIST.test(between)) return false;
  const clause = (/[^，；：]*$/.exec(before)?.[0] ?? '').replace(/^[□■●·▲◆]/, '');
  const after = sentence.text.charAt(region.span.end - sentence.span.start);
  return /^(?:其中|同时|目前|今年|全年|[省市县区州]里的|占地[^，。；]{2,10}的|[东南西北]{1,2}[边侧面部]的|同[镇乡区县]的|(?:相邻|紧邻|毗邻|邻近)的)?$/.test(
    clause,
  )
    ? !/[、和与及至]/.test(after) && !(after === '的' && isOthers(region, project, group))
    : IN_FRONT.test(clause) && AT_SPOT.test(sentence.text.slice(region.span.end - sentence.span.start));
}

/** 同园的P, 同一座园区，还有P, 与它一墙之隔的P, 与它为邻的，是P, 紧挨着的，是P: it lies where the project told before it does. */
const SAME_SITE =
  /(?:^|[，；：])(?:在|而|就在)?(?:同一?[座个片处]?(?:园区?|片区|工业园|产业园|开发区|高新区|镇|乡|街道)[里内中]?(?:，|的$|的[^。；]{0,20}的$)|(?:与(?:它|其|之|此))?(?:仅)?一[墙路街河]之隔(?:的|，|处)|与(?:它|其|之|此)(?:为邻|相邻|毗邻)的，?(?:就|便|还)?是|(?:它的)?隔壁(?:的|，|就?是)|(?:紧)?挨着(?:的|它的?|其的?|，)|不远处，|离(?:它|这|此|这里)不远，|隔(?:一?条)?(?:马路|路|街|河)，|(?:马路|路|河)对面，?(?:就|便)?(?:是|的)?)[^。；]{0,24}$/;
/** Tells whether the words in front of a project say that it lies where the one told before does. */
export const isOnSameSite = ({ span }: ProjectMention, { sentence }: Group): boolean =>
  SAME_SITE.test(sentence.text.slice(0, span.start - sentence.span.start));
