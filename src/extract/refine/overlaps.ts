import type { Mention } from '../../model/mention.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Make, Refiner } from '../stage.ts';

/**
 * Settles names that lie in each other. A zone that is being built is the project whose name it ends; a wider area inside
 * the name of a body is a piece of that name.
 */
export const makeOverlapRefiner: Make<Refiner> = () => (_reading, mentions) => {
  const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start);
  const refused = new Map<Mention, string>();
  ordered.forEach((mention, index) => {
    if (mention.kind !== 'Region') return;
    for (const other of around(ordered, index)) {
      if (other.kind === 'Project' && !other.batch && isProjectName(mention, other))
        refused.set(mention, 'zone-is-project');
      if (
        mention.level === 'area' &&
        (other.kind === 'Organization' || other.kind === 'Enterprise') &&
        contains(other.span, mention.span)
      )
        refused.set(mention, 'inside-name');
    }
  });
  return {
    mentions: mentions.filter((mention) => !refused.has(mention)),
    rejections: [...refused].map(([mention, reason]) => ({ mention, reason })),
  };
};

/** Mentions near enough in the ordered list to overlap. */
function around(ordered: readonly Mention[], index: number): Mention[] {
  const mention = ordered[index] as Mention;
  return ordered
    .slice(Math.max(0, index - 12), index + 12)
    .filter((other) => other !== mention && overlaps(other.span, mention.span));
}

const isProjectName = (zone: Mention & { kind: 'Region' }, project: Mention & { kind: 'Project' }): boolean =>
  zone.rule === 'region/zone-suffix' &&
  contains(project.span, zone.span) &&
  project.name.replace(/(?:项目|工程|建设)$/, '').endsWith(zone.name);
