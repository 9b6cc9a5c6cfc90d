import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import type { Linker, Make } from '../stage.ts';
import { anchorKey, bySentence, type Group } from './support.ts';

const RULES = {
  signed: { id: 'cooperates/signed', example: '与远洋集团签署战略合作协议', confidence: 0.85 },
  joint: { id: 'cooperates/joint', example: '示范区与农业大学共建推广基地', confidence: 0.8 },
  paired: { id: 'cooperates/paired', example: '与大连市东西部协作', confidence: 0.8 },
  title: { id: 'cooperates/title', example: '《甲市人民政府乙市人民政府战略合作协议》', confidence: 0.85 },
} as const;

/** How cooperation is told: the words after 与 … and what they make of it. */
const FORMS: readonly { rule: { id: string; confidence: number }; pattern: RegExp }[] = [
  {
    rule: RULES.signed,
    pattern:
      /[与同和](?<partners>[^，。；]{2,60}?)(?:等[^，。；]{0,14})?(?:分别|成功|正式|共同|先后|相继)*(?:签署|签订|签约|签下|达成|缔结|订立)[^。；]{0,30}?(?:协议|合作|备忘录|协定|合同|意向)/g,
  },
  {
    rule: RULES.joint,
    pattern:
      /[与同和](?<partners>[^，。；]{2,40}?)(?:等[^，。；]{0,10})?(?:合作共建|共建|合作办[院学]|联合共建|共同建设|联合建设|合作建设|共同组建|联合组建|共同设立|联合设立|合作设立|结成|缔结|建立(?:了)?(?:战略|友好|全面)?合作)/g,
  },
  {
    rule: RULES.paired,
    pattern:
      /[与同和](?<partners>[^，。；]{2,20}?)(?:东西部(?:扶贫)?协作|对口(?:支援|协作|帮扶)|结对(?:帮扶|合作)|友好城市|挂钩合作)/g,
  },
];
const PARTNERS = new Set(['Enterprise', 'Organization', 'Region']);

/** Reads who cooperates by agreement, joint works or pairing; the subject is told in front, else it is the article's region. */
export const makeCooperatesWithLinker: Make<Linker> = () => (reading, mentions) =>
  bySentence(reading, mentions).flatMap((group) => [
    ...FORMS.flatMap(({ rule, pattern }) => told(rule, pattern, group)),
    ...titled(group),
  ]);

function told(rule: { id: string; confidence: number }, pattern: RegExp, group: Group): Claim[] {
  const { sentence, mentions } = group;
  return Array.from(sentence.text.matchAll(pattern)).flatMap((match) => {
    const partners = match.groups?.['partners'] ?? '';
    const start = sentence.span.start + match.index + 1;
    const span = { start, end: start + partners.length };
    const others = outermost(mentions.filter((mention) => PARTNERS.has(mention.kind) && contains(span, mention.span)));
    const subject = subjectOf(group, match.index);
    return others
      .filter(({ key }) => key !== subject)
      .flatMap((other): Claim[] => (subject ? [claim(subject, other.key, rule, group)] : []));
  });
}

/** The last party in front of 与 in the same clause; a pointing word counts as its region. */
function subjectOf({ sentence, mentions, article }: Group, at: number): string | undefined {
  const clauseStart = Math.max(sentence.text.lastIndexOf('，', at), sentence.text.lastIndexOf('；', at)) + 1;
  const front = outermost(
    mentions.filter(
      ({ kind, span }) =>
        PARTNERS.has(kind) && span.start >= sentence.span.start + clauseStart && span.end <= sentence.span.start + at,
    ),
  );
  return front.at(-1)?.key ?? anchorKey(article);
}

/** Of nested names only the outermost takes part. */
const outermost = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other !== mention &&
          contains(other.span, mention.span) &&
          other.span.end - other.span.start > mention.span.end - mention.span.start,
      ),
  );

/** An agreement's title names both parties. */
function titled(group: Group): Claim[] {
  return group.mentions.flatMap((policy): Claim[] => {
    if (policy.kind !== 'Policy' || !/合作(?:框架)?协议$/.test(policy.name)) return [];
    const parties = [
      ...new Set(
        group.mentions
          .filter(({ kind, span }) => kind === 'Region' && contains(policy.span, span))
          .map(({ key }) => key),
      ),
    ];
    const [first, second] = parties;
    return parties.length === 2 && first && second ? [claim(first, second, RULES.title, group)] : [];
  });
}

const claim = (from: string, to: string, rule: { id: string; confidence: number }, { sentence }: Group): Claim => ({
  type: 'COOPERATES_WITH',
  from,
  to,
  span: sentence.span,
  rule: rule.id,
  confidence: rule.confidence,
});
