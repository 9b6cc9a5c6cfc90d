import type { Span } from '../model/span.ts';

/** What joins two names of a list. */
const LINK = /^(?:、|和|与|及|以及)$/;
const LONG_LIST = 3;
/** A place in the name of a company: 北海市|大洋包装有限公司. */
const COMPANY = /^[^，。；、：！？“”\s]{0,18}?有限(?:责任)?公司/;
const LONGEST_COMPANY = 24;
/** Where a delegation goes: 赴甲区、乙县学习. */
const VISITED = /(?:赴|前往)$/;
/** 结合某县实际: whose people speak. */
const OWN = /(?:结合|立足)$/;
const OWN_BEHIND = /^(?:的|自身)?实际/;
/** 在某市名列第一 tells where others are ranked. */
const RANKED = /^(?:全市)?(?:名列|位列|排名|位居|居|列)/;
const IN_PASSING = 0.25;
const OWN_SHARE = 4;

/** How many times its weight each name in a text has: those of a long list, of a company or of a journey tell little of whose text it is. */
export function sharesOf(text: string, named: readonly Span[]): number[] {
  const lists: number[] = [];
  named.forEach(({ start }, index) => {
    const before = named[index - 1];
    const linked = before !== undefined && LINK.test(text.slice(before.end, start));
    lists.push(linked ? (lists.at(-1) ?? index) : index);
  });
  const sizes = new Map<number, number>();
  for (const first of lists) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  return named.map(({ start, end }, index) => {
    if (OWN.test(text.slice(Math.max(0, start - 2), start)) && OWN_BEHIND.test(text.slice(end, end + 4)))
      return OWN_SHARE;
    const first = lists[index] ?? index;
    const from = named[first]?.start ?? end;
    const isPassing =
      (sizes.get(first) ?? 0) >= LONG_LIST ||
      RANKED.test(text.slice(end, end + 6)) ||
      VISITED.test(text.slice(Math.max(0, from - 2), from)) ||
      COMPANY.test(text.slice(end, end + LONGEST_COMPANY));
    return isPassing ? IN_PASSING : 1;
  });
}
