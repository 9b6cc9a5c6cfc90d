import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { contains } from '../../model/span.ts';
import type { Linker, Make } from '../stage.ts';
import {
  BRANCH,
  BRINGS,
  EAST_WEST,
  FORMS,
  HELP,
  HELPED,
  RULES,
  TOGETHER,
  type Form,
  type Rule,
} from './cooperates-forms.ts';
import { findPartners } from './partners.ts';
import { anchorKey, bySentence, type Group } from './support.ts';

const PARTNERS = new Set(['Enterprise', 'Organization', 'Region']);

/** Reads who cooperates by agreement, joint works or pairing; the subject is told in front, else it is the article's region. */
export const makeCooperatesWithLinker: Make<Linker> =
  ({ gazetteer }) =>
  (reading, mentions) => {
    let company: Mention | undefined;
    return bySentence(reading, mentions).flatMap((group) => {
      if (company && !contains(group.article.span, company.span)) company = undefined;
      const before = company?.key;
      company = group.mentions.findLast(({ kind }) => kind === 'Enterprise') ?? company;
      return [
        ...helpedFrom(group, gazetteer),
        ...FORMS.flatMap((form) => told(form, group, before)),
        ...together(group),
        ...helped(group),
        ...paired(group),
        ...brought(group, gazetteer),
        ...titled(group),
      ];
    });
  };

/** 公司还与某大学合办: the enterprise that the article told of last. */
const COMPANY = /(?:^|[，；])(?:该|这家)?(?:公司|企业)(?:还|又|也|已|先后|则)*$/;

/** The parties of a sentence: outermost names outside titles, of a chain of places (北京市房山区) the last. */
function partiesOf({ mentions, sentence }: Group): Mention[] {
  const titles = mentions.filter(({ kind }) => kind === 'Policy');
  const parties = outermost(mentions.filter(({ kind }) => PARTNERS.has(kind))).filter(
    ({ kind, span }) =>
      !titles.some((title) => contains(title.span, span)) &&
      !(kind === 'Region' && BRANCH.test(sentence.text.slice(span.end - sentence.span.start))),
  );
  return parties.filter(
    (party) =>
      !(
        party.kind === 'Region' &&
        parties.some((other) => other.kind === 'Region' && other.span.start === party.span.end)
      ),
  );
}

function told(form: Form, group: Group, company: string | undefined): Claim[] {
  const { rule } = form;
  const { sentence } = group;
  const parties = partiesOf(group);
  let before: readonly string[] = [];
  return findPartners(form, sentence.text).flatMap(({ index, start, end }) => {
    const span = { start: sentence.span.start + start, end: sentence.span.start + end };
    const others = parties.filter(
      (party) => contains(span, party.span) && (rule !== RULES.deepened || standsAlone(party, span, group)),
    );
    const inFront = subjectsOf(parties, group, index);
    const goesOn = /，(?:并|又|还|再)?$/.test(sentence.text.slice(0, index));
    const home = anchorKey(group.article);
    const speaker = company && COMPANY.test(sentence.text.slice(Math.max(0, index - 12), index)) ? company : home;
    const going = goesOn ? (before.length ? before : previous(parties, group, index)) : [];
    const subjects = inFront.length ? inFront : going.length ? going : speaker ? [speaker] : [];
    if (others.length) before = subjects;
    return subjects.flatMap((subject) =>
      others.filter(({ key }) => key !== subject).map((other) => claim(subject, other.key, rule, group)),
    );
  });
}

/** 与杭州|园林合作 is with a company: a place stands for itself where a list or the whole ends with it. */
const standsAlone = ({ kind, span }: Mention, partners: Mention['span'], { sentence }: Group): boolean =>
  kind !== 'Region' ||
  span.end === partners.end ||
  /^[、和与及等的]/.test(sentence.text.slice(span.end - sentence.span.start));

/** The parties right in front of 与 in the same clause; a list of them counts as a whole, a pointing word as its region. */
function subjectsOf(parties: readonly Mention[], { sentence }: Group, at: number): string[] {
  const { text, span } = sentence;
  const clauseStart = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('；', at)) + 1;
  const front = parties.filter((one) => one.span.start >= span.start + clauseStart && one.span.end <= span.start + at);
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

/** 县政府与甲集团签署协议，|与乙大学共建: who was the subject of the clause before. */
function previous(parties: readonly Mention[], { sentence }: Group, at: number): string[] {
  const { text, span } = sentence;
  const subject = parties.findLast(
    (party) =>
      party.span.end <= span.start + at &&
      /^(?:先后|分别|还|又|也)*[与同]/.test(text.slice(party.span.end - span.start)),
  );
  return subject ? [subject.key] : [];
}

/** 甲市与乙市合作开发, 甲县、乙县联手建设: each of a list with each other one. */
function together(group: Group): Claim[] {
  const { text } = group.sentence;
  const parties = partiesOf(group);
  return Array.from(text.matchAll(TOGETHER)).flatMap((match) => {
    const list = listBefore(parties, group, match.index);
    return list.flatMap((one, index) => list.slice(index + 1).map((other) => claim(one, other, RULES.joint, group)));
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

/** One party helps the other, with no 与 between: 宝安区对口帮扶龙川县; one that helps from outside helps the region spoken of. */
function helped(group: Group): Claim[] {
  const { sentence } = group;
  const parties = partiesOf(group);
  return Array.from(sentence.text.matchAll(HELPED)).flatMap((match) => {
    const start = sentence.span.start + match.index;
    const end = start + match[0].length;
    const other = parties.find(({ span }) => span.start >= end && span.start - end <= 1 + placesFrom(end, group));
    const opens = /(?:^|[，。；：])(?:扎实|深入|全面|继续|做好|开展|推进|抓好)*$/.test(
      sentence.text.slice(0, match.index),
    );
    const home = opens && other?.kind === 'Region' ? anchorKey(group.article) : undefined;
    const helpers = parties.some((party) => party.span.end === start)
      ? subjectsOf(parties, group, match.index)
      : home
        ? [home]
        : [];
    return helpers.flatMap((helper) =>
      other && helper !== other.key ? [claim(helper, other.key, RULES.helped, group)] : [],
    );
  });
}

/** How long the chain of places is that begins at an offset: 甘孜州|新龙县 ends with the place that is meant. */
function placesFrom(start: number, { mentions }: Group): number {
  let end = start;
  for (const { kind, span } of mentions) if (kind === 'Region' && span.start <= end + 1) end = Math.max(end, span.end);
  return end - start;
}

/** 东西部协作扎实推进，助力静宁县、泾川县减贫: the region spoken of with each of the list. */
function brought(group: Group, gazetteer: Gazetteer): Claim[] {
  const { sentence, article } = group;
  const home = anchorKey(article);
  const { anchor } = article;
  if (!home || !anchor?.code || !EAST_WEST.test(sentence.text)) return [];
  const own = anchor.code;
  const parties = partiesOf(group).filter(
    (party) =>
      party.kind === 'Region' && party.code && !gazetteer.within(party.code, own) && !gazetteer.within(own, party.code),
  );
  return Array.from(sentence.text.matchAll(BRINGS)).flatMap((match) => {
    let at = sentence.span.start + match.index + match[0].length;
    return parties.flatMap((party): Claim[] => {
      const listed = party.span.start >= at && party.span.start - at <= 1 + placesFrom(at, group);
      if (!listed) return [];
      at = party.span.end + 1;
      return [claim(home, party.key, RULES.helped, group)];
    });
  });
}

/** 上海市浦东新区倾力帮扶: a region elsewhere that opens its clause. */
function helpedFrom(group: Group, gazetteer: Gazetteer): Claim[] {
  const { sentence, article } = group;
  const home = anchorKey(article);
  const above = article.anchor?.code ? gazetteer.path(article.anchor.code) : [];
  return partiesOf(group).flatMap((party) => {
    const at = party.span.end - sentence.span.start;
    const help = HELP.exec(sentence.text.slice(at))?.[0];
    const elsewhere = party.kind === 'Region' && party.code && !above.some(({ code }) => code === party.code);
    const objectless = help !== undefined && /^[，。；]|^下|^力度/.test(sentence.text.slice(at + help.length));
    return home && elsewhere && objectless && party.key !== home ? [claim(party.key, home, RULES.helped, group)] : [];
  });
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

/** 天津市东西部协作 in a report of the other region. */
function paired(group: Group): Claim[] {
  const { sentence, article } = group;
  const home = anchorKey(article);
  return Array.from(sentence.text.matchAll(/东西部(?:扶贫)?协作/g)).flatMap((match) => {
    const party = partiesOf(group).find(
      ({ kind, span }) => kind === 'Region' && span.end === sentence.span.start + match.index,
    );
    const before = party && sentence.text.slice(0, party.span.start - sentence.span.start);
    return party && home && party.key !== home && !/[与同和]$/.test(before ?? '')
      ? [claim(home, party.key, RULES.paired, group)]
      : [];
  });
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

const claim = (from: string, to: string, rule: Rule, { sentence }: Group): Claim => ({
  type: 'COOPERATES_WITH',
  from,
  to,
  span: sentence.span,
  rule: rule.id,
  confidence: rule.confidence,
});
