/** Partners that are told as 县里, 镇里, 村里: the place of that sort told last. */
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { matchesIn } from '../../text/matches.ts';
import { RULES } from './cooperates-forms.ts';
import { claim, partiesOf } from './cooperates-parties.ts';
import { placesOf, type Last } from './cooperates-speaker.ts';
import type { Group } from './support.ts';

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
