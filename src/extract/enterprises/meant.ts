/** Short names that the next sentence calls a company: 最大的一单来自甲省海诺生物。这家老药企 … */
import type { NameChecks } from '../../text/ordinary.ts';
import type { Found } from './forms.ts';
import { isNoName } from './invests.ts';

const RULE = { rule: 'enterprise/meant', confidence: 0.75 };
/** 这家企业, 这家去年迁来的公司 */
const THIS_FIRM = /^“?这家[^，。；、]{0,12}?(?:公司|企业|[药车央国民外]企|厂商|厂家)/;
/** What the sentence before ends with. */
const LAST =
  /(?:来自|是|迎来|引来|牵手|走进了?|走访|来到)(?:[^，。；、]{1,16}的)?((?:(?![着了])[\u4e00-\u9fffA-Za-z]){3,8})[。！]?”?$/;

/** Gives the function that finds the name at the end of a sentence by the one that follows it. */
export function makeMeant({ isCommon, nameStart }: NameChecks): (text: string, next: string) => Found[] {
  return (text, next) => {
    if (!THIS_FIRM.test(next)) return [];
    const match = LAST.exec(text);
    const name = match?.[1]?.replace(/^.*[的是]/, '') ?? '';
    if (name.length < 3 || isNoName(name) || isCommon(name)) return [];
    const start = text.lastIndexOf(name);
    const end = start + name.length;
    return nameStart(text, start, end) === start ? [{ ...RULE, start, end, name }] : [];
  };
}
