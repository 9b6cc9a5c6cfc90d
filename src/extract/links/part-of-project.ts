import type { Claim } from '../../model/claim.ts';
import type { ProjectMention } from '../../model/mention.ts';
import type { Linker, Make } from '../stage.ts';
import { bySentence, type Group } from './support.ts';

const RULES = {
  subset: { id: 'part-of/subset', example: '签约项目80个，其中10亿元以上项目6个', confidence: 0.9 },
  phase: { id: 'part-of/phase', example: '滨海电厂项目一期投产', confidence: 0.85 },
} as const;

const PHASE = /^(.{3,})(?:[一二三四1-4]期)(?:工程|项目)?$/;

/** Reads parts of projects: a batch told with 其中 in the one before it, a phase in its project. */
export const makePartOfProjectLinker: Make<Linker> = () => (reading, mentions) => {
  const projects = mentions.filter((mention): mention is ProjectMention => mention.kind === 'Project');
  const known = new Map(projects.map((project) => [project.name.replace(/(?:项目|工程)$/, ''), project.key]));
  return bySentence(reading, mentions).flatMap((group) => [...subsets(group), ...phases(group, known)]);
};

function subsets({ sentence, mentions }: Group): Claim[] {
  const batches = mentions.filter((mention): mention is ProjectMention => mention.kind === 'Project' && mention.batch);
  let whole: ProjectMention | undefined;
  return batches.flatMap((batch, index): Claim[] => {
    const before = sentence.text.slice(0, batch.span.start - sentence.span.start);
    const previous = batches[index - 1];
    const opened =
      /其中[^。；]{0,10}$/.test(before) ||
      sentence.text.slice(batch.span.start - sentence.span.start).startsWith('其中');
    if (opened && previous) whole = whole ?? previous;
    else if (!(
      whole &&
      previous &&
      /^[，、]$/.test(
        sentence.text.slice(previous.span.end - sentence.span.start, batch.span.start - sentence.span.start),
      )
    ))
      whole = undefined;
    if (!whole || whole.key === batch.key || (whole.count ?? 0) < (batch.count ?? 0)) return [];
    return [
      {
        type: 'PART_OF',
        from: batch.key,
        to: whole.key,
        span: sentence.span,
        rule: RULES.subset.id,
        confidence: RULES.subset.confidence,
      },
    ];
  });
}

function phases({ sentence, mentions }: Group, known: ReadonlyMap<string, string>): Claim[] {
  return mentions.flatMap((mention): Claim[] => {
    const base = mention.kind === 'Project' ? PHASE.exec(mention.name)?.[1] : undefined;
    const to = base && known.get(base.replace(/(?:项目|工程)$/, ''));
    if (!to || to === mention.key) return [];
    return [
      {
        type: 'PART_OF',
        from: mention.key,
        to,
        span: sentence.span,
        rule: RULES.phase.id,
        confidence: RULES.phase.confidence,
      },
    ];
  });
}
