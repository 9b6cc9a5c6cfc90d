import type { Claim } from '../../model/claim.ts';
import type { Mention, ProjectMention, RegionMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import type { Gazetteer, Resources } from '../../model/resources.ts';
import { chainEnd } from '../regions/chain.ts';
import type { Linker, Make } from '../stage.ts';
import { alignedPlace, helpedPlace, sharedPlaces, wholeOf } from './located-in-batches.ts';
import { placeBody } from './located-in-bodies.ts';
import { isOnSameSite, opensClause, tellsPlace } from './located-in-clause.ts';
import { claim, regionsOf, RULES } from './located-in-rules.ts';
import { isSettled } from './located-in-settled.ts';
import { onlyPlaces } from './place-only.ts';
import { placeTopics } from './place-topic.ts';
import { rowsTold } from './rows.ts';
import { siteOf } from './site-of.ts';
import { seatTold } from './seat-told.ts';
import {
  anchorKey,
  bySentence,
  isEnterprise,
  isInside,
  isNamedProject,
  SMALL,
  toldBefore,
  type Group,
} from './support.ts';

/** A line that runs from one place to another lies in neither. */
const LINE = /[\u4e00-\u9fff](?:至|到|—|－|-)[\u4e00-\u9fff]{2,}(?:段|路|线|高速|公路|铁路|航道|管道|输电)/;

/** Reads where projects are, and local bodies: the smallest region told for them, else the article's own. */
export const makeLocatedInLinker: Make<Linker> = (resources) => (reading, mentions) => {
  const placed = new Map<string, boolean>();
  const groups = bySentence(reading, mentions);
  const topics = placeTopics(groups, resources.gazetteer);
  const settings = reading.meta.kind === 'news' ? onlyPlaces(groups, resources.gazetteer) : [];
  const before = toldBefore(groups, isNamedProject);
  const rows = rowsTold(groups);
  const firms = toldBefore(groups, isEnterprise);
  let yard: Yard | undefined;
  // Where the named project told last in the article lies.
  let site: string | undefined;
  const sites = new Map<string, string>();
  const told = groups.flatMap((group, index) => {
    if (group.article !== groups[index - 1]?.article) site = undefined;
    if (group.sentence.paragraph !== yard?.paragraph) yard = undefined;
    const seated = seatTold(firms[index], group, resources);
    if (seated) yard = { paragraph: group.sentence.paragraph, key: seated.to, sentence: -1, end: 0 };
    if (seated && !placed.has(seated.from)) {
      placed.set(seated.from, true);
      return [seated, ...claimsIn(group, index)];
    }
    const sited = siteOf(before[index], rows[index], group, resources);
    if (sited && placed.get(sited.from) !== true) {
      placed.set(sited.from, true);
      sites.set(sited.from, sited.to);
      site = sited.to;
      return [sited, ...claimsIn(group, index)];
    }
    return claimsIn(group, index);
  });
  function claimsIn(group: Group, index: number): Claim[] {
    return group.mentions.flatMap((mention): Claim[] => {
      const claims = placed.get(mention.key) === true ? [] : claimsOf(mention, group, index);
      const firm = claims.find(({ rule }) => rule !== RULES.anchor.id);
      if (firm) sites.set(mention.key, firm.to);
      if (isNamedProject(mention)) site = sites.get(mention.key);
      if (claims.length === 0 || (placed.has(mention.key) && !firm)) return [];
      placed.set(mention.key, firm !== undefined);
      if (firm && firm.rule !== RULES.inName.id && isEnterprise(mention))
        yard = { paragraph: group.sentence.paragraph, key: firm.to, sentence: index, end: mention.span.end };
      return claims;
    });
  }
  function claimsOf(mention: Mention, group: Group, index: number): Claim[] {
    const { only, scene } = settings[index] ?? {};
    if (mention.kind === 'Project') {
      const topic = yardOf(mention, group, index) ?? topics[index] ?? (mention.batch ? undefined : only);
      return placeProject(mention, group, { topic, site }, resources);
    }
    const claims = placeBody(mention, group, topics[index] ?? scene, resources);
    // A walk comes to firms.
    return claims.length || !scene || !isEnterprise(mention) ? claims : [claim(mention, scene, RULES.topic, group)];
  }
  function yardOf(project: ProjectMention, { sentence, mentions }: Group, index: number): string | undefined {
    if (!yard) return undefined;
    if (yard.sentence !== index) return OF_FIRM.test(sentence.text) ? yard.key : undefined;
    const { key, end } = yard;
    const between = sentence.text.slice(
      end - sentence.span.start,
      Math.max(0, project.span.start - sentence.span.start),
    );
    const isOthers = mentions.some(
      (other) => PLACES.has(other.kind) && other.span.start >= end && other.span.end <= project.span.start,
    );
    return project.span.start >= end && !between.includes('；') && !isOthers ? key : undefined;
  }
  // The article's own region holds only where no mention tells another place.
  return told.filter(({ rule, from }) => rule !== RULES.anchor.id || placed.get(from) !== true);
};

/** Where the enterprise is that the paragraph told last. */
interface Yard {
  readonly paragraph: number;
  readonly key: string;
  /** Index of its sentence, and where its name ends. */
  readonly sentence: number;
  readonly end: number;
}
/** What leads away from a firm within its sentence. */
const PLACES: ReadonlySet<string> = new Set(['Region', 'Enterprise']);

/** 公司今年新上的P: what follows is at the enterprise told before. */
const OF_FIRM = /^(?:这家|该)?(?:公司|企业)(?!们|家)/;

function placeProject(
  project: ProjectMention,
  group: Group,
  { topic, site }: { readonly topic: string | undefined; readonly site: string | undefined },
  { gazetteer }: Resources,
): Claim[] {
  const home = anchorKey(group.article);
  const helped = helpedPlace(project, group);
  if (helped) return [claim(project, helped.key, RULES.told, group)];
  const inside = regionsOf(group).filter(
    (region) => region.key !== home && isInside(region, group.article, gazetteer) && isOwnName(region, project, group),
  );
  const named = inside.filter(
    (region) =>
      contains(project.span, region.span) &&
      !(region.span.start === project.span.start && region.span.end === project.span.end),
  );
  const settled =
    named.length && !project.batch
      ? inside.find((region) => region.span.start >= project.span.end && isSettled(region, project, group))
      : undefined;
  if (settled && isFiner(settled, named, gazetteer))
    return [claim(project, chainEnd(settled, inside, group.sentence).key, RULES.told, group)];
  const bearsHome = regionsOf(group).some(({ key, span }) => key === home && span.start === project.span.start);
  if (named.length && LINE.test(project.name)) return home ? [claim(project, home, RULES.anchor, group)] : [];
  if (named.length)
    return [...new Set(named.map(({ key }) => key))].map((key) => claim(project, key, RULES.inName, group));
  const whole = project.batch && wholeOf(project, group, gazetteer);
  if (whole) return [claim(project, whole.key, RULES.told, group)];
  const places = inside.filter((region) => !isFront(region, inside));
  const aligned = alignedPlace(project, places, group);
  if (aligned) return [claim(project, aligned.key, RULES.told, group)];
  const shared = sharedPlaces(project, places, group);
  if (shared.length > 1) return shared.map(({ key }) => claim(project, key, RULES.told, group));
  const told =
    places.find((region) => region.span.start >= project.span.end && isSettled(region, project, group)) ??
    places.findLast((region) => region.span.end <= project.span.start && tellsPlace(region, project, group));
  if (told) return [claim(project, chainEnd(told, places, group.sentence).key, RULES.told, group)];
  if (site && isOnSameSite(project, group)) return [claim(project, site, RULES.told, group)];
  const subject = places.findLast(
    (region) => region.span.end <= project.span.start && opensClause(region, project, group),
  );
  if (subject) return [claim(project, subject.key, RULES.subject, group)];
  if (topic && !bearsHome) return [claim(project, topic, RULES.topic, group)];
  return home ? [claim(project, home, RULES.anchor, group)] : [];
}

/** 甲县果园项目在乙镇动工: the town is told, the county is only borne. */
const isFiner = (region: RegionMention, named: readonly RegionMention[], gazetteer: Gazetteer): boolean =>
  named.every(({ code, level }) => !SMALL.has(level) && code !== undefined) &&
  (region.code === undefined || named.every(({ code }) => gazetteer.within(region.code as string, code as string)));

/** The county in front of a zone's name (某县|工业园区) is not the place told. */
const isFront = ({ span }: RegionMention, all: readonly RegionMention[]): boolean =>
  all.some((other) => other.span.start === span.start && other.span.end > span.end);

/** A place that stands inside another name tells nothing of this project. */
const isOwnName = (region: RegionMention, project: ProjectMention, { mentions }: Group): boolean =>
  !mentions.some(
    (other) =>
      other.key !== project.key &&
      other.kind !== 'Region' &&
      other.kind !== 'Goal' &&
      other.kind !== 'Observation' &&
      !(other.kind === 'Project' && other.batch && other.span.start === region.span.start) &&
      contains(other.span, region.span) &&
      other.span.end > region.span.end,
  );
