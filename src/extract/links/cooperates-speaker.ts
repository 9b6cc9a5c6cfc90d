/** Who speaks, where the clause that tells of a partner names no subject. */
import type { Mention } from '../../model/mention.ts';
import { partiesOf } from './cooperates-parties.ts';
import { isEnterprise, type Group } from './support.ts';

/** 公司还与某大学合办, 推动企业与某大学共建: the enterprise that the article told of last. */
export const COMPANY =
  /(?:^|[，；])(?:(?:该|这家)?(?:公司|企业)|这家[^，。；、]{0,10}?(?:公司|企业|厂家?|厂商|[药车央国民外]企))(?:还|又|也|已|将|拟|先后|则)*$|(?:推动|支持|帮助|促成|引导|鼓励|指导|促进)企业$/;

/** 这家老家在甲市的药企|与: the place in between does not speak. */
export const THE_FIRM = /(?:^|[，；])这家[^，。；、]{1,18}的(?:公司|企业|老?[药车央国民外]企|厂商|厂家)$/;

/** What the sentences before told in the paragraph: who acted, and the counties and cities by their sort. */
export interface Last {
  readonly group?: Group;
  readonly actor?: string | undefined;
  /** The enterprise that the paragraph told first. */
  readonly firm?: string | undefined;
  /** The enterprises that the paragraph told. */
  readonly firms?: readonly string[];
  /** The zone that the article told last. */
  readonly zone?: string | undefined;
  readonly places?: Readonly<Record<string, string>>;
}

/** 管委会推行…。还与甲公司签约: a sentence without a subject goes on with the one before. */
const GOES_ON = /^(?:还|又|也|并|同时|此外，还)(?:先后|分别|将|已)*$/;
/** 县里还与甲公司签约: the county told last. */
const THERE = /(?:^|[，；])([省市县区镇州])里(?:还|又|也|已|先后|则|将)*$/;

/** 上个月园区还跟甲协会签约: the zone told last. */
const ZONE =
  /(?:^|[，；])(?:上个?月|今年|去年|日前|近日|随后|\d{1,2}月)?(?:园区|开发区|高新区|经开区|示范区)(?:还|又|也|已|先后|则|将)*$/;

/** Key of who speaks in front of 与, which stands at `index`: the firm of a clause that opens with it, who acted, or the place told last. */
export function speakerOf(front: string, index: number, { actor, firm, zone, places }: Last): string | undefined {
  if (index === 0) return firm;
  if (index <= front.length && GOES_ON.test(front)) return actor;
  if (ZONE.test(front)) return zone;
  return places?.[THERE.exec(front)?.[1] ?? ''];
}

export const isZone = (one: Mention): boolean => one.kind === 'Region' && one.level === 'zone';

/** What is known behind a sentence; `last` is what was before it. */
export function lastOf(group: Group, last: Last): Last {
  const { text, span } = group.sentence;
  const places = placesOf(group.mentions, last.places);
  const first = partiesOf(group).find(({ kind }) => kind !== 'Region');
  const front = first && text.slice(0, first.span.start - span.start);
  const opens =
    first && /(?:^|，)$/.test(front ?? '') && /^[\u4e00-\u9fff“]/.test(text.slice(first.span.end - span.start));
  const firm = last.firm ?? group.mentions.find(isEnterprise)?.key;
  const zone = group.mentions.findLast(isZone)?.key ?? last.zone;
  const firms = [...new Set([...(last.firms ?? []), ...group.mentions.filter(isEnterprise).map(({ key }) => key)])];
  return { group, actor: opens ? first.key : undefined, firm, firms, zone, places };
}

/** The places told last, by what they are: 县, 镇. */
export function placesOf(mentions: readonly Mention[], before: Last['places']): Record<string, string> {
  const places = { ...before };
  for (const one of mentions) if (one.kind === 'Region' && !one.deictic) places[one.name.slice(-1)] = one.key;
  return places;
}
