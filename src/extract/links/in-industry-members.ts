/** Projects and enterprises in whose words a trade stands. */
import type { Claim } from '../../model/claim.ts';
import type { IndustryMention, NamedMention, ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { contains, type Span } from '../../model/span.ts';
import { LEADER } from '../industries/of-place.ts';
import { sortOf } from '../projects/told-again.ts';
import { isTrade, makeClaim, RULES } from './in-industry-rules.ts';

/** Rules of the industry finder whose trades are those of what is counted. */
const OF_BATCH = 'industries/of-batch';
const OF_ENTERPRISES = 'industries/of-enterprises';
const FIELD_OF_FIRM = 'industries/field-of-firm';

/** 甲公司|是乙县|肉牛产业|的“链主” */
const HEADS = /^(?:就|正|也)?是[^，。；、]{0,8}$/;
const HEAD = new RegExp(`^(?:产业)?链?的?“?${LEADER}`);

/** 甲公司|担任“链主” */
const LEADS_CHAIN = /^[^，。；]{0,6}(?:担任|做|当|任|作为)(?:了|起)?“?链主/;

/** 现代物流项目12个; 甲、乙等5户软件企业: the trade stands in the words that tell the whole of them. */
export function memberClaims(
  { text, span: { start } }: Sentence,
  inside: readonly NamedMention[],
  told: readonly IndustryMention[],
): Claim[] {
  const leaders = inside.filter(
    ({ kind, span }) => kind === 'Enterprise' && LEADS_CHAIN.test(text.slice(span.end - start)),
  );
  const chain = leaders.length > 0 ? chainOf(inside, told) : undefined;
  const leading = chain ? leaders.map((firm) => makeClaim(firm.key, chain, firm.span, RULES.enterprises)) : [];
  const others = inside.filter(isTrade).flatMap((trade) => {
    const batches = inside.filter(
      (mention) =>
        mention.kind === 'Project' &&
        (contains(mention.span, trade.span) || (mention.batch && isPartOf(mention, trade))),
    );
    const firms = inside.filter(({ kind }) => kind === 'Enterprise');
    const heads = firms.filter(
      ({ span }) =>
        HEADS.test(text.slice(span.end - start, trade.span.start - start)) &&
        HEAD.test(text.slice(trade.span.end - start)),
    );
    const members = trade.rule === OF_ENTERPRISES ? firms.filter(({ span }) => isListed(span, trade)) : [];
    const working =
      trade.rule === FIELD_OF_FIRM ? firms.filter(({ span }) => span.end <= trade.span.start).slice(-1) : [];
    return [
      ...working.map((firm) => ofFirm(firm, trade)),
      ...heads.map((firm) => ofFirm(firm, trade)),
      ...batches.map(({ key, span }) => makeClaim(key, trade.key, span, RULES.batch)),
      ...members.map((firm) => ofFirm(firm, trade)),
    ];
  });
  return [...leading, ...others];
}

/** The one trade that the titles of a sentence's policies are for: 《休闲食品产业链提升方案》. */
function chainOf(inside: readonly NamedMention[], told: readonly IndustryMention[]): string | undefined {
  const titles = inside.flatMap(({ kind, name }) => (kind === 'Policy' ? [name] : []));
  const [trade, other] = new Set(
    told.filter(({ name }) => titles.some((title) => title.includes(`${name}产业`))).map(({ key }) => key),
  );
  return other === undefined ? trade : undefined;
}

/** 会展、物流分别有4个和3个: a part bears its trade in its name. */
const isPartOf = ({ name, span }: ProjectMention, trade: IndustryMention): boolean =>
  span.start >= trade.span.end && /^\d+[个项宗]/.test(name) && trade.rule === OF_BATCH && sortOf(name) === trade.name;

/** How far in front of the trade its enterprises are listed. */
const NEAR = 40;
const isListed = (firm: Span, { span }: IndustryMention): boolean =>
  firm.end <= span.start && span.start - firm.end < NEAR;

const ofFirm = ({ key, span }: NamedMention, trade: IndustryMention): Claim =>
  makeClaim(key, trade.key, { start: span.start, end: trade.span.end }, RULES.enterprises);
