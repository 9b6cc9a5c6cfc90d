import type { Claim } from '../../model/claim.ts';
import type { Mention, ProjectMention, RegionMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import type { Resources } from '../../model/resources.ts';
import type { Linker, Make } from '../stage.ts';
import { anchorKey, bySentence, isInside, type Group } from './support.ts';

/** Where each rule finds the place. */
const RULES = {
  inName: { id: 'located-in/in-name', example: '潞安镇卫生院项目', confidence: 0.9 },
  subject: { id: 'located-in/clause-subject', example: '滨江新区挂牌，12个项目加快推进', confidence: 0.75 },
  told: { id: 'located-in/told', example: '落户高新区的芯片项目', confidence: 0.88 },
  anchor: { id: 'located-in/anchor', example: '开工建设滨河大桥 (in a report of one county)', confidence: 0.85 },
} as const;

const LOCAL = /(?:医院|学院|学校|小学|中学|幼儿园|卫生院|实验室|研究院|研究所|中心|疾控中心|职校|党校)$/;
const AT = /(?:落户|位于|入驻|坐落于|布局|在|于|选址)$/;

/** Reads where projects are, and local bodies: the smallest region told for them, else the article's own. */
export const makeLocatedInLinker: Make<Linker> = (resources) => (reading, mentions) => {
  const placed = new Set<string>();
  return bySentence(reading, mentions).flatMap((group) =>
    group.mentions.flatMap((mention): Claim[] => {
      if (placed.has(mention.key)) return [];
      const claims =
        mention.kind === 'Project' ? placeProject(mention, group, resources) : placeBody(mention, group, resources);
      if (claims.length) placed.add(mention.key);
      return claims;
    }),
  );
};

const regionsOf = ({ mentions }: Group): RegionMention[] => mentions.filter((mention) => mention.kind === 'Region');

function claim(mention: Mention, to: string, rule: { id: string; confidence: number }, group: Group): Claim {
  return {
    type: 'LOCATED_IN',
    from: mention.key,
    to,
    span: group.sentence.span,
    rule: rule.id,
    confidence: rule.confidence,
  };
}

function placeProject(project: ProjectMention, group: Group, { gazetteer }: Resources): Claim[] {
  const home = anchorKey(group.article);
  const inside = regionsOf(group).filter(
    (region) => region.key !== home && isInside(region, group.article, gazetteer) && isOwnName(region, project, group),
  );
  const named = inside.filter(
    (region) =>
      contains(project.span, region.span) &&
      !(region.span.start === project.span.start && region.span.end === project.span.end),
  );
  if (named.length)
    return [...new Set(named.map(({ key }) => key))].map((key) => claim(project, key, RULES.inName, group));
  const told =
    inside.find((region) => region.span.start >= project.span.end && isSettled(region, project, group)) ??
    inside.findLast((region) => region.span.end <= project.span.start && tellsPlace(region, project, group));
  if (told) return [claim(project, told.key, RULES.told, group)];
  const subject = inside.findLast((region) => region.span.end <= project.span.start && opensClause(region, group));
  if (subject) return [claim(project, subject.key, RULES.subject, group)];
  return home ? [claim(project, home, RULES.anchor, group)] : [];
}

/** A place that stands inside another name tells nothing of this project. */
const isOwnName = (region: RegionMention, project: ProjectMention, { mentions }: Group): boolean =>
  !mentions.some(
    (other) =>
      other.key !== project.key &&
      other.kind !== 'Region' &&
      other.kind !== 'Goal' &&
      other.kind !== 'Observation' &&
      contains(other.span, region.span) &&
      other.span.end > region.span.end,
  );

/** 落户R的P, 在R建设P, R的P. */
function tellsPlace(region: RegionMention, project: ProjectMention, { sentence }: Group): boolean {
  const [start, end] = [region.span.start - sentence.span.start, region.span.end - sentence.span.start];
  const between = sentence.text.slice(end, project.span.start - sentence.span.start);
  if (/[。；]/.test(between) || between.length > 24) return false;
  const clause = /[^，；：。]*$/.exec(sentence.text.slice(0, start))?.[0] ?? '';
  if (/，/.test(between)) return clause === '在' && !/，.*，/.test(between);
  return (
    AT.test(sentence.text.slice(Math.max(0, start - 4), start)) ||
    /^(?:的|内|区内|范围内)$/.test(between) ||
    between === ''
  );
}

/** P落户R, P在R投产. */
function isSettled(region: RegionMention, project: ProjectMention, { sentence }: Group): boolean {
  const between = sentence.text.slice(project.span.end - sentence.span.start, region.span.start - sentence.span.start);
  return /^[^，。；、]{0,8}(?:落户|入驻|选址|位于|坐落于?|布局于?|在|于)$/.test(between);
}

function opensClause(region: RegionMention, { sentence }: Group): boolean {
  const start = region.span.start - sentence.span.start;
  const before = sentence.text.slice(0, start);
  const clause = /[^，；：]*$/.exec(before)?.[0] ?? '';
  const after = sentence.text.charAt(region.span.end - sentence.span.start);
  return /^(?:其中|同时|目前|今年|全年)?$/.test(clause) && !/[、和与及]/.test(after);
}

/** Institutions are where the report's region is, unless another place is told; organs of Party and government are nowhere. */
function placeBody(mention: Mention, group: Group, { gazetteer }: Resources): Claim[] {
  const home = anchorKey(group.article);
  if (mention.kind === 'Enterprise') {
    const inName = regionsOf(group).find(
      (region) =>
        contains(mention.span, region.span) &&
        region.span.start === mention.span.start &&
        (region.key === home || isInside(region, group.article, gazetteer)),
    );
    if (inName) return [claim(mention, inName.key, RULES.inName, group)];
    const told = regionsOf(group).findLast(
      (region) =>
        region.key !== home &&
        isInside(region, group.article, gazetteer) &&
        AT.test(group.sentence.text.slice(0, region.span.start - group.sentence.span.start)),
    );
    const words =
      told &&
      group.sentence.text.slice(
        mention.span.end - group.sentence.span.start,
        told.span.start - group.sentence.span.start,
      );
    return told && words !== undefined && words.length > 0 && words.length < 12 && /落户|入驻|位于/.test(words)
      ? [claim(mention, told.key, RULES.told, group)]
      : [];
  }
  if (mention.kind !== 'Organization' || !LOCAL.test(mention.name) || !home) return [];
  const foreign = regionsOf(group).some(
    (region) =>
      region.code &&
      contains(mention.span, region.span) &&
      region.key !== home &&
      !isInside(region, group.article, gazetteer),
  );
  return foreign || isElsewhere(mention.name, group, gazetteer) || /^(?:中国|中央|国家|全国)/.test(mention.name)
    ? []
    : [claim(mention, home, RULES.anchor, group)];
}

/** An institution that bears the name of a place outside the article's region is not there. */
function isElsewhere(name: string, { article }: Group, gazetteer: Resources['gazetteer']): boolean {
  const code = article.anchor?.code;
  if (!code) return false;
  for (let length = Math.min(5, name.length); length >= 2; length--) {
    const rows = gazetteer.named(name.slice(0, length)).filter(({ level }) => level !== 'township' && level !== 'zone');
    if (rows.length) return !rows.some((row) => gazetteer.within(row.code, code));
  }
  return false;
}
