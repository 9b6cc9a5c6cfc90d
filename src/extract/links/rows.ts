/** Places and owners that a row of a project list or a data sheet tells of the project in it. */
import type { Mention, ProjectMention, RegionMention } from '../../model/mention.ts';
import { regionsOf } from './located-in-rules.ts';
import type { Group } from './support.ts';

/** The project finder's rule for them. */
const ROW = 'project/row';
const SITE = /(?:^|[\s；，。、）])(?:项目)?(?:建设|实施)?(?:地点|地址|位置|选址)：(?:位于)?$/;
const OWNER = /(?:^|[\s；，。、）])(?:项目)?(?:业主|建设|投资|实施|承建|申报)(?:单位|主体|企业|方)?：$/;

const isRow = (mention: Mention): mention is ProjectMention => mention.kind === 'Project' && mention.rule === ROW;

/** For each group the row told last in its article, the group's own if it has one. */
export function rowsTold(groups: readonly Group[]): (ProjectMention | undefined)[] {
  let [last, article]: [ProjectMention | undefined, Group['article'] | undefined] = [undefined, undefined];
  return groups.map((group) => {
    if (group.article !== article) last = undefined;
    article = group.article;
    last = group.mentions.findLast(isRow) ?? last;
    return last;
  });
}

/** ◆P 甲镇 7.5亿元: a place that fills a column of the row; 建设地点：甲镇: one behind its label. */
export const rowPlace = (row: ProjectMention, group: Group): RegionMention | undefined =>
  regionsOf(group).findLast((region) => {
    const { text, span } = group.sentence;
    const [start, end] = [region.span.start - span.start, region.span.end - span.start];
    const inBrackets =
      text.charAt(start - 1) === '（' && text.charAt(end) === '）' && row.span.end === region.span.start - 1;
    const fills = /\s/.test(text.charAt(start - 1)) && /^(?:\s|$)/.test(text.slice(end));
    return (
      inBrackets ||
      (fills && region.span.start > row.span.end && row.span.start >= span.start) ||
      SITE.test(text.slice(0, start))
    );
  });

/** 建设单位：E */
export const isRowOwner = ({ span }: Mention, { sentence }: Group): boolean =>
  OWNER.test(sentence.text.slice(0, span.start - sentence.span.start));
