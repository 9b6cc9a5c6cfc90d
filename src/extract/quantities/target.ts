import type { Amount } from '../../text/amounts.ts';
import { plainMeasure, TARGET, valueOf, type Draft, type Told } from './draft.ts';
import { cleanIndicator } from './indicator.ts';

const AIM = '(?:年初|年度|全年|当年|预期|计划|预算|控制|调控|增长|约束性|年)*(?:目标|计划|预期|安排)';
/** （计划10%左右）, ，年度目标为6%, ，计划降低3.2%. */
const OWN = new RegExp(
  `^[，；（]*(?:而)?${AIM}(?:值|数)?(?:是|为|：)?(?:增长|上涨|提高|(下降|降低|减少))?(?:控制在)?$`,
);
/** 地区生产总值（年计划增长7.5%左右）：the target stands in front of its result. */
const IN_BRACKET = new RegExp(
  `^([^（）]{2,40})（${AIM}(?:值|数)?(?:是|为|：)?(?:(增长|上涨|提高)|(下降|降低|减少))?(?:控制在)?$`,
);
/** ，完成年计划|710亿元|的89.4% */
const DONE_OF = new RegExp(`^[，；（]*(?:完成|占|达到?|为)(?:了)?${AIM}(?:任务|数)?$`);
const BEYOND = /(?:低于|高于|快于|慢于|好于|优于|超过|突破|超出)/;
const BEFORE = new RegExp(`${BEYOND.source}(?:了)?(?:年初|年度|全年|当年|计划|预期)*(?:确定|安排|下达)?的?$`);
const AFTER =
  /^(?:左右|以内|以上)?的?(?:年初|年度|全年|预期|计划|控制|调控|增长|约束性)*(?:目标|安排|预期|调控线|控制线|红线|上限|下限)/;

/**
 * Reads a target that stands beside its result (增长11.1%（计划10%左右）, 低于年初11.5%的目标); `words` are those of the
 * amount itself. 前者 is the first of the two figures told last.
 */
export function readTarget(
  amount: Amount,
  lead: string,
  words: string,
  tail: string,
  { drafts }: Told,
): Omit<Draft, 'start' | 'end'> | undefined {
  const ahead = inBracket(amount, lead);
  if (ahead) return ahead;
  const own = OWN.exec(lead) ?? (tail === '的' ? DONE_OF.exec(lead) : null);
  const beyond = AFTER.test(tail) && (BEFORE.test(lead) || BEYOND.test(words));
  const result = /前者[^，。；]{0,4}$/.test(lead) ? drafts.at(-2) : drafts.at(-1);
  if (!(own ?? beyond) || !result || result.unit !== amount.unit || result.rank !== undefined) return undefined;
  const { rule, confidence, indicator, measure } = { ...result, rule: TARGET, confidence: 0.75 };
  const falls = own?.[1] !== undefined || (result.value ?? 0) < 0;
  const value = valueOf(amount, falls);
  // In 超过8%的目标 the word tells of the result, not of the target.
  const limit = /线|上限/.test(tail.slice(0, 8)) ? 'lte' : /左右/.test(words) ? 'about' : 'eq';
  return { rule, confidence, indicator, measure, ...value, ...(own ? {} : { comparator: limit }) };
}

function inBracket(amount: Amount, lead: string): Omit<Draft, 'start' | 'end'> | undefined {
  const [, words = '', rises, falls] = IN_BRACKET.exec(lead) ?? [];
  const indicator = cleanIndicator(words);
  if (indicator.length < 2 || /\d/.test(words)) return undefined;
  const share = (rises ?? falls) ? 'growth' : 'share';
  const measure = amount.dimension === 'ratio' ? share : plainMeasure(amount);
  return { rule: TARGET, confidence: 0.75, indicator, measure, ...valueOf(amount, falls !== undefined) };
}
