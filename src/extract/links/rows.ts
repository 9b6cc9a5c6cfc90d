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

/** For each group the row that its paragraph begins with. */
export function rowsAbove(groups: readonly Group[]): (ProjectMention | undefined)[] {
  let row: ProjectMention | undefined;
  let paragraph = -1;
  return groups.map(({ sentence, mentions }) => {
    if (sentence.paragraph !== paragraph) row = mentions.find(isRow);
    paragraph = sentence.paragraph;
    return row;
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

/** P。E投资6.5亿元…; P。E与F合作，…; P。E作为项目法人，…; P。E在甲镇、乙镇整体推进 */
const DOES_IT =
  /^(?:公司|集团)?(?:[、和与同][^，。；]{2,16}?)?(?:(?:计划)?(?:总?投资|出资|斥资)[约近超]?[\d.]+(?:万|亿)元|作为(?:项目)?(?:法人|业主|建设单位|实施主体)|承建|代建|施工|负责|牵头|实施|投资建设|(?:合作|合资|共建)(?=[，。；建开])|(?:在[^。；，]{2,24}?)?(?:整体|成片|连片)?(?:推进|开发)(?=[，。；]))/;
/** E|与F|合作，…; 依托|E|建设… */
const PARTNER = /(?:^|[，；])[^，。；]{4,24}[与和同]$/;
const JOINS = /^(?:公司|集团)?(?:合作|合资|共建|联合投资)/;
const BASED_ON = /(?:^|[，；])依托$/;
const BUILT = /^(?:公司|集团)?(?:投资)?(?:建设|改造|扩建|新建)/;

/** Tells whether a sentence in the paragraph of a row tells who builds what it names. */
export function isToldOwner({ span }: Mention, { sentence }: Group): boolean {
  const before = sentence.text.slice(0, span.start - sentence.span.start);
  const after = sentence.text.slice(span.end - sentence.span.start);
  return (
    (/(?:^|[，；])(?:由)?$/.test(before) && DOES_IT.test(after)) ||
    (PARTNER.test(before) && JOINS.test(after)) ||
    (BASED_ON.test(before) && BUILT.test(after))
  );
}

/** 建设单位：E */
export const isRowOwner = ({ span }: Mention, { sentence }: Group): boolean =>
  OWNER.test(sentence.text.slice(0, span.start - sentence.span.start));
