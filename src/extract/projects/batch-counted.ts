/** Batches told by a number and the word for projects, whichever comes first. */
import { matchesIn } from '../../text/matches.ts';
import { SUBSET, type Batch } from './batch.ts';
import { AMOUNT, costed, FRONT, investmentAfter, moneyIn } from './batch-cost.ts';
import { cleanNoun, withoutMembers } from './batch-noun.ts';

const HEAD =
  '(?:项目|工程)(?!部|师|技术|机械|库|资金|审批|包|经理|量|造价|院|物理|管家|专员|专班|秘书|管理|人员|负责|指挥)';
const LIMIT =
  '(?:(?:总投资|投资|单体投资)?(?:超|超过|不低于)?(?:\\d+(?:\\.\\d+)?(?:亿|万)?元?[~～—－至-])?(?:\\d+(?:\\.\\d+)?|[百十千]|上百|数十)?(?:亿|万|千万|百万|百亿|十亿|千亿)(?:(?:美)?元(?:级|以上|及以上)?|级|以上)的?)?';
/** 竣工项目两个 */
const SAID = '两三四五六七八九';
const COUNT = '(\\d[\\d,]*)(?:[多余])?(个|项|宗)';
const COUNT_BEHIND = `(\\d[\\d,]*|[${SAID}](?=[个项宗][，。；、]))(?:[多余])?(个|项|宗)`;
/** 项目|集中开工|12个, 项目|共有|12个, 项目合同|达到|267个, 项目|4批次|69个 */
const LINK =
  '(?:(?:(?:集中|全部|累计|已|同日|当天)?(?:开工建设|开工|动工|签约|竣工|投产|落地|建成|入库)|(?:今年|去年|上半年|本月|年内)(?:以来)?(?:就|已|共|又|一共|总共)*(?:签|签下|新签|引进|落户|开工|动工)了?|（[^（），。\\d]{1,8}）|合同|协议|总数|(?:个|总)?数量?)?(?:共计|合计|总计|累计|总共|一共|共|也|已|分别|各)?(?:就|便|只|仅)?(?:有|占了?|达到?|为)?(?:约|近|超过?|逾|突破)?(?:\\d+批次?)?|，(?=[\\d,]+[多余]?[个项宗](?:[，。；、（]|$)))';

/** What every batch has: a sentence without it is not read. */
export const COUNTED = new RegExp(`(?:\\d[\\d,]*[多余]?|[${SAID}])(?:[个项宗大]|[百千]亿)`);
const NUMBER_FIRST = new RegExp(
  `${COUNT}(${AMOUNT})?((?!、)${LIMIT}(?:20\\d\\d年(?:度)?)?(?:[^，。；：！？、\\d（）\\s]|（复）){0,18}?(?:、[^，。；：！？、\\d（）]{1,8}){0,2}?${HEAD})`,
  'g',
);
const NOUN_FIRST = new RegExp(
  `(${LIMIT}(?:[^，。；：！？\\d（）]{0,8}(?:\\d{2,3}强|“[^”，。]{1,8}”))?(?:[^，。；：！？\\d（）]|（复）){0,26}?${HEAD})${LINK}${COUNT_BEHIND}`,
  'g',
);
const DEED = '(?:新?签约|签下|开工|动工|竣工|投产|落地|落户|引进|迎来|奠基)';
/** 成功签约|两大招商引资项目, 两百亿级项目|落地: a few told in words, where it is told what is done with them. */
const SAID_FIRST = new RegExp(
  `([${SAID}])(?:[个大]|(?=[百千]亿(?:元)?级))([^，。；：！？、\\d（）“”\\s]{0,14}?${HEAD})`,
  'g',
);
const DONE_BEFORE = new RegExp(`${DEED}了?$`);
const DONE_BEHIND = new RegExp(`^(?:在[^，。；、]{2,8})?(?:集中|正式|同时|双双|成功|顺利)?${DEED}`);
/** What is done with some of the projects counted. */
const DONE = /^(?:已|新|集中)*(?:开工|竣工|投产|建成|完工|签约|落地|投用)$/;

/** 投资9.7亿元实施|治理工程18项 */
const SPENT = /^总?投资(?:约|近|超)?[\d.]+[万亿]元(?:组织)?(?:实施|建设|新建|推进)(?=.{3})/;

/** 12个项目|投资在10亿元以上: how large they are, behind the count. */
const SIZE_BEHIND =
  /^(?:的)?(?:单体|计划|总)?投资(?:额)?(?:均|都)?(?:在|超过?)(\d[\d.]*亿元)(?:(?:及)?以上)?(?=[，。；])(?![，]其中)/;

/** 56个重点项目 */
export function numberFirst(text: string, told: readonly Batch[]): Batch[] {
  return matchesIn(text, NUMBER_FIRST).flatMap((match): Batch[] => {
    const [whole, number = '', counter = '', amount = '', noun = ''] = match;
    const words = text.slice(Math.max(0, match.index - 24), match.index);
    if (/第$|[前后]$/.test(words) || told.some((other) => other.start === match.index)) return [];
    const front = FRONT.exec(words);
    const start = match.index - (front?.[0].length ?? 0);
    const span = { start, end: match.index + whole.length };
    const one = { rule: 'project/batch-number-first', ...span, noun, count: countOf(number), counter };
    const size = noun === '项目' ? SIZE_BEHIND.exec(text.slice(span.end)) : null;
    if (size) return [{ ...one, end: span.end + size[0].length, noun: `投资${size[1] ?? ''}以上项目` }];
    return [costedBatch(one, text, amount || front?.[0] || '')];
  });
}

/** 重点项目56个; `told` are the batches with the number in front. */
export function nounFirst(text: string, told: readonly Batch[]): Batch[] {
  const found: Batch[] = [];
  for (const match of matchesIn(text, NOUN_FIRST)) {
    const [whole, noun = '', number = '', counter = ''] = match;
    const end = match.index + whole.length;
    const at = end - number.length - counter.length;
    const others = [...told, ...found];
    if (others.some((other) => match.index < other.end && other.start <= at && end <= other.end)) continue;
    if (/^(?:方面|月|环节|阶段)/.test(text.slice(end))) continue;
    const one = { rule: SUBSET, end, count: countOf(number), counter };
    // 100项重点项目|竣工38项: the stage of some that were counted in front.
    const counted = others.find((other) => other.start < match.index && match.index < other.end && other.end < end);
    if (counted) {
      const stage = text.slice(counted.end, at);
      if (DONE.test(stage)) found.push(costedBatch({ ...one, start: counted.end, noun: `${stage}项目` }, text));
      continue;
    }
    const spent = SPENT.exec(noun)?.[0] ?? '';
    const own = withoutMembers(noun.slice(spent.length));
    const start = match.index + Math.max(0, noun.length - cleanNoun(own).length);
    const rule = /占了?\d+\D*$/.test(whole) ? SUBSET : 'project/batch-noun-first';
    found.push(costedBatch({ ...one, rule, start, noun: own }, text, spent));
  }
  return found;
}

/** 两大招商引资项目 */
export const saidFirst = (text: string): Batch[] =>
  matchesIn(text, SAID_FIRST).flatMap(({ 0: whole, 1: number = '', 2: noun = '', index }): Batch[] => {
    const end = index + whole.length;
    const isTold =
      DONE_BEFORE.test(text.slice(Math.max(0, index - 5), index)) ||
      DONE_BEHIND.test(text.slice(end, end + 16)) ||
      investmentAfter(text, end);
    const one = { rule: 'project/batch-said', start: index, end, noun, count: countOf(number), counter: '个' };
    return isTold ? [costedBatch(one, text)] : [];
  });

function countOf(number: string): number {
  const said = SAID.indexOf(number);
  return said < 0 ? Number(number.replaceAll(',', '')) : said + 2;
}

const costedBatch = (batch: Batch, text: string, amount = ''): Batch =>
  costed({ ...batch, noun: cleanNoun(batch.noun) }, amount ? moneyIn(amount) : investmentAfter(text, batch.end));
