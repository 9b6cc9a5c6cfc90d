import type { Claim } from '../../model/claim.ts';
import type { Mention, ProjectMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import type { Linker, Make } from '../stage.ts';
import { bySentence, type Group } from './support.ts';

const RULES = {
  inName: { id: 'undertakes/in-name', example: '华鼎锂电池项目', confidence: 0.88 },
  verb: { id: 'undertakes/verb', example: '华鼎集团投资建设的锂电池项目', confidence: 0.82 },
} as const;

/** Between an enterprise and a project: it invests in, builds or runs it. */
const BUILDS =
  /^(?:（[^）]{1,20}）)?(?:公司|集团|等企业)?(?:[与和、][^，。；]{2,14})?(?:计划|拟|将|共同|联合|合作|全资|已)?(?:总投资|投资|建设|承建|投建|实施|合建|合资|新建|打造|开发|运营|参与|负责|新上|上马|年产)[^，。；]{0,26}$|^(?:的)?$|^\d[^，。；]{0,8}$|^[^，。；、]{0,20}(?:运用|采用)[^，。；]{0,10}(?:模式|方式)(?:实施|建设)[^，。；]{0,6}$/;

/** Reads who builds, owns or runs a project. */
export const makeUndertakesLinker: Make<Linker> = () => (reading, mentions) =>
  bySentence(reading, mentions).flatMap((group) => {
    const projects = group.mentions.filter((mention): mention is ProjectMention => mention.kind === 'Project');
    const owners = group.mentions.filter(({ kind }) => kind === 'Enterprise' || kind === 'Organization');
    return projects.flatMap((project) => owners.flatMap((owner) => link(owner, project, group)));
  });

function link(owner: Mention, project: ProjectMention, { sentence }: Group): Claim[] {
  const made = (rule: { id: string; confidence: number }): Claim[] => [
    {
      type: 'UNDERTAKES',
      from: owner.key,
      to: project.key,
      span: sentence.span,
      rule: rule.id,
      confidence: rule.confidence,
    },
  ];
  const bears = !project.batch && contains(project.span, owner.span) && owner.span.end < project.span.end;
  if (bears && owner.span.start - project.span.start <= 6) return made(RULES.inName);
  if (owner.span.end > project.span.start || project.batch) return [];
  const between = sentence.text.slice(owner.span.end - sentence.span.start, project.span.start - sentence.span.start);
  if (/、/.test(between.slice(1)) || owner.kind !== 'Enterprise') return [];
  return BUILDS.test(between) ? made(RULES.verb) : [];
}
