import type { Article, Section } from '../../model/reading.ts';
import type { QuantityKind } from '../../ontology/ontology.ts';
import { matchesIn } from '../../text/matches.ts';
import { yearsOf } from '../../text/periods.ts';
import { yearGiven } from './era.ts';
import { TIME_SET } from './indicator.ts';

/** 争取到了资金 is a result. */
const STRIVES = '争取(?!到|[^，；]{0,12}(?:(?<!到位)资金|债|补助|贷款|转移支付|基金|补贴))';
/** 四季度再开工项目20个: what is left to do of the year. */
const AGAIN = '(?:[一二三四]季度|下半年|接下来)(?:再|还要|还将)(?=新?[开竣完]工|新增|签约|建成|引进|投产|实施|完成)';
/** 要 of what is to be done, not of 需要 or 要素. */
export const HAS_TO = '(?<![主重需首必纪摘概机])要(?!素|求|点|闻|件|道|地|塞)';
const TO_COME = new RegExp(
  `力争|奔着(?=\\d)|冲[刺到](?=\\d)|${STRIVES}|确保|(?:目标|任务)(?:是|为|：)|(?<![成占为达]|完成了)年度目标值?(?=\\d)|硬杠杠|军令状|“?考卷”?：|预计可(?=带动|新增|吸纳|提供|年)|预期(?!寿命)|年内计划|明确(?=${TIME_SET})|(?:^|[，：；年内月度还将市县区省府])计划(?!完成率|任务|总?投资|目标|的\\d)|(?<![即行方、])将(?!军|士|近)|拟|有望|想法子|想办法|打算(?=[再新今明])|${HAS_TO}|到20\\d\\d年(?:底|末)?(?:，|前)|年底前|月底前|年内(?:要|将|再|力争|完成|建成|新|实现|开工|用上|改造|引进)|${AGAIN}|准备(?:再|新|在)|不低于|控制在|以内|继续|努力`,
);
const OVER =
  /高达|仅有|仅为|已(?:经)?(?!进入)|累计|同比|去年|上年|目前|截至|完成了|实现了|荣获|被评为|获批|居全|位居|排名/;
/** Words of the past that a plan does not use: it compares with the year before all the time. */
const DONE =
  /已(?:经)?(?!进入)|目前|截至|完成了|实现了|荣获|被评为|获批|(?<!年)累计完成|实际(?:已|完成(?!率)|增长|到位(?![省市县境国内外]{1,2}(?:资|[^，。；]{0,2}资))|开工|新开工)|超(?:过|额)?(?:序时|时间)进度/;
/** 实际已开工129项，开工率达47%: how far the work told before has come. */
const RATE = /(?:完成|开工|复工|竣工|投产|履约|转化|落地)率/;
/** Only compared: 同比增长15% in a sentence that sets targets is one of them. */
const COMPARED = /同比|去年|上年/g;
/** What part of a plan was done is a result, unless the clause aims at it. */
const AIMED = new RegExp(`力争|争取(?!到)|确保|${HAS_TO}|(?<![即行方])将|拟|达到?[\\d.]+%以上`);
/** What a review tells beside its results: 计划新开工12个, 拟完成投资3亿元. */
const INTENDS =
  /年内再(?=新|培育|引进|建成|完成)|(?:^|[，：；年月度内])(?:计划|拟)(?=新|完成(?!率)|实现(?!率)|建成|开工(?!率)|竣工(?!率)|引进|培育)/;

/** 把审批时限压缩到35个工作日以内 tells what was done. */
const CUT_TO =
  /^(?!.*(?:将(?!办)|要(?!求)|力争|确保|拟)).*(?:时限|时间|时长|周期)[^，。；]{0,6}(?:压|缩|降)[^，。；\d]{0,3}[\d.]+[^，。；]{1,5}以内/;

/** What a review aimed at; what it strove for and got (争取资金3亿元) is a result. */
const AIMED_AT =
  /力争|争取(?:在)?(?:年[内底]|\d{1,2}月底)|确保(?!了)|争取(?!到|[^，；]{0,12}(?:资金|债|项目|补助|贷款|额度|指标|投资|转移支付|基金|补贴|支持))|目标(?:是|为)/;

/** Words that set targets for all clauses behind them. */
const SETS = new RegExp(
  `力争|^抓紧(?:出台|编制|制定|实施|推进)|冲刺(?=\\d)|${STRIVES}|确保|(?:目标|任务)(?:是|为|：)|硬杠杠|军令状|考卷”?：|(?:达产|投产|满产)后，|(?:^|[，：；年内月度还将市县区省府])计划(?=新|完成(?!率)|实现|建|投(?!资)|开|引|培|招)|(?:^|[，：；还将市县区省府])计划投资|提出(?=，|到|：|要|全)|明确(?:：|(?=${TIME_SET}))|(?:今年|全年|年内|下半年)[^，。；：\d]{0,8}(?<![主重需首必纪摘概机])要(?![求素点件])|(?<![主重需首必纪摘概机])要(?:始终|长期|持续)?(?:保持|达到|稳定|控制在)|(?<![主重需首必纪摘概机])要(?:再[添增引建新上]|突破|跨过|迈上|超过|完成(?=投资))|时间表|任务书|预期目标|目标(?:任务)?(?:已经?)?(?:分解|明确|敲定|锁定|出炉)[^，。；：]{0,6}：|${AGAIN}|将深入|将(?:实施|力争|新|继续)`,
  'g',
);

/** A part of a year that had ended when the text was given. */
const isOver = (period: string, { publishedOn = '' }: Article): boolean => {
  const end = endOf(period);
  return end !== undefined && publishedOn !== '' && end < publishedOn.slice(0, 7);
};

/** A part of a year that had not begun when the text was given; the second half is still to come in summer. */
const isAhead = (period: string, { publishedOn = '' }: Article): boolean => {
  const given = publishedOn.slice(0, 7);
  if (given.length < 7) return false;
  if (/-H2$/.test(period)) return given < `${period.slice(0, 4)}-09`;
  const [from = ''] = period.split('/');
  const quarter = Number(/-Q([1-4])$/.exec(from)?.[1] ?? 0);
  const begins = quarter > 0 ? `${from.slice(0, 4)}-${String(3 * quarter - 2).padStart(2, '0')}` : from;
  return /^\d{4}-\d\d$/.test(begins) && begins > given;
};

/** The last month of a part of a year, `undefined` for whole years. */
function endOf(period: string): string | undefined {
  const end = period.split('/').at(-1) ?? '';
  const part = /-(?:H([12])|Q([1-4])|(\d\d))$/.exec(end);
  if (!part) return undefined;
  const [, half, quarter, month = ''] = part;
  const last = half ? 6 * Number(half) : 3 * Number(quarter);
  return `${end.slice(0, 4)}-${month || String(last).padStart(2, '0')}`;
}

/** The words that decide: the figure's clause, the clauses before it up to a semicolon, and its time as told. */
export interface Words {
  readonly clause: string;
  readonly before: string;
  readonly time: string | undefined;
  /** True for what part of a plan was done, and for the figure that was told as that part. */
  readonly ofPlan: boolean;
}

/** 任务也已分到各县区——新增企业20家 */
const ASSIGNED = /任务(?:也|都)?已?经?(?:分解|分到|下达|下到)[^，。；：]{0,12}(?:：|——)/;

/** 到2027年 in a text that tells no year of its own. */
const AHEAD = /^到20\d\d年/;

/** What is told of autumn before it. */
const AUTUMN = 9;

/** Tells whether a figure is a target or a result, from its time, its clause and the section it stands in. */
export function quantityKind(
  { clause, before, time, ofPlan }: Words,
  period: string | undefined,
  article: Article,
  section: Section,
): QuantityKind {
  const now = yearGiven(article);
  if (period && now) {
    const { last } = yearsOf(period);
    if (last > now) return 'Goal';
    if (last < now && (article.publishedOn ?? article.planPeriod)) return 'Observation';
  }
  if (period && isAhead(period, article)) return 'Goal';
  if (!now && AHEAD.test(time ?? '') && !DONE.test(clause)) return 'Goal';
  if (period && isOver(period, article) && !TO_COME.test(clause)) return 'Observation';
  const told = lastTold(before);
  const assigned = ASSIGNED.test(before + clause);
  const sets = told === 'aim' || assigned;
  if (ofPlan && !sets && !AIMED.test(clause)) return 'Observation';
  if (section.mode === 'plan') {
    const done = DONE.test(clause) || (told === 'result' && RATE.test(clause));
    return done && !TO_COME.test(clause) ? 'Observation' : 'Goal';
  }
  if (section.mode === 'review')
    return INTENDS.test(clause) || (AIMED_AT.test(clause) && !/已|完成/.test(clause)) ? 'Goal' : 'Observation';
  if (OVER.test(sets ? clause.replace(COMPARED, '').replace(ASSIGNED, '') : clause)) return 'Observation';
  if (!sets && CUT_TO.test(clause)) return 'Observation';
  const month = Number(article.publishedOn?.slice(5, 7) ?? 12);
  const toCome = month > 2 ? /^(?:全年|[今本]?年[底末]前?)$/ : /^(?:全年|[今本]年[底末]前?)$/;
  const yearToCome =
    (toCome.test(time ?? '') || (time === '今秋' && month < AUTUMN)) && month < 12 && String(now) === period;
  return TO_COME.test(clause) || sets || yearToCome ? 'Goal' : 'Observation';
}

/** Tells which the words before told last: what is aimed at, or what was reached. */
function lastTold(before: string): 'aim' | 'result' | undefined {
  const aim = matchesIn(before, SETS).at(-1);
  // 确保累计完成投资3亿元 aims at it.
  const from = aim ? before.indexOf('，', aim.index) : 0;
  if (from >= 0 && DONE.test(before.slice(from))) return 'result';
  return aim && 'aim';
}
