import type { Claim } from '../../model/claim.ts';
import { isBatch, type ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { SUBSET } from '../projects/batch.ts';
import { withoutHead } from '../projects/head.ts';
import { nounOf } from '../projects/told-again.ts';
import type { Linker, Make } from '../stage.ts';
import { makeShareOfPlaces, PART_TITLE } from './part-of-places.ts';
import { sectionSums, sums } from './part-of-sum.ts';
import { bySentence, type Group } from './support.ts';

const RULES = {
  subset: { id: 'part-of/subset', example: '签约项目80个，其中10亿元以上项目6个', confidence: 0.9 },
  phase: { id: 'part-of/phase', example: '滨海电厂项目一期投产', confidence: 0.85 },
} as const;

const PHASE = /^(.{3,})(?:[一二三四1-4]期)(?:工程|项目)?$/;

/** Reads parts of projects: a batch told with 其中 in the one before it, a phase in its project. */
export const makePartOfProjectLinker: Make<Linker> = (resources) => {
  const sharesOfPlaces = makeShareOfPlaces(resources);
  return (reading, mentions) => {
    const projects = mentions.filter((mention): mention is ProjectMention => mention.kind === 'Project');
    const known = new Map(projects.map((project) => [withoutHead(project.name), project.key]));
    const groups = bySentence(reading, mentions);
    const told = subsets(groups);
    return [
      ...told,
      ...sums(groups, told),
      ...sectionSums(groups, told),
      ...sharesOfPlaces(groups, told),
      ...groups.flatMap((group) => phases(group, known)),
    ];
  };
};

/** Behind 其中, behind 100个项目中 and at the beginning of what is told by its sorts a part follows. */
const OPENS =
  /其余$|(?:其中|内含|内有|(?:[按从论]|(?<![部十])分)[^，。；]{1,8}[分看，])(?:[^。；]{0,10}|[^。；\d]{0,40}等)$|^[中里]，?[^，。；]{0,4}$|^（[^（）]{0,4}$|^[^。；]{0,24}：$/;
/** A sentence that opens with these tells parts of what the one before told. */
const GOES_ON = /^(?:其中|按|从|论|分(?:行业|区域|地区|类别|类型|领域|产业|阶段))/;
/** 分市州来看，: a paragraph that opens so tells parts of what the article told first. */
const SORTS_ALL = /^(?:再|又)?[从按分看论][^，。；\d]{1,12}(?:看|分|分布|来看|来分|划分)[，：。]/;
/** 此次集中开工项目中，: parts of what the article told first; 上述项目中，: of what it told last. */
const POINTS_BACK =
  /^(?:[^，。；]{2,10}，|[^，。；]{2,4})?(?:(此次|本次|这次|这批|此批)|上述|以上|这些)[^，。；]{0,14}(?:项目|工程)[中里]，(?:有|包括|[^，。；\d]{2,30}等)?$/;
/** 开工重点项目92个、竣工75个: stages side by side are no parts of each other. */
const STAGED = /^(?:新|集中)?(?:开工|动工|续建|新建|复工|竣工|投产|签约|在建|建成|完工|投用|落地|入库)/;

/** Between the parts of a list that 其中 opened: what the part before costs, a semicolon, and how the next is done. */
const NEXT_PART =
  /^[^。；]{0,120}；(?:另有|还有|拟|计划|预计|已(?:开工|签约|竣工|投产)?|实施|安排|新?(?:开工|签约|建|引进)|仍在?|尚有|[^，。；\d]{2,30}等|(?!今年|去年|上年|此外|同时|全|新|争取|申报|储备|谋划|获|纳入|列入)[^，。；、\d]{2,9})?$/;
/** What was spent on the part before. */
const SPENT = /^(?:累计|已)?(?:完成|到位)(?:投资|资金)(?:约|近|超)?[\d.]+[万亿]元[，；]$/;
/** 218个项目，截至9月底，|已有|199个项目开工 */
const SOME_OF = /^，(?:[^，。；]{2,10}，)?(?:目前|现|至今|截至目前)?已有$/;
/** 平桂区|这次|开工9个项目: a share of what the article told first. */
const SHARE = /(?:这次|此次|本次|这回|这一次)(?:就|共|集中|新)?(?:开工|签约|签下|动工|落户|竣工)?(?:了|的)?$/;
/** 投资10亿元以上的项目共5个 opens a sentence: the large ones of what the paragraph told. */
const LARGE =
  /^(?:单体)?(?:总?投资)?(?:额)?(?:超过?)?\d[\d.]*亿元(?:及)?以上的?(?:项目|工程)|^(?:其中)?\d+[个项]项目(?:单体|计划|总)?投资(?:额)?(?:均|都)?(?:在|超过?)\d/;
const SHARE_BEHIND = /^，(?:约?占了?|占到)(?:全[县市区州省旗]|总数|总量|总投资)/;
/** 33个项目，|已有27个开工; 33个项目，|目前已落地27个 */
const SOME =
  /^(?:已|就)?有\d|^(?:截至目前，?|目前|眼下|至今|迄今)?已(?:建成|落地|开工|投产|竣工|签约|动工|入库|完工|投用|落户|达产)/;

function subsets(groups: readonly Group[]): Claim[] {
  let paragraph = -1;
  let before: readonly ProjectMention[] = [];
  let article = -1;
  let first: ProjectMention | undefined;
  let last: ProjectMention | undefined;
  let largest: ProjectMention | undefined;
  let sorted = false;
  return groups.flatMap(({ sentence, article: { title }, mentions }): Claim[] => {
    const batches = mentions.filter(isBatch);
    if (sentence.article !== article && !PART_TITLE.test(title)) first = last = undefined;
    article = sentence.article;
    if (batches.length === 0 && sentence.paragraph === paragraph) return [];
    if (sentence.paragraph !== paragraph || !(GOES_ON.test(sentence.text) || batches[0]?.rule === SUBSET)) before = [];
    if (sentence.paragraph !== paragraph) sorted = SORTS_ALL.test(sentence.text);
    if (sorted && first && SORTS_ALL.test(sentence.text)) before = [first];
    if (sentence.paragraph !== paragraph) largest = undefined;
    paragraph = sentence.paragraph;
    const back = POINTS_BACK.exec(sentence.text.slice(0, (batches[0]?.span.start ?? 0) - sentence.span.start));
    const whole = back?.[1] ? first : last;
    const { claims, told } = partsOf(sentence, batches, back && whole ? [whole] : before);
    const shares = first ? sharesOf(sentence, batches, first, claims) : [];
    const [large] = batches;
    const all = large && LARGE.test(sentence.text) && (large.count ?? 0) < (largest?.count ?? 0) ? largest : undefined;
    if (large && all) shares.push(claimOf(large.key, all.key, sentence, RULES.subset));
    // What follows tells more of the whole, not of its large ones.
    before = all ? [...told, all] : told;
    last = before.at(-1) ?? last;
    largest = [...(largest ? [largest] : []), ...batches].sort((a, b) => (b.count ?? 0) - (a.count ?? 0))[0];
    first ??= last;
    return [...claims, ...shares];
  });
}

/** Batches that the sentence tells as a share of the one that the article told first. */
const sharesOf = (
  sentence: Sentence,
  batches: readonly ProjectMention[],
  first: ProjectMention,
  told: readonly Claim[],
): Claim[] =>
  batches
    .filter(({ key, span }) => {
      const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start];
      const isShare = SHARE.test(sentence.text.slice(0, start)) || SHARE_BEHIND.test(sentence.text.slice(end));
      return isShare && key !== first.key && !told.some(({ from }) => from === key);
    })
    .filter(({ count = 0 }) => count < (first.count ?? 0))
    .map(({ key }) => claimOf(key, first.key, sentence, RULES.subset));

/**
 * Reads a sentence's batches from left to right; `before` are those of the sentence before that it can tell parts of,
 * the last of them the one that parts are told of.
 */
function partsOf(
  sentence: Sentence,
  batches: readonly ProjectMention[],
  before: readonly ProjectMention[],
): { claims: Claim[]; told: readonly ProjectMention[] } {
  const { text, span } = sentence;
  const claims: Claim[] = [];
  const told = [...before];
  let whole: ProjectMention | undefined;
  let last = before.at(-1);
  let opened = false;
  let sorted = false;
  let allStaged = false;
  let end = 0;
  for (const batch of batches) {
    const at = batch.span.start - span.start;
    const between = text.slice(end, at);
    const opens: boolean =
      OPENS.test(between) || POINTS_BACK.test(between) || (end > 0 && between === '') || GOES_ON.test(text.slice(at));
    const staged = STAGED.test(nounOf(batch));
    // 新签约项目28个，其中亿元以上19个；新开工17个: another stage than that of the whole.
    const isBeside: boolean = staged && !allStaged && between.includes('；') && isStage(whole ?? last);
    const listed: boolean =
      whole !== undefined &&
      (/^[，、](?:拟|计划|已)?$|^，[^，。；、\d]{2,10}等$/.test(between) ||
        (opened && staged && /^(?:已|全部|全数|均)[^，。；、\d]{1,6}，$/.test(between)) ||
        (opened && SPENT.test(between)) ||
        (opened && NEXT_PART.test(between) && (!staged || sorted || allStaged)));
    const isPart: boolean =
      opens ||
      listed ||
      (end > 0 && SOME_OF.test(between)) ||
      (batch.rule === SUBSET && between === '，' && last !== undefined && !STAGED.test(nounOf(last))) ||
      (batch.rule === SUBSET &&
        ((opened && !isBeside) ||
          !staged ||
          SOME.test(text.slice(at)) ||
          /占/.test(text.slice(at, batch.span.end - span.start))));
    const named = /^[中里]/.test(between)
      ? told.at(-1)
      : told.findLast((other) => between.includes(`${nounOf(other)}中`) || isSortOf(batch, other));
    whole = isPart ? (named ?? whole ?? last) : undefined;
    sorted = between.endsWith('：') || (sorted && isPart);
    allStaged = isPart && staged && (opens || allStaged);
    opened = opens || (opened && isPart);
    end = batch.span.end - span.start;
    if (whole && whole.key !== batch.key && (whole.count ?? 0) >= (batch.count ?? 0))
      claims.push(claimOf(batch.key, whole.key, sentence, RULES.subset));
    else if (!isPart && batch.rule !== SUBSET) last = batch;
    told.push(batch);
  }
  return { claims, told: last ? [...told.filter((batch) => batch !== last), last] : told };
}

const isStage = (whole: ProjectMention | undefined): boolean => whole !== undefined && STAGED.test(nounOf(whole));

/** 来自沪苏浙的|新签约亿元以上工业项目: a sort of those whose noun it ends with. */
const isSortOf = (part: ProjectMention, whole: ProjectMention): boolean =>
  nounOf(whole).length > 4 &&
  nounOf(part).length > nounOf(whole).length &&
  nounOf(part).endsWith(nounOf(whole)) &&
  !/\d$/.test(nounOf(part).slice(0, -nounOf(whole).length)) &&
  (whole.count ?? 0) >= (part.count ?? 0);

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
    const to = base && known.get(withoutHead(base));
    if (!to || to === mention.key) return [];
    return [claimOf(mention.key, to, sentence, RULES.phase)];
  });
}
