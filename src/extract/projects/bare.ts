/** Names that are no projects: an enterprise's or a place's alone, a body's, a policy's. */
import type { Mention, ProjectMention } from '../../model/mention.ts';
import { contains, overlaps } from '../../model/span.ts';

/**
 * 甲集团项目 names an enterprise and no project; a short name does (甲液压项目开工), in a list of projects also without
 * the head (分别是甲药业、乙药业).
 */
const isBare = ({ span, name, rule }: ProjectMention, actor: Mention): boolean =>
  actor.kind === 'Enterprise' &&
  !(actor.rule === 'enterprise/traded' && (rule === 'project/listed' || /项目$/.test(name))) &&
  actor.span.start === span.start &&
  // A head that a list shares is no part of the span.
  actor.span.end >= span.end - (name.length === span.end - span.start && /(?:项目|工程)$/.test(name) ? 2 : 0);

/** 甲省乙市和丙省丁市 are places and no project, and so is 甲省市场 that goods are sent to. */
function isPlaces({ span, name }: ProjectMention, actors: readonly Mention[]): boolean {
  const rest = actors
    .filter((actor) => actor.kind === 'Region' && actor.code && actor.level !== 'zone' && contains(span, actor.span))
    .reduce((length, place) => length - (place.span.end - place.span.start), span.end - span.start);
  // A head that a list shares is no part of the span.
  const head = /(?:项目|工程)$/.test(name) && name.length === span.end - span.start ? 2 : 0;
  const others = name.replace(/[^和与及、以]/g, '').length;
  return rest <= others + head || (/市场$/.test(name) && rest <= 3);
}

/** Bodies of research: where one is set up, the body is told, not a building. */
const BODY = /(?:实验室|研究院|研究所|创新中心|研究中心|技术中心)$/;

/** What else a sentence tells. */
interface Others {
  readonly actors: readonly Mention[];
  readonly policies: readonly Mention[];
  readonly batches: readonly ProjectMention[];
}

/** Tells whether the words are another thing's name or part of it. */
export function isOther(mention: ProjectMention, { actors, policies, batches }: Others): boolean {
  const { span, name } = mention;
  return (
    batches.some((batch) => overlaps(batch.span, span)) ||
    actors.some((actor) => isBare(mention, actor)) ||
    isPlaces(mention, actors) ||
    (BODY.test(name) && actors.some(({ kind, span: own }) => kind === 'Organization' && contains(own, span))) ||
    policies.some((policy) => contains(policy.span, span) || contains(span, policy.span))
  );
}
