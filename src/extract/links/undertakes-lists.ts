/** Who builds a project, where owners or projects stand in a list. */
import { groupBy } from '../../model/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import type { Mention, ProjectMention } from '../../model/mention.ts';
import { makeTrie } from '../../text/trie.ts';
import type { Group } from './support.ts';
import { RULES } from './undertakes-rules.ts';

/** 甲集团、乙公司和丙公司合资的P: who stands in one list with its owner owns it too. */
export function besides(claims: readonly Claim[], owners: readonly Mention[], { sentence }: Group): Claim[] {
  const told = new Set(claims.map(({ from, to }) => `${from} ${to}`));
  return claims
    .filter(({ rule }) => rule === RULES.verb.id || rule === RULES.builder.id)
    .flatMap((claim) => {
      const added: Claim[] = [];
      let at = owners.findIndex(({ key }) => key === claim.from);
      for (let before = owners[at - 1]; before?.kind === 'Enterprise'; before = owners[--at - 1]) {
        const from = before.span.end - sentence.span.start;
        const words = sentence.text.slice(from, (owners[at] as Mention).span.start - sentence.span.start);
        if (!/^[、和与及]$/.test(words) || told.has(`${before.key} ${claim.to}`)) break;
        added.push({ ...claim, from: before.key, confidence: claim.confidence - 0.05 });
      }
      return added;
    });
}

/** A|和|B, 不仅建成了A，|还启动了|B */
const NEXT =
  /^(?:(?:项目|工程)?(?:、|和|与|及|以及)|(?:项目|工程)?[^，。；、的]{0,6}，(?:还|又|再|并|同步)(?:将|计划|拟)?(?:投资[\d.]+[万亿]元)?(?:启动|建设|新建|扩建|上马|新上|实施|打造|开工建设)了?)$/;
/** 甲集团承建的A、B和C: who builds the first of a list builds the rest; a project with an owner of its own ends it. */
export function alongList(claims: readonly Claim[], projects: readonly ProjectMention[], { sentence }: Group): Claim[] {
  const owned = new Set(claims.map(({ to }) => to));
  return claims
    .filter(({ rule }) => rule === RULES.verb.id)
    .flatMap((first) => {
      let at = projects.findIndex(({ key }) => key === first.to);
      const added: Claim[] = [];
      for (let next = projects[at + 1]; next && !next.batch && !owned.has(next.key); next = projects[++at + 1]) {
        const end = (projects[at] as ProjectMention).span.end - sentence.span.start;
        if (!NEXT.test(sentence.text.slice(end, next.span.start - sentence.span.start))) break;
        added.push({ ...first, to: next.key, confidence: first.confidence - 0.05 });
      }
      return added;
    });
}

/** 人才公寓、P等子项目将动工，由E建设: who builds the last of a list builds those in front of it. */
export function aheadInList(
  claims: readonly Claim[],
  projects: readonly ProjectMention[],
  { sentence }: Group,
): Claim[] {
  const owned = new Set(claims.map(({ to }) => to));
  const { text, span } = sentence;
  return claims
    .filter(({ rule }) => rule === RULES.builder.id)
    .flatMap((last) => {
      let at = projects.findIndex(({ key }) => key === last.to);
      const added: Claim[] = [];
      const own = projects[at];
      if (!own || !/^等/.test(text.slice(own.span.end - span.start))) return added;
      for (let next = projects[--at]; next && !next.batch && !owned.has(next.key); next = projects[--at]) {
        const behind = projects[at + 1] as ProjectMention;
        if (text.slice(next.span.end - span.start, behind.span.start - span.start) !== '、') break;
        added.push({ ...last, to: next.key, confidence: last.confidence - 0.05 });
      }
      return added;
    });
}

/** A shorter name says too little of what its phases are. */
const SHORTEST_WHOLE = 4;

/** P项目|一期达产，|二期开工: who builds a project builds the phases told behind it. */
export function ofPhases(claims: readonly Claim[], projects: readonly ProjectMention[]): Claim[] {
  const owned = groupBy(claims, ({ to }) => to);
  const wholes = makeTrie(
    new Map(
      projects
        .filter(({ key, name }) => owned.has(key) && name.length >= SHORTEST_WHOLE)
        .map(({ key, name }) => [name, key] as const),
    ),
  );
  return projects
    .filter(({ rule, key }) => rule === 'project/phase' && !owned.has(key))
    .flatMap(({ key, name, span }) =>
      (owned.get(wholes.at(name, 0)?.value ?? '') ?? []).map((claim) => ({
        ...claim,
        to: key,
        span,
        confidence: claim.confidence - 0.05,
      })),
    );
}
