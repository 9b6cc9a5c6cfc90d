/** The place that a sentence tells of a project told before it. */
import type { Claim } from '../../model/claim.ts';
import type { ProjectMention } from '../../model/mention.ts';
import type { Resources } from '../../model/resources.ts';
import { chainEnd } from '../regions/chain.ts';
import { claim, regionsOf, RULES } from './located-in-rules.ts';
import { rowPlace } from './rows.ts';
import { anchorKey, isInside, type Group } from './support.ts';

/** 该项目计划投资15亿元，选址|R; 建设地点|R; ，位于|R: the sentence goes on about a project and names no other. */
const ITS_SITE =
  /(?:^(?:该|这一|这个)(?:项目|工程|基地)[^。；]{0,30}?|(?:^|[，；])(?:项目|工程|基地|厂区|厂房|新厂|厂址|地址|建设地[点址]|实施地[点址])?)(?:选址|落户|位于|坐落|落子|布局|建在|落在|建设地[点址]|实施地[点址])(?:：|在|于|为|是)?$/;

/** Of the project told `last` in the paragraph, or of the row of a list that the sentence belongs to. */
export function siteOf(
  last: ProjectMention | undefined,
  row: ProjectMention | undefined,
  group: Group,
  { gazetteer }: Resources,
): Claim | undefined {
  const { text, span } = group.sentence;
  const own = group.mentions.find(({ kind }) => kind === 'Project')?.span.start ?? span.end;
  const place = regionsOf(group).find(
    (region) =>
      region.key !== anchorKey(group.article) &&
      region.span.end <= own &&
      isInside(region, group.article, gazetteer) &&
      ITS_SITE.test(text.slice(0, region.span.start - span.start)) &&
      // 落户甲园区的乙项目 tells of another.
      text.charAt(region.span.end - span.start) !== '的',
  );
  if (last && place) return claim(last, chainEnd(place, group.mentions, group.sentence).key, RULES.told, group);
  const column = row && rowPlace(row, group);
  return row && column && claim(row, column.key, RULES.told, group);
}
