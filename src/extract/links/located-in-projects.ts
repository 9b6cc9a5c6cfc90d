/** Where projects are. */
import type { Claim } from '../../model/claim.ts';
import type { ProjectMention, RegionMention } from '../../model/mention.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { contains } from '../../model/span.ts';
import { chainEnd } from '../regions/chain.ts';
import { leadingPlace } from '../regions/place-in-name.ts';
import { alignedPlace, helpedPlace, sharedPlaces, wholeOf } from './located-in-batches.ts';
import { isOnSameSite, opensClause, tellsPlace } from './located-in-clause.ts';
import { claim, regionsOf, RULES } from './located-in-rules.ts';
import { isSettled } from './located-in-settled.ts';
import { anchorKey, isEnterprise, isInside, SMALL, type Group } from './support.ts';

/** A line that runs from one place to another lies in neither. */
const LINE = /[\u4e00-\u9fff](?:至|到|—|－|-)[\u4e00-\u9fff]{2,}(?:段|路|线|高速|公路|铁路|航道|管道|输电)/;

/** What the report tells around a project: the place that the paragraph speaks of, and where the project told last lies, as keys. */
interface Before {
  readonly topic: string | undefined;
  readonly site: string | undefined;
  /** Keys of all regions that the report tells. */
  readonly regions: ReadonlySet<string>;
}

/** A project is where its name, its sentence or what is told before tells; by default in the article's own region. */
export function placeProject(
  project: ProjectMention,
  group: Group,
  { topic, site, regions }: Before,
  gazetteer: Gazetteer,
): Claim[] {
  const home = anchorKey(group.article);
  const helped = helpedPlace(project, group);
  if (helped) return [claim(project, helped.key, RULES.told, group)];
  const inside = regionsOf(group).filter(
    (region) => region.key !== home && isInside(region, group.article, gazetteer) && isOwnName(region, project, group),
  );
  const places = inside.filter((region) => !isFront(region, inside));
  const own = byName(project, inside, group, gazetteer) ?? byWords(project, places, group, gazetteer);
  if (own) return own;
  if (site && isOnSameSite(project, group)) return [claim(project, site, RULES.told, group)];
  const borne = project.batch ? undefined : countyBorne(project, group, gazetteer, regions);
  if (borne) return [claim(project, borne, RULES.inName, group)];
  const subject = places.findLast(
    (region) => region.span.end <= project.span.start && opensClause(region, project, group),
  );
  if (subject) return [claim(project, subject.key, RULES.subject, group)];
  const bearsHome = regionsOf(group).some(({ key, span }) => key === home && span.start === project.span.start);
  if (topic && !bearsHome) return [claim(project, topic, RULES.topic, group)];
  return atHome(project, group);
}

function atHome(project: ProjectMention, group: Group): Claim[] {
  const home = anchorKey(group.article);
  return home ? [claim(project, home, RULES.anchor, group)] : [];
}

/** Places that the project's name bears, or a finer one told behind it; nothing where it bears none. */
function byName(
  project: ProjectMention,
  inside: readonly RegionMention[],
  group: Group,
  gazetteer: Gazetteer,
): Claim[] | undefined {
  const named = inside.filter(
    (region) =>
      contains(project.span, region.span) &&
      !(region.span.start === project.span.start && region.span.end === project.span.end),
  );
  if (named.length === 0) return undefined;
  const settled = project.batch ? undefined : settledBehind(project, inside, group);
  if (settled && isFiner(settled, named, gazetteer))
    return [claim(project, chainEnd(settled, inside, group.sentence).key, RULES.told, group)];
  if (LINE.test(project.name))
    return settled ? [claim(project, settled.key, RULES.told, group)] : atHome(project, group);
  return [...new Set(named.map(({ key }) => key))].map((key) => claim(project, key, RULES.inName, group));
}

/** 甲河皮革产业园 in a text that tells of 甲河县: the county that the name begins with, as a key. */
function countyBorne(
  { name, span }: ProjectMention,
  { article, mentions }: Group,
  gazetteer: Gazetteer,
  told: ReadonlySet<string>,
): string | undefined {
  const rows = LINE.test(name) ? [] : leadingPlace(name, article.anchor, gazetteer);
  const [only] = rows;
  if (!only || rows.length > 1 || only.level !== 'county') return undefined;
  // 金川 of 金川集团新材料产业园 is the firm's.
  const isFirms = mentions.some((one) => isEnterprise(one) && one.span.start === span.start);
  if (isFirms && !name.startsWith(only.name)) return undefined;
  const key = `Region:${only.code}`;
  return key !== anchorKey(article) && told.has(key) ? key : undefined;
}

/** Places that the words of the sentence give the project or the batch; nothing where they give none. */
function byWords(
  project: ProjectMention,
  places: readonly RegionMention[],
  group: Group,
  gazetteer: Gazetteer,
): Claim[] | undefined {
  const whole = project.batch && wholeOf(project, group, gazetteer);
  if (whole) return [claim(project, whole.key, RULES.told, group)];
  const aligned = alignedPlace(project, places, group);
  if (aligned) return [claim(project, aligned.key, RULES.told, group)];
  const shared = sharedPlaces(project, places, group);
  if (shared.length > 1) return shared.map(({ key }) => claim(project, key, RULES.told, group));
  const told =
    settledBehind(project, places, group) ??
    places.findLast((region) => region.span.end <= project.span.start && tellsPlace(region, project, group));
  return told && [claim(project, chainEnd(told, places, group.sentence).key, RULES.told, group)];
}

/** P|落户|R */
const settledBehind = (
  project: ProjectMention,
  places: readonly RegionMention[],
  group: Group,
): RegionMention | undefined =>
  places.find((region) => region.span.start >= project.span.end && isSettled(region, project, group));

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
      // 甲乡卫生院 inside 甲乡卫生院项目: both are in the town.
      !(region.level === 'township' && contains(project.span, other.span)) &&
      contains(other.span, region.span) &&
      other.span.end > region.span.end,
  );
