import type { Claim } from '../../model/claim.ts';
import type { ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
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
  const groups = bySentence(reading, mentions);
  return [...subsets(groups), ...groups.flatMap((group) => phases(group, known))];
};

/** Behind 其中 and at the beginning of what is told by its sorts a part follows. */
const OPENS = /(?:其中|按[^，。；]{1,8}[分，])[^。；]{0,10}$/;

function subsets(groups: readonly Group[]): Claim[] {
  let paragraph = -1;
  let last: ProjectMention | undefined;
  return groups.flatMap(({ sentence, mentions }): Claim[] => {
    let whole: ProjectMention | undefined;
    // Only a sentence that opens with them tells parts of what the one before told.
    if (sentence.paragraph !== paragraph || !/^(?:其中|按)/.test(sentence.text)) last = undefined;
    paragraph = sentence.paragraph;
    let end = 0;
    const batches = mentions.filter(
      (mention): mention is ProjectMention => mention.kind === 'Project' && mention.batch,
    );
    return batches.flatMap((batch): Claim[] => {
      const at = batch.span.start - sentence.span.start;
      const between = sentence.text.slice(end, at);
      const goesOn = batch.rule === 'project/batch-subset' || /^[，、]$/.test(between);
      if (OPENS.test(between) || sentence.text.startsWith('其中', at)) whole = whole ?? last;
      else if (!goesOn) whole = undefined;
      end = batch.span.end - sentence.span.start;
      last = whole ? last : batch;
      if (!whole || whole.key === batch.key || (whole.count ?? 0) < (batch.count ?? 0)) return [];
      return [claimOf(batch.key, whole.key, sentence, RULES.subset)];
    });
  });
}

const claimOf = (
  from: string,
  to: string,
  { span }: Sentence,
  { id, confidence }: typeof RULES.subset | typeof RULES.phase,
): Claim => ({
  type: 'PART_OF',
  from,
  to,
  span,
  rule: id,
  confidence,
});

function phases({ sentence, mentions }: Group, known: ReadonlyMap<string, string>): Claim[] {
  return mentions.flatMap((mention): Claim[] => {
    const base = mention.kind === 'Project' ? PHASE.exec(mention.name)?.[1] : undefined;
    const to = base && known.get(base.replace(/(?:项目|工程)$/, ''));
    if (!to || to === mention.key) return [];
    return [claimOf(mention.key, to, sentence, RULES.phase)];
  });
}
