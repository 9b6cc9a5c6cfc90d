/** Partners that are told as 县里, 镇里, 村里, the place of that sort told last, or as 两家 and 双方. */
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { matchesIn } from '../../text/matches.ts';
import { LIST_SIGNS, RULES } from './cooperates-forms.ts';
import { claim, partiesOf } from './cooperates-parties.ts';
import { placesOf, type Last } from './cooperates-speaker.ts';
import { isEnterprise, type Group } from './support.ts';

/** 与|镇里|合办: the partner is the town told last. */
export function placeThere(words: string, places: Record<string, string>, { mentions }: Group): Mention | undefined {
  const sort = /^([省市县区镇乡村])里$/.exec(words)?.[1];
  const key = sort && places[sort];
  return key ? mentions.find((one) => one.key === key) : undefined;
}

/** 与村里签约的|甲矿业: the place told last signs with the firm. */
export function signedThere(group: Group, { places = {} }: Last): Claim[] {
  const { text, span } = group.sentence;
  return matchesIn(text, /[与跟同]([县镇乡村])里(?:签约|签下[^，。；]{1,8}|签了[^，。；]{1,8}|合作)的/g).flatMap(
    (match) => {
      const end = span.start + match.index + match[0].length;
      const firm = partiesOf(group).find(({ kind, span: { start } }) => kind === 'Enterprise' && start === end);
      const place = placesOf(
        group.mentions.filter((one) => one.span.end <= span.start + match.index),
        places,
      )[match[1] ?? ''];
      return firm && place ? [claim(place, firm.key, RULES.signed, group)] : [];
    },
  );
}

/** 两家从去年起结成上下游: the two firms that the paragraph tells. */
const BOTH_FIRMS =
  /^(?:如今|眼下|去年|今年|从此)?，?两家(?:公司|企业|工厂|厂)?(?:从[^，。；从起]{1,4}起|还|已|将|又|随后|去年|今年)*(?:结成|结为|签(?=[下订了署])|联手|携手|合资|组建|达成)/;
export function bothFirms(group: Group, { firms = [] }: Last): Claim[] {
  const [first, second] = firms;
  const isBoth = firms.length === 2 && BOTH_FIRMS.test(group.sentence.text) && !group.mentions.some(isEnterprise);
  return isBoth && first && second ? [claim(first, second, RULES.signed, group)] : [];
}

/** 会上，双方签下: the one pair that the sentence before told. */
const BOTH_SIDES = /(?:^|^会上，|^当天，|^随后，)双方(?:还|现场|共同|正式|当场)*(?:签[下订署了]|续签|达成|结成)/;
export function bothSides(group: Group, { group: before }: Last): Claim[] {
  if (!before || !BOTH_SIDES.test(group.sentence.text)) return [];
  const { text, span } = before.sentence;
  const parties = partiesOf(before);
  const pairs = parties.flatMap((first) => {
    const second = parties.find((one) => one.span.start > first.span.end && one.span.start <= first.span.end + 4);
    const words = second && text.slice(first.span.end - span.start, second.span.start - span.start);
    return second && first.key !== second.key && /^[和与同]$/.test(words ?? '') ? [[first, second] as const] : [];
  });
  const [pair] = pairs;
  return pairs.length === 1 && pair ? [claim(pair[0].key, pair[1].key, RULES.signed, group)] : [];
}

/** 甲法院、乙法院签订司法协作协议: each of a list with each other one, but not firms, which sign with whom they come to. */
export function listSigns(group: Group): Claim[] {
  const { text, span } = group.sentence;
  const parties = partiesOf(group);
  return matchesIn(text, LIST_SIGNS).flatMap(({ index }) => {
    const list: Mention[] = [];
    let end = index;
    for (const party of [...parties].reverse()) {
      const [from, to] = [party.span.start - span.start, party.span.end - span.start];
      if (to > end || !(list.length ? /^[、和及]$/ : /^$/).test(text.slice(to, end))) continue;
      // 甲镇和乙大学、丙大学签订: 和 is 'with'.
      if (list.length > 1 && text.charAt(to) === '和') return [];
      list.unshift(party);
      end = from;
    }
    const isList = list.length >= 2 && list.length <= 4 && !/[与同和跟携手][^，。；、]{0,8}$/.test(text.slice(0, end));
    if (!isList || list.every(isEnterprise)) return [];
    return list.flatMap((one, at) => list.slice(at + 1).map((other) => claim(one.key, other.key, RULES.signed, group)));
  });
}
