/** The place that a sentence tells of a project told before it. */
import type { Claim } from '../../model/claim.ts';
import type { ProjectMention } from '../../model/mention.ts';
import type { Resources } from '../../model/resources.ts';
import { claim, regionsOf, RULES } from './located-in-bodies.ts';
import { rowPlace } from './rows.ts';
import { anchorKey, isInside, type Group } from './support.ts';

/** 该项目计划投资15亿元，选址|R; 项目选址|R */
const ITS_SITE =
  /^(?:该|这一|这个)(?:项目|工程|基地)[^。；]{0,30}?(?:选址|落户|位于|坐落于|落子|布局在|建在)(?:在|于)?$/;

/** Of the project told `last` in the paragraph, or of the row of a list that the sentence belongs to. */
export function siteOf(
  last: ProjectMention | undefined,
  row: ProjectMention | undefined,
  group: Group,
  { gazetteer }: Resources,
): Claim | undefined {
  const { text, span } = group.sentence;
  const place = regionsOf(group).find(
    (region) =>
      region.key !== anchorKey(group.article) &&
      isInside(region, group.article, gazetteer) &&
      ITS_SITE.test(text.slice(0, region.span.start - span.start)),
  );
  if (last && place) return claim(last, place.key, RULES.told, group);
  const column = row && rowPlace(row, group);
  return row && column && claim(row, column.key, RULES.told, group);
}
