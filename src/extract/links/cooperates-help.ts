/** Help and pairing between places: 对口帮扶, 东西部协作. */
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { matchesIn } from '../../text/matches.ts';
import { BRINGS, EAST_WEST, HELP, HELPED, HELP_OF, RULES } from './cooperates-forms.ts';
import { claim, partiesOf, subjectsOf } from './cooperates-parties.ts';
import { anchorKey, type Group } from './support.ts';

/** One party helps the other, with no 与 between: 宝安区对口帮扶龙川县; one that helps from outside helps the region spoken of. */
export function helped(group: Group): Claim[] {
  const { sentence } = group;
  const parties = partiesOf(group);
  const done = new Set<string>();
  return matchesIn(sentence.text, HELPED).flatMap((match) => {
    const start = sentence.span.start + match.index;
    const end = start + match[0].length;
    const other = parties.find(({ span }) => span.start >= end && span.start - end <= 1 + placesFrom(end, group));
    const opens = /(?:^|[，。；：])(?:扎实|深入|全面|继续|做好|开展|推进|抓好)*$/.test(
      sentence.text.slice(0, match.index),
    );
    const home = opens && other?.kind === 'Region' ? anchorKey(group.article) : undefined;
    const helpers = parties.some((party) => party.span.end === start)
      ? subjectsOf(parties, group, match.index).filter((key) => !done.has(key))
      : home
        ? [home]
        : [];
    if (other) done.add(other.key);
    return helpers.flatMap((helper) =>
      other && helper !== other.key ? [claim(helper, other.key, RULES.helped, group)] : [],
    );
  });
}

/** 甲区与乙县、丙区与丁县等5对: each pair by itself. */
const PAIRS = /(?:等\d{0,2}(?:对|个)?[^，。；]{0,6}|，?(?:分别|相继)?)(?:结成对子|结成帮扶对子|结对|对口帮扶|对口协作)/;
export function inPairs(group: Group): Claim[] {
  const { text, span } = group.sentence;
  if (!PAIRS.test(text)) return [];
  const parties = partiesOf(group).filter(({ kind }) => kind === 'Region');
  const words = (one: Mention | undefined, other: Mention | undefined): string =>
    one && other ? text.slice(one.span.end - span.start, other.span.start - span.start) : '';
  const pairs = parties.flatMap((first, index) => {
    const second = parties[index + 1];
    const isPair = second && /^[与和]$/.test(words(first, second));
    const isListed = words(parties[index - 1], first) === '、' || words(second, parties[index + 2]) === '、';
    return isPair && isListed ? [claim(first.key, second.key, RULES.paired, group)] : [];
  });
  return pairs.length > 1 ? pairs : [];
}

/** How long the chain of places is that begins at an offset: 甘孜州|新龙县 ends with the place that is meant. */
function placesFrom(start: number, { mentions }: Group): number {
  let end = start;
  for (const { kind, span } of mentions) if (kind === 'Region' && span.start <= end + 1) end = Math.max(end, span.end);
  return end - start;
}

/** 东西部协作扎实推进，助力静宁县、泾川县减贫: the region spoken of with each of the list. */
export function brought(group: Group, gazetteer: Gazetteer): Claim[] {
  const { sentence, article } = group;
  const home = anchorKey(article);
  const { anchor } = article;
  if (!home || !anchor?.code || !EAST_WEST.test(sentence.text)) return [];
  const own = anchor.code;
  const parties = partiesOf(group).filter(
    (party) =>
      party.kind === 'Region' && party.code && !gazetteer.within(party.code, own) && !gazetteer.within(own, party.code),
  );
  return matchesIn(sentence.text, BRINGS).flatMap((match) => {
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
export function helpedFrom(group: Group, gazetteer: Gazetteer): Claim[] {
  const { sentence, article } = group;
  const home = anchorKey(article);
  const front = ({ span }: Mention): string => sentence.text.slice(0, span.start - sentence.span.start);
  const above = article.anchor?.code ? gazetteer.path(article.anchor.code) : [];
  return partiesOf(group).flatMap((party) => {
    const at = party.span.end - sentence.span.start;
    const help = HELP.exec(sentence.text.slice(at))?.[0];
    const elsewhere = party.kind === 'Region' && party.code && !above.some(({ code }) => code === party.code);
    const isUnder = /在[^，。；、]{0,8}$/.test(front(party)) && HELP_OF.test(sentence.text.slice(at));
    const objectless = help !== undefined && /^[，。；]|^下|^力度/.test(sentence.text.slice(at + help.length));
    return home && elsewhere && (objectless || isUnder) && party.key !== home
      ? [claim(party.key, home, RULES.helped, group)]
      : [];
  });
}

/** 天津市东西部协作 in a report of the other region. */
export function paired(group: Group): Claim[] {
  const { sentence, article } = group;
  const home = anchorKey(article);
  return matchesIn(sentence.text, /东西部(?:扶贫)?协作/g).flatMap((match) => {
    const party = partiesOf(group).find(
      ({ kind, span }) => kind === 'Region' && span.end === sentence.span.start + match.index,
    );
    const before = party && sentence.text.slice(0, party.span.start - sentence.span.start);
    return party && home && party.key !== home && !/[与同和]$/.test(before ?? '')
      ? [claim(home, party.key, RULES.paired, group)]
      : [];
  });
}
