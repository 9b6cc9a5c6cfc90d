/** The place that a sentence tells of an enterprise told before it. */
import type { Claim } from '../../model/claim.ts';
import type { EnterpriseMention } from '../../model/mention.ts';
import type { Resources } from '../../model/resources.ts';
import { chainEnd } from '../regions/chain.ts';
import { claim, regionsOf, RULES } from './located-in-rules.ts';
import { anchorKey, isEnterprise, isInside, type Group } from './support.ts';

/** 这家企业落户在|R; 这家原先做模具的企业，去年扎根|R */
const ITS_SEAT =
  /^(?:这家|该)(?:[^，。；]{2,22}的)?(?:公司|企业|药企|车企|工厂)(?:，?[^，。；]{0,16})?(?:落户|落子|扎根|入驻|迁入|搬进|位于|坐落|迁至)(?:在|于|到|了)?$/;

/** Of the enterprise told `last` in the paragraph, where the sentence goes on about it and names no other. */
export function seatTold(
  last: EnterpriseMention | undefined,
  group: Group,
  { gazetteer }: Resources,
): Claim | undefined {
  if (!last) return undefined;
  const { text, span } = group.sentence;
  const place = regionsOf(group).find(
    (region) =>
      region.key !== anchorKey(group.article) &&
      isInside(region, group.article, gazetteer) &&
      ITS_SEAT.test(text.slice(0, region.span.start - span.start)),
  );
  if (!place || group.mentions.some((other) => isEnterprise(other) && other.span.end <= place.span.start))
    return undefined;
  return claim(last, chainEnd(place, group.mentions, group.sentence).key, RULES.told, group);
}
