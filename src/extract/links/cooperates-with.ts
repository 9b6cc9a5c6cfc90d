import type { Claim } from '../../model/claim.ts';
import type { Mention, RegionMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Linker, Make } from '../stage.ts';
import { BOTH, FORMS, RULES, SIGNERS, TOGETHER, type Form, type Rule } from './cooperates-forms.ts';
import { brought, helped, helpedFrom, inPairs, paired } from './cooperates-help.ts';
import { claim, opener, partiesOf, subjectsOf } from './cooperates-parties.ts';
import { COMPANY, THE_FIRM, isZone, lastOf, placesOf, speakerOf, type Last } from './cooperates-speaker.ts';
import { bothFirms, bothSides, listSigns, placeThere, signedThere } from './cooperates-there.ts';
import { findPartners } from './partners.ts';
import { anchorKey, bySentence, isEnterprise, type Group } from './support.ts';

/** Reads who cooperates by agreement, joint works or pairing; the subject is told in front, else it is the article's region. */
export const makeCooperatesWithLinker: Make<Linker> =
  ({ gazetteer }) =>
  (reading, mentions) => {
    let company: Mention | undefined;
    let last: Last = {};
    let article: Group['article'] | undefined;
    return bySentence(reading, mentions).flatMap((group) => {
      if (company && !contains(group.article.span, company.span)) company = undefined;
      const before = company?.key;
      if (last.group?.sentence.paragraph !== group.sentence.paragraph)
        last = article === group.article ? { zone: last.zone } : {};
      article = group.article;
      const earlier = last;
      last = lastOf(group, last);
      company = group.mentions.findLast(({ kind }) => kind === 'Enterprise') ?? company;
      const pairs = inPairs(group);
      return [
        ...helpedFrom(group, gazetteer),
        ...(pairs.length > 0 ? pairs : FORMS.flatMap((form) => told(form, group, before, earlier))),
        ...signedThere(group, earlier),
        ...together(group),
        ...listSigns(group),
        ...signers(group),
        ...both(group),
        ...bothFirms(group, earlier),
        ...bothSides(group, earlier),
        ...helped(group),
        ...paired(group),
        ...brought(group, gazetteer),
        ...titled(group),
      ];
    });
  };

/** In front of 与: a clause that goes on with the subject of the one before. */
const GOES_ON =
  /[，；](?:并|又|还|再|便|于是|转而|当天|日前|近日|上个?月|随后|年初|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日)?$/;
const OWN_GOVERNMENT = /(?:管委会|政府)$/;
const BY_LEVEL = 'organizations/organ-by-level';

/** What one form tells in a sentence; `company` is the enterprise that the article told last. */
function told(form: Form, group: Group, company: string | undefined, last: Last): Claim[] {
  const { rule } = form;
  const { text, span } = group.sentence;
  const parties = partiesOf(group);
  let before: readonly string[] = [];
  return findPartners(form, text).flatMap(({ index, start, end }) => {
    const partiesBefore = parties.filter((party) => party.span.end <= span.start + index);
    const places = placesOf(partiesBefore, last.places);
    const there = placeThere(text.slice(start, end), places, group);
    const partners = { start: span.start + start, end: span.start + end };
    const others = there
      ? [there]
      : parties.filter((party) => contains(partners, party.span) && standsAlone(party, partners, group, rule));
    const isFirm = THE_FIRM.test(text.slice(Math.max(0, index - 28), index));
    const inFront = isFirm ? [] : subjectsOf(parties, group, index);
    const goesOn = GOES_ON.test(text.slice(0, index));
    const going = goesOn ? (before.length ? before : previous(parties, group, index)) : [];
    const firm = others.every(({ kind }) => kind !== 'Region') ? last.firm : undefined;
    const spoken = partiesBefore.findLast(isEnterprise)?.key ?? company;
    const zone =
      group.article.anchor?.level === 'zone' ? undefined : (partiesBefore.findLast(isZone)?.key ?? last.zone);
    const speaker = speakerAt(index, group, spoken, { ...last, firm, zone, places });
    const subjects = inFront.length ? inFront : going.length ? going : speaker ? [speaker] : [];
    const isSupposed = !inFront.length && !going.length && speaker === anchorKey(group.article);
    if (others.length) before = subjects;
    return subjects.flatMap((subject) =>
      others
        .filter((other) => other.key !== subject && !(isSupposed && isOwnGovernment(other, group)))
        .map((other) => claim(subject, other.key, rule, group)),
    );
  });
}

/** Who speaks where no party stands in front: whom the words point back to, else the article's own region. */
function speakerAt(index: number, { sentence, article }: Group, company: string | undefined, last: Last) {
  if (company && THE_FIRM.test(sentence.text.slice(Math.max(0, index - 28), index))) return company;
  const front = sentence.text.slice(Math.max(0, index - 12), index);
  return speakerOf(front, index, last) ?? ((COMPANY.test(front) && company) || anchorKey(article));
}

/** 某公司与管委会签约, where the company was not read: the region does not sign with its own government. */
const isOwnGovernment = (other: Mention, { article }: Group): boolean =>
  other.kind === 'Organization' &&
  OWN_GOVERNMENT.test(other.name) &&
  (other.rule === BY_LEVEL || other.name.startsWith(article.anchor?.name ?? '?'));

/** 与杭州|园林合作 is with a company: a place stands for itself where a list or the whole ends with it, or its government acts. */
const standsAlone = (party: Mention, partners: Mention['span'], { sentence }: Group, rule: Rule): boolean =>
  party.kind !== 'Region' ||
  (rule !== RULES.deepened && party.rule !== 'region/short-name') ||
  party.span.end === partners.end ||
  /^(?:[、和与及等的]|(?:人民)?政府|方面|地区|[两三\d]|[省市县区])/.test(
    sentence.text.slice(party.span.end - sentence.span.start),
  );

/** 甲公司投资15亿元的项目，5月18日|与乙市政府签约 */
const INVESTS = /^(?:计划|拟|将)?(?:总?投资|斥资|增资|投入)[^，。；]{1,30}，[^，。；]{0,8}$/;
/** 县政府与甲集团签署协议，|与乙大学共建: who was the subject of the clause before. */
function previous(parties: readonly Mention[], { sentence }: Group, at: number): string[] {
  const { text, span } = sentence;
  const subject = parties.findLast(
    (party) =>
      party.span.end <= span.start + at &&
      (/^(?:先后|分别|还|又|也)*[与同跟]/.test(text.slice(party.span.end - span.start)) ||
        (party.kind === 'Enterprise' && INVESTS.test(text.slice(party.span.end - span.start, at)))),
  );
  const base = parties.findLast(
    (party) =>
      party.kind === 'Enterprise' &&
      party.span.end <= span.start + at &&
      /依托$/.test(text.slice(0, party.span.start - span.start)) &&
      /^(?:投资|建设|新建|打造)[^。；]{2,24}，$/.test(text.slice(party.span.end - span.start, at)),
  );
  const opening = subject ?? base ?? opener(parties, text, span.start, at);
  return opening ? [opening.key] : [];
}

/** 甲市与乙市合作开发, 甲县、乙县联手建设: each of a list with each other one. */
function together(group: Group): Claim[] {
  const { text } = group.sentence;
  const parties = partiesOf(group);
  return matchesIn(text, TOGETHER).flatMap((match) => {
    const list = listBefore(parties, group, match.index);
    return list.flatMap((one, index) => list.slice(index + 1).map((other) => claim(one, other, RULES.joint, group)));
  });
}

/** 第一个上台签约的是甲管委会与乙集团. */
function signers(group: Group): Claim[] {
  const { text, span } = group.sentence;
  const parties = partiesOf(group);
  return matchesIn(text, SIGNERS).flatMap((match) => {
    const at = span.start + match.index + match[0].length;
    const first = parties.find((party) => party.span.start >= at && party.span.start - at <= 2);
    const second = first && parties.find((party) => party.span.start > first.span.start);
    const between = second && text.slice(first.span.end - span.start, second.span.start - span.start);
    return first && second && /^[与和同]$/.test(between ?? '') && first.key !== second.key
      ? [claim(first.key, second.key, RULES.signed, group)]
      : [];
  });
}

/** 两县签订协议: the two places of one sort that the sentence told last. */
function both(group: Group): Claim[] {
  const { text, span } = group.sentence;
  return matchesIn(text, BOTH).flatMap((match) => {
    const told = partiesOf(group).filter(
      (party): party is RegionMention => party.kind === 'Region' && party.span.end <= span.start + match.index,
    );
    const second = told.at(-1);
    const first = second && told.findLast(({ key, level }) => key !== second.key && level === second.level);
    return first && second ? [claim(first.key, second.key, RULES.signed, group)] : [];
  });
}

/** The parties of the list that ends at an offset of the sentence, two to four of them. */
function listBefore(parties: readonly Mention[], { sentence }: Group, at: number): string[] {
  const keys: string[] = [];
  let end = sentence.span.start + at;
  for (const party of [...parties].reverse()) {
    if (party.span.end > end) continue;
    const between = sentence.text.slice(party.span.end - sentence.span.start, end - sentence.span.start);
    if (!(keys.length ? /^(?:、|和|与|同|及)$/ : /^$/).test(between)) break;
    if (!keys.includes(party.key)) keys.unshift(party.key);
    end = party.span.start;
  }
  return keys.length >= 2 && keys.length <= 4 ? keys : [];
}

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
