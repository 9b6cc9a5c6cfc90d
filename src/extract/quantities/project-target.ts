import type { Amount } from '../../text/amounts.ts';
import { valueOf, type Draft, type Told } from './draft.ts';
import { cleanIndicator } from './indicator.ts';

/** Projects told as a number to reach are a target; as work done they are a batch and no figure. */
export const PROJECT_TARGET = 'quantity/project-target';

/** 此次集中开工项目12个 were begun. */
const DONE = /(?:[此本这]次|当[天日]|[今昨]天|[今昨]日|现场|已)[^，。；]*$/;

/** Reads a count of projects as a number to reach. */
export function projectTarget(amount: Amount, lead: string, counted: string): Omit<Draft, 'start' | 'end'> | undefined {
  const verb = /(?:力争|确保|争取|完成|启动|招引|储备|再?新?开工|竣工|投产|签约|引进|谋划|续建|新上|包装|策划)/.exec(
    lead,
  )?.[0];
  if (amount.comparator === 'gte' && /^[^级的]{2,10}项目$/.test(counted))
    return { rule: PROJECT_TARGET, confidence: 0.7, indicator: counted, measure: 'count', ...valueOf(amount) };
  if (!verb || DONE.test(lead) || !/(?:(?:项目|工程)(?:达到|达)?|开工|竣工|投产|签约)$/.test(lead)) return undefined;
  const indicator =
    /力争|确保|争取|完成|启动|招引|储备/.test(verb) || counted.includes(verb.replace(/^[再新]+/, ''))
      ? counted
      : verb + counted;
  return { rule: PROJECT_TARGET, confidence: 0.7, indicator, measure: 'count', ...valueOf(amount) };
}

/** 年内竣工110个 counts the projects spoken of before. */
export function staged(lead: string, { subject, drafts }: Told): string | undefined {
  const stage = /(?:新?开工|竣工|投产|签约)$/.exec(lead)?.[0];
  const counted = subject ?? /^.*(?:项目|工程)/.exec(drafts.at(-1)?.indicator ?? '')?.[0];
  return stage && counted ? stage + counted.replace(/^(?:新?开工|竣工|投产|签约)/, '') : undefined;
}

/** What a count of projects counts: the words in front of it, else those behind it. */
export function projectNoun(lead: string, tail: string): string | undefined {
  const front = cleanIndicator(cleanIndicator(lead).replace(/^.*、/, '')).replace(
    /^(?:.*共计|谋划|实施|安排|铺排|组织|推进|新|(?:列入|纳入)[^，。；\d]{2,14}的(?=(?:重大|重点)项目))+(?=.{4})/,
    '',
  );
  if (/(?:项目|工程)$/.test(front)) return front;
  const listed = /^(?:列入|纳入)([^，。；\d]{2,12})$/.exec(front)?.[1];
  if (listed && /^的?项目/.test(tail)) return `${listed}项目`;
  const staged = /((?:项目|工程))((?:集中)?(?:新?开工|签约|竣工|投产)(?:投产)?)$/.exec(front);
  if (staged) return `${staged[2] ?? ''}${front.slice(0, staged.index)}${staged[1] ?? ''}`;
  return /^(?:的)?((?:国家、|省、|市、){0,2}[^，。；、\d]{0,22}?(?:项目|工程))/.exec(tail)?.[1];
}
