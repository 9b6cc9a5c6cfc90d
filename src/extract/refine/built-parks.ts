/** A park that a firm builds, or that bears its name, is the project of that firm: 甲文旅集团打造的乙康养度假区. */
import { keyOf, type Mention, type ProjectMention, type RegionMention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { bySpan } from '../../model/span.ts';
import { bySentence, isEnterprise, type Group } from '../links/support.ts';
import { ofLast } from '../links/undertakes-before.ts';
import { link } from '../links/undertakes-told.ts';
import { costBefore, costBehind } from '../projects/cost.ts';
import type { Make, Refiner } from '../stage.ts';
import { isHost, PARK, tellsOfRegion } from './parks.ts';

/** A resort is built as one too. */
const BUILT = new RegExp(`${PARK.source}|(?:度假区|综合体)$`);
/** Places with a seat of their own, a park that a firm runs with a place, and a company's grounds in a city (富士康晋城园区). */
const OFFICIAL = /（|开发区|高新|经开区|经济区|工业园|集聚区|科技园区|^.{2,3}(?:园区|产业园|古镇)$/;
/** In front of a place that things are in, and behind it. */
const IN = /(?:在|位于|坐落于|落户|入驻|进驻|选址|落地|进入|搬[进到])$/;
const INSIDE = /^(?:内|里|入驻|的企业|管委会|管理)/;

const isPark = (mention: Mention): mention is RegionMention =>
  mention.kind === 'Region' &&
  mention.rule === 'region/zone-suffix' &&
  BUILT.test(mention.name) &&
  !OFFICIAL.test(mention.name);

/** Makes projects of the parks that the text tells as built by a firm. */
export const makeBuiltParkRefiner: Make<Refiner> = () => (reading, mentions) => {
  const groups = bySentence(
    reading,
    [...mentions].sort((a, b) => bySpan(a.span, b.span)),
  );
  const places = placesAmong(reading, groups, mentions);
  const projects = mentions.flatMap((one) => (one.kind === 'Project' && !one.batch ? [one] : []));
  const told = makeSpanIndex(projects);
  const isFree = (park: RegionMention): boolean =>
    told.touching(park.span).every((one) => isSame(one, park)) &&
    !projects.some((one) => one.name.includes(park.name) && !isSame(one, park));
  const built = new Set(
    groups.flatMap((group, index) =>
      group.mentions.flatMap((one) =>
        isPark(one) && !places.has(one.key) && isFree(one) && isBuilt(projectOf(one, group), group, groups[index + 1])
          ? [one.key]
          : [],
      ),
    ),
  );
  const remade = new Map<Mention, Mention>();
  for (const group of groups)
    for (const one of group.mentions)
      if (one.kind === 'Region' && built.has(one.key)) remade.set(one, projectOf(one, group));
  const twins = [...remade.keys()].filter(({ span }) => told.touching(span).length > 0);
  return {
    mentions: mentions.filter((one) => !twins.includes(one)).map((one) => remade.get(one) ?? one),
    rejections: twins.map((mention) => ({ mention, reason: 'zone-is-project' })),
  };
};

/** The same name read as a project too. */
const isSame = (project: ProjectMention, { name, span }: RegionMention): boolean =>
  project.name === name && project.span.start === span.start && project.span.end === span.end;

/** Keys of the parks that others are in. */
const placesAmong = (reading: Reading, groups: readonly Group[], mentions: readonly Mention[]): Set<string> =>
  new Set([
    ...mentions.flatMap((one) => (tellsOfRegion(one) ? [one.region] : [])),
    ...groups.flatMap(({ sentence: { text, span }, mentions: own }) =>
      own.flatMap((one) =>
        one.kind === 'Region' &&
        (isHost(one, reading) ||
          IN.test(text.slice(0, one.span.start - span.start)) ||
          INSIDE.test(text.slice(one.span.end - span.start)))
          ? [one.key]
          : [],
      ),
    ),
  ]);

/** Told in its sentence, or by who builds it at the head of the next: 园区由甲公司投资建设. */
const isBuilt = (park: ProjectMention, group: Group, next: Group | undefined): boolean =>
  group.mentions.some((owner) => isEnterprise(owner) && link(owner, park, group).length > 0) ||
  (next?.sentence.paragraph === group.sentence.paragraph &&
    !next.mentions.some(isPark) &&
    ofLast(next, park).length > 0);

function projectOf({ name, aliases, span, confidence }: RegionMention, { sentence }: Group): ProjectMention {
  const start = span.start - sentence.span.start;
  const end = span.end - sentence.span.start;
  const investment = costBefore(sentence.text, start) ?? costBehind(sentence.text, { end }, sentence.text.length);
  return {
    kind: 'Project',
    key: keyOf('Project', name),
    name,
    ...(aliases ? { aliases } : {}),
    batch: false,
    ...(investment === undefined ? {} : { investment }),
    span,
    rule: 'project/built-park',
    confidence,
  };
}
