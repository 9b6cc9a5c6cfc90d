import type { Mention, NamedMention } from '../../model/mention.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Make, Refiner } from '../stage.ts';
import { isHost, PARK, tellsOfRegion } from './parks.ts';

/** Suffixes of zones with a seat of their own: these are regions, whatever is built in them. */
const SEAT = /(?:开发区|高新区|经开区|保税区|综保区|自贸区|试验区|示范区|合作区|协作区|新区|度假区)$/;
const PROJECT_TAIL = /(?:及配套|配套|一期|二期|三期|首期|建设|项目|工程|启动区|（[^）]*）)+$/;

/**
 * Settles names that lie in each other. A park that is being built is the project whose name it ends; a region named
 * only inside the names of bodies is a piece of those names.
 */
export const makeOverlapRefiner: Make<Refiner> = () => (reading, mentions) => {
  const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start);
  const built = new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'Project' && !mention.batch ? [mention.name.replace(PROJECT_TAIL, '')] : [],
    ),
  );
  const zoneEnds = new Set(
    mentions.flatMap((one) => (one.kind === 'Region' && one.level === 'zone' ? [one.span.end] : [])),
  );
  const speaking = new Set(
    mentions.flatMap((mention) => {
      if (tellsOfRegion(mention)) return [mention.region];
      const hosts = mention.kind === 'Region' && !zoneEnds.has(mention.span.start) && isHost(mention, reading);
      return hosts ? [mention.key] : [];
    }),
  );
  const refused = new Map<Mention, string>();
  const outside = new Set<string>();
  const inside: Mention[] = [];
  ordered.forEach((mention, index) => {
    if (mention.kind !== 'Region') return;
    if (
      mention.rule === 'region/zone-suffix' &&
      PARK.test(mention.name) &&
      !namesOf(mention).some((name) => SEAT.test(name)) &&
      isBuilt(mention, built) &&
      !speaking.has(mention.key)
    )
      refused.set(mention, 'zone-is-project');
    else if (around(ordered, index).some((other) => isPiece(mention, other))) inside.push(mention);
    else outside.add(mention.key);
  });
  const seats = new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'Region'
        ? namesOf(mention).filter((name) => SEAT.test(name) || (name === mention.name && speaking.has(mention.key)))
        : [],
    ),
  );
  for (const mention of mentions)
    if (mention.kind === 'Project' && !mention.batch && seats.has(mention.name.replace(/(?:建设|项目)$/, '')))
      refused.set(mention, 'project-is-zone');
  for (const mention of inside) if (!outside.has(mention.key)) refused.set(mention, 'inside-name');
  return {
    mentions: mentions.filter((mention) => !refused.has(mention)),
    rejections: [...refused].map(([mention, reason]) => ({ mention, reason })),
  };
};

/** 乙镇卫生院 stands in its town. */
const OF_TOWN = /(?:卫生院|福利院|敬老院|小学|中学|中心校|幼儿园)$/;
/** Enterprise names are read loosely, so only a short name inside one counts as its piece. */
const isPiece = (region: Mention & { kind: 'Region' }, body: Mention): boolean =>
  contains(body.span, region.span) &&
  ((body.kind === 'Organization' && !(region.level === 'township' && OF_TOWN.test(body.name))) ||
    (body.kind === 'Enterprise' && (region.rule === 'region/short-name' || region.level === 'area')));

const namesOf = ({ name, aliases = [] }: NamedMention): string[] => [name, ...aliases];

const isBuilt = (zone: Mention & { kind: 'Region' }, built: ReadonlySet<string>): boolean =>
  namesOf(zone).some((name) => built.has(name) || [...built].some((one) => one.endsWith(name)));

/** Mentions near enough in the ordered list to overlap. */
function around(ordered: readonly Mention[], index: number): Mention[] {
  const mention = ordered[index] as Mention;
  return ordered
    .slice(Math.max(0, index - 12), index + 12)
    .filter((other) => other !== mention && overlaps(other.span, mention.span));
}
