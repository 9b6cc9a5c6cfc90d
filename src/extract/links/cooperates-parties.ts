/** Who can take part in a co-operation that a sentence tells, and who is its subject. */
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import { BRANCH, type Rule } from './cooperates-forms.ts';
import type { Group } from './support.ts';

const PARTNERS = new Set(['Enterprise', 'Organization', 'Region']);

/** 甲医科大学|附属医院: the hospital takes part, not the university. */
const HOSPITAL = /^(?:附属|第[一二三四五]医院)/;

/** 在|北京|签署了协议, 在|湖州|召开的论坛上: where they met. */
const MET = /^(?:市)?(?:正式|联合|共同|成功)?(?:签|举行|举办|召开|达成|揭牌|会面|会谈|会晤)/;
const isVenue = (text: string, start: number, behind: string): boolean =>
  text.charAt(start - 1) === '在' && MET.test(behind);

/** The parties of a sentence: outermost names outside titles, of a chain of places (北京市房山区) the last. */
export function partiesOf({ mentions, sentence }: Group): Mention[] {
  const titles = mentions.filter(({ kind }) => kind === 'Policy');
  const parties = outermost(mentions.filter(({ kind }) => PARTNERS.has(kind))).filter(({ kind, span }) => {
    const goesOn = kind === 'Region' ? BRANCH : kind === 'Organization' ? HOSPITAL : undefined;
    const behind = sentence.text.slice(span.end - sentence.span.start);
    const isCut =
      goesOn?.test(behind) || (kind === 'Region' && isVenue(sentence.text, span.start - sentence.span.start, behind));
    return !isCut && !titles.some((title) => contains(title.span, span));
  });
  return parties.filter(
    (party) =>
      !(
        party.kind === 'Region' &&
        parties.some((other) => other.kind === 'Region' && other.span.start === party.span.end)
      ),
  );
}

/** The parties right in front of 与 in the same clause; a list of them counts as a whole, a pointing word as its region. */
export function subjectsOf(parties: readonly Mention[], { sentence }: Group, at: number): string[] {
  const { text, span } = sentence;
  const clauseStart = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('；', at)) + 1;
  const front = parties.filter(
    (one) =>
      one.span.start >= span.start + clauseStart &&
      one.span.end <= span.start + at &&
      !(one.rule === 'region/short-name' && /^[^、与和同]{0,8}公司/.test(text.slice(one.span.end - span.start, at))),
  );
  const keys: string[] = [];
  let next: Mention | undefined;
  for (const party of [...front].reverse()) {
    const words = next && text.slice(party.span.end - span.start, next.span.start - span.start);
    if (words !== undefined && !/^(?:、|和|及)$/.test(words)) break;
    keys.unshift(party.key);
    next = party;
  }
  return keys;
}

/** 本土企业|甲酒业 */
const OPENS_AS = /^(?:(?:本土|本地|当地|龙头)企业|而|但|[\u4e00-\u9fff]{2,4}的)?$/;
/** 甲镇|借势而上，, 甲酒业|也没闲着，, 甲镇|要把柚子做成产业，上月 */
const DOES_FIRST =
  /^(?:[^，。；、的]{0,8}|(?:要|则|也|又|还|正|已|不|没有?|缺|因|把|盯|看|借|抢|瞄|守)[^，。；、]{0,18})，[^，。；]{0,6}$/;
/** 甲镇借势而上，|同乙公司签订: who opens the part of the sentence. */
export const opener = (parties: readonly Mention[], text: string, base: number, at: number): Mention | undefined => {
  const from = base + text.lastIndexOf('；', at - 1) + 1;
  return parties.find(
    (party) =>
      (party.kind === 'Region' || party.kind === 'Enterprise') &&
      OPENS_AS.test(text.slice(from - base, party.span.start - base)) &&
      party.span.start >= from &&
      DOES_FIRST.test(text.slice(party.span.end - base, at)),
  );
};

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

/** The claim that two co-operate, of a rule of this family; the sentence is the evidence. */
export const claim = (from: string, to: string, rule: Rule, { sentence }: Group): Claim => ({
  type: 'COOPERATES_WITH',
  from,
  to,
  span: sentence.span,
  rule: rule.id,
  confidence: rule.confidence,
});
