/** （一）硅碳新材料: a heading that is nothing but trades; what stands under it is of them. */
import { accept } from './leading.ts';
import { readItems } from './lists.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

const HEADING =
  /^\s*(?:（[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十]{1,2}、)([\u4e00-\u9fff、]{3,20}?)(?:产业|行业|类|领域|板块)?(?:项目)?\s*$/;
/** 大数据中心建设 is a task. */
const TASK = /^(?:加快|推[进动]|发展|培育|做|抓|聚焦|提升|壮大|促进|优化|打造|深化|强化|坚持|实施)|建设$|发展$|升级$/;

/** Each name is a known trade or ends with one; cover words, crops and sectors of the yearbooks head chapters of all sorts. */
export function ofHeading({ text, trades }: Scan): IndustryCandidate[] {
  const match = HEADING.exec(text);
  const list = match?.[1] ?? '';
  if (!match || TASK.test(list)) return [];
  const start = text.indexOf(list);
  const items = readItems(text, start, start + list.length, trades);
  const fits = items.every(({ start: from, known, ends, trade }, index) => {
    const whole = index > 0 || from === start;
    return whole && (known === true || ends === true) && (trade === undefined || trade.sort === '');
  });
  return fits ? accept(items, true, RULES.heading) : [];
}
