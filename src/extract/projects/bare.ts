/** Names that are no projects: an enterprise's or a place's alone. */
import type { Mention, ProjectMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';

/** 甲集团项目 names an enterprise and no project; a short name in a list of projects names one (分别是甲药业、乙药业). */
export const isBare = ({ span, name, rule }: ProjectMention, actor: Mention): boolean =>
  actor.kind === 'Enterprise' &&
  !(rule === 'project/listed' && actor.rule === 'enterprise/traded') &&
  actor.span.start === span.start &&
  // A head that a list shares is no part of the span.
  actor.span.end >= span.end - (name.length === span.end - span.start && /(?:项目|工程)$/.test(name) ? 2 : 0);

/** 甲省乙市和丙省丁市 are places and no project, and so is 甲省市场 that goods are sent to. */
export function isPlaces({ span, name }: ProjectMention, actors: readonly Mention[]): boolean {
  const rest = actors
    .filter((actor) => actor.kind === 'Region' && actor.code && actor.level !== 'zone' && contains(span, actor.span))
    .reduce((length, place) => length - (place.span.end - place.span.start), span.end - span.start);
  // A head that a list shares is no part of the span.
  const head = /(?:项目|工程)$/.test(name) && name.length === span.end - span.start ? 2 : 0;
  const others = name.replace(/[^和与及、以]/g, '').length;
  return rest <= others + head || (/市场$/.test(name) && rest <= 3);
}
