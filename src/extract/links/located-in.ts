import type { Claim } from '../../model/claim.ts';
import type { Mention, ProjectMention, RegionMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import type { Gazetteer, Resources } from '../../model/resources.ts';
import { chainEnd, chainStart } from '../regions/chain.ts';
import type { Linker, Make } from '../stage.ts';
import { placeBody } from './located-in-bodies.ts';
import { AT, claim, regionsOf, RULES } from './located-in-rules.ts';
import { placeTopics } from './place-topic.ts';
import { rowsTold } from './rows.ts';
import { siteOf } from './site-of.ts';
import { anchorKey, ARRIVES, bySentence, isInside, isNamedProject, SMALL, toldBefore, type Group } from './support.ts';

/** A line that runs from one place to another lies in neither. */
const LINE = /[\u4e00-\u9fff](?:至|到|—|－|-)[\u4e00-\u9fff]{2,}(?:段|路|线|高速|公路|铁路|航道|管道|输电)/;

/** Reads where projects are, and local bodies: the smallest region told for them, else the article's own. */
export const makeLocatedInLinker: Make<Linker> = (resources) => (reading, mentions) => {
  const placed = new Map<string, boolean>();
  const groups = bySentence(reading, mentions);
  const topics = placeTopics(groups, resources.gazetteer);
  const before = toldBefore(groups, isNamedProject);
  const rows = rowsTold(groups);
  const told = groups.flatMap((group, index) => {
    const sited = siteOf(before[index], rows[index], group, resources);
    if (sited && placed.get(sited.from) !== true) {
      placed.set(sited.from, true);
      return [sited, ...claimsIn(group, index)];
    }
    return claimsIn(group, index);
  });
  function claimsIn(group: Group, index: number): Claim[] {
    return group.mentions.flatMap((mention): Claim[] => {
      if (placed.get(mention.key) === true) return [];
      const claims =
        mention.kind === 'Project'
          ? placeProject(mention, group, topics[index], resources)
          : placeBody(mention, group, topics[index], resources);
      const isFirm = claims.some(({ rule }) => rule !== RULES.anchor.id);
      if (claims.length === 0 || (placed.has(mention.key) && !isFirm)) return [];
      placed.set(mention.key, isFirm);
      return claims;
    });
  }
  // The article's own region holds only where no mention tells another place.
  return told.filter(({ rule, from }) => rule !== RULES.anchor.id || placed.get(from) !== true);
};

function placeProject(
  project: ProjectMention,
  group: Group,
  topic: string | undefined,
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
  const settled = inside.find((region) => region.span.start >= project.span.end && isSettled(region, project, group));
  if (settled && named.length && !project.batch && isFiner(settled, named, gazetteer))
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
  const told =
    places.find((region) => region.span.start >= project.span.end && isSettled(region, project, group)) ??
    places.findLast((region) => region.span.end <= project.span.start && tellsPlace(region, project, group));
  if (told) return [claim(project, chainEnd(told, places, group.sentence).key, RULES.told, group)];
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

/** 全县|96个项目: of the whole, whatever place the paragraph speaks of. */
const WHOLE = /^全[省市县区旗镇乡州盟]$/;
const wholeOf = (
  { span }: ProjectMention,
  { sentence, mentions, article }: Group,
  gazetteer: Gazetteer,
): RegionMention | undefined =>
  mentions.findLast(
    (region): region is RegionMention =>
      region.kind === 'Region' &&
      region.span.start < span.end &&
      (region.key === anchorKey(article) || isInside(region, article, gazetteer)) &&
      WHOLE.test(sentence.text.slice(region.span.start - sentence.span.start, region.span.end - sentence.span.start)) &&
      !/[，。；]/.test(sentence.text.slice(region.span.end - sentence.span.start, span.start - sentence.span.start)),
  );

/** 对口支援塔城地区，安排援建项目46个: they are in the place that is helped. */
const HELPS = /对口(?:支援|帮扶|协作)(?:[\u4e00-\u9fff]{2,8})?$/;
const helpedPlace = ({ name, span }: ProjectMention, group: Group): RegionMention | undefined =>
  /援建|帮扶|援疆|援藏|支援|协作/.test(name)
    ? regionsOf(group).findLast(
        (region) =>
          region.span.end <= span.start &&
          region.key !== anchorKey(group.article) &&
          HELPS.test(group.sentence.text.slice(0, region.span.start - group.sentence.span.start)),
      )
    : undefined;

/** 甲县、乙县分别开工4个和5个项目: as many places as numbers, in the same order. */
function alignedPlace(
  project: ProjectMention,
  places: readonly RegionMention[],
  { sentence, mentions }: Group,
): RegionMention | undefined {
  if (project.rule !== 'project/batch-aligned') return undefined;
  const batches = mentions.filter(({ rule }) => rule === project.rule);
  const front = places.filter(({ span }) => span.end <= (batches[0] as Mention).span.start).slice(-batches.length);
  const words = sentence.text.slice((front[0]?.span.start ?? 0) - sentence.span.start);
  return front.length === batches.length && /^[^，。；]{2,40}分别/.test(words)
    ? front[batches.indexOf(project)]
    : undefined;
}

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

/** 落户R的P, 在R建设P, R的P. */
function tellsPlace(region: RegionMention, project: ProjectMention, { sentence }: Group): boolean {
  const [start, end] = [region.span.start - sentence.span.start, region.span.end - sentence.span.start];
  const between = sentence.text.slice(end, project.span.start - sentence.span.start);
  if (/[。；]/.test(between) || between.length > 24) return false;
  const clause = /[^，；：。]*$/.exec(sentence.text.slice(0, start))?.[0] ?? '';
  if (/，/.test(between)) return clause === '在' && !/，.*，/.test(between);
  return (
    AT.test(sentence.text.slice(Math.max(0, start - 4), start)) ||
    /^(?:的|内|区内|范围内)?(?:规划|谋划|投资|联手|开工)?(?:建设|新建|新上|布局|打造)?$/.test(between)
  );
}

const SETTLES =
  '(?:落户|落子|落地|落址|花落|扎根|抢滩|选定|定址|安家|入驻|选址|选在|位于|坐落于?|布局于?|放在|放进|放到|建在|设在|落在|在|于)了?就?在?';
/** What may stand between a project and the place where it settles: nothing, the rest of its list, or what all share (均布局在). */
const SETTLED = [
  new RegExp(`^(?:（[^（）]{2,16}）)?[^，。；、]{0,8}${SETTLES}(?:[^，。；、]{2,6}之[乡都城])?$`),
  new RegExp(
    `^(?:[、和与及][^，。；]{2,40}|等\\d+[个项宗][^，。；]{2,14})(?<![在于])${SETTLES.replace('|在|于)', ')')}$`,
  ),
  /^(?:项目)?，?由[^，。；、]{2,20}?在$/,
  new RegExp(`^[^。；]{0,60}，(?:均|都|全部)(?:已)?${SETTLES}$`),
  new RegExp(`^(?:已|正式|顺利)*(?:开工|动工|签约|投产)?，(?:则|也|现|已|将)*${SETTLES.replace('|在|于)', ')')}$`),
];

/** P，6月底前要在R动工 */
const DONE_AT = /^(?:项目|工程)?(?:（[^（）]{2,16}）|，(?:计划|概算)?总?投资[^，。；]{2,10}，)?，?[^，。；]{0,12}在$/;
const DONE =
  /^(?:内|境内)?(?:全面|正式|顺利)?(?:动工|开工|奠基|投产|建成|落地|破土|建设|签约|启动|竣工|封顶|试产|试车|投料|点亮|点火|量产|并网|打桩|投用|投运|完工|通车|开建)/;

/** P总投资5亿元，选址R: of the project told last. */
const SITED = /^[^。；]{0,40}，(?:(?:项目|厂址|地址)?选址(?:就?在|于)?|(?:厂址|地址|项目)(?:就|定|选|设|落)+在)$/;

/** P落户R, P、Q落子R, P投资…，Q投资…，均布局在R. */
function isSettled(region: RegionMention, project: ProjectMention, { sentence, mentions }: Group): boolean {
  const between = sentence.text.slice(project.span.end - sentence.span.start, region.span.start - sentence.span.start);
  if (SITED.test(between))
    return !mentions.some(
      ({ kind, span }) => kind === 'Project' && span.start >= project.span.end && span.end <= region.span.start,
    );
  const after = sentence.text.slice(chainEnd(region, mentions, sentence).span.end - sentence.span.start);
  if (DONE_AT.test(between) && DONE.test(after)) return true;
  if (between === '（' && after.startsWith('）')) return true;
  return SETTLED.some((pattern) => pattern.test(between));
}

/** 在甲区，; 随后来到乙镇，. */
const IN_FRONT = new RegExp(`^同?在$|(?:${ARRIVES})$`);

/** 甲镇的水厂开工，乙工程完工: the place is told of the first alone; 甲镇的麦田边，乙工程 is at it. */
const isOthers = (region: RegionMention, { span }: ProjectMention, { sentence }: Group): boolean =>
  /^(?![^，。；]{2,8}[边旁里内上中下处前畔口]，).*[；，]/.test(
    sentence.text.slice(region.span.end - sentence.span.start, span.start - sentence.span.start),
  );

function opensClause(region: RegionMention, project: ProjectMention, group: Group): boolean {
  const { sentence } = group;
  const start = chainStart(region.span.start, regionsOf(group), sentence) - sentence.span.start;
  const before = sentence.text.slice(0, start);
  const clause = /[^，；：]*$/.exec(before)?.[0] ?? '';
  const after = sentence.text.charAt(region.span.end - sentence.span.start);
  return /^(?:其中|同时|目前|今年|全年|[省市县区州]里的|占地[^，。；]{2,10}的)?$/.test(clause)
    ? !/[、和与及至]/.test(after) && !(after === '的' && isOthers(region, project, group))
    : IN_FRONT.test(clause) && after === '，';
}
