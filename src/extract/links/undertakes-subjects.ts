/** Whom and what a sentence goes on telling of: the firm that acted before, the project that the paragraph above told. */
import type { EnterpriseMention, ProjectMention } from '../../model/mention.ts';
import { isEnterprise, isNamedProject, type Group } from './support.ts';

/** For each group the firm that its paragraph told last in the sentences before it; customers in a list do not act. */
export function actorsBefore(groups: readonly Group[]): (EnterpriseMention | undefined)[] {
  let last: EnterpriseMention | undefined;
  return groups.map((group, index) => {
    if (group.sentence.paragraph !== groups[index - 1]?.sentence.paragraph) last = undefined;
    const before = last;
    const firms = group.mentions.filter(isEnterprise);
    const acting = before ? firms.filter((one) => !isListed(one, firms, group)) : firms;
    last = acting.at(-1) ?? last;
    return before;
  });
}

/** 甲汽车、乙汽车|都在里面: a member of a list. */
const isListed = (one: EnterpriseMention, firms: readonly EnterpriseMention[], { sentence }: Group): boolean =>
  firms.some(({ span }) => {
    const [from, to] = span.start < one.span.start ? [span.end, one.span.start] : [one.span.end, span.start];
    return sentence.text.slice(from - sentence.span.start, to - sentence.span.start) === '、';
  });

/** 电站由甲公司投资建设: opens a paragraph. */
const OPENS =
  /^(?:该|此|这一|这个|这座|这处)?(项目|工程|电站|基地|园区|产业园|工厂|码头|大桥|水库|电厂|风电场|医院|高速|铁路|中心)由/;

/** For each group that goes on with the paragraph above the one project that this told by that word, else what `lasts` holds. */
export function withAbove(
  groups: readonly Group[],
  lasts: readonly (ProjectMention | undefined)[],
): (ProjectMention | undefined)[] {
  return groups.map((group, index) => {
    const last = lasts[index];
    const { paragraph, text } = group.sentence;
    const word = OPENS.exec(text)?.[1];
    if (last || !word || groups[index - 1]?.sentence.paragraph === paragraph) return last;
    const above = groups[index - 1];
    const told = groups
      .slice(Math.max(0, index - 6), index)
      .filter(({ sentence, article }) => article === above?.article && sentence.paragraph === above.sentence.paragraph)
      .flatMap(({ mentions }) => mentions.filter(isNamedProject))
      .filter(({ name }) => /^(?:项目|工程)$/.test(word) || name.includes(word));
    return new Set(told.map(({ key }) => key)).size === 1 ? told[0] : undefined;
  });
}
