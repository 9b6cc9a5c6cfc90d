/** Who builds a project, where one of the two is told in an earlier sentence or line. */
import type { Claim } from '../../model/claim.ts';
import type { Mention, ProjectMention } from '../../model/mention.ts';
import { isRowOwner, isToldOwner } from './rows.ts';
import { isEnterprise, type Group } from './support.ts';
import { buildsTold } from './undertakes-of.ts';
import { isShownNext } from './undertakes-site.ts';
import { BUILDS_IT, BY, claimOf, IS_BUILT, isOwner, OWNER_LABEL, RULES, RUNS } from './undertakes-rules.ts';

/** 该项目由|E投资建设, 由|E投资建设: the project told last in the paragraph. */
const ITS_BUILDER = new RegExp(
  `(?:^|[，；])(?:(?:该|这一|这个|这座|这处|此|上述|后者)?(?:项目|工程|基地|园区|厂子|工厂|厂|园|电站)?)由${BY}$`,
);
/** 建成后交给|E|运营 */
const HANDED =
  /(?:^|，)(?:(?:基地|项目|工程)?(?:建成|竣工|投用|完工|改造)后)?，?(?:整体)?(?:交由|交给|委托给?|移交给?)$/;
/** 业主为|E, 建设单位：|E */
const OWNER_IS = new RegExp(`(?:^|[，；])${OWNER_LABEL}(?:是|为|：)$`);
/** 这个项目是|E|拿出2.4亿元实施的 */
const IS_OF = /(?:^|[，；])(?:这个|这座|这处|该|此)?(?:项目|工程|基地|园区|电站|工厂|厂)是$/;
const MADE_IT =
  /^(?:公司|集团)?[^，。；的]{0,14}(?:投资|建设|实施|兴建|新建|打造|承建|开发|捐建|援建|代建)的(?=[，。；]|$)/;
/** 承建单位|E|的项目总工程师说 */
const SAYS = /(?:^|[，；”])(?:承建|施工|建设|代建|业主|投资)(?:单位|方)$/;
/** What only the sentence before completes is less sure. */
const FROM_BEFORE = { ...RULES.builder, confidence: 0.8 };
/** |E承建，: the sentence begins with who builds. */
const BEGINS = new RegExp(`^(?:[与和、][^，。；]{2,14}?)?(?:${BUILDS_IT}|各(?:出资|占股)[^，。；]{1,6})(?=[，。；])`);

/** Builders told in a sentence, in front of any other project, of the project that the paragraph told last. */
export function ofLast(group: Group, last: ProjectMention | undefined): Claim[] {
  if (!last) return [];
  const { sentence, mentions } = group;
  const own = mentions.find(({ kind }) => kind === 'Project')?.span.start ?? sentence.span.end;
  return mentions.flatMap((mention): Claim[] => {
    const { key, span } = mention;
    if (!isOwner(mention) || span.end > own) return [];
    const before = sentence.text.slice(0, span.start - sentence.span.start);
    const after = sentence.text.slice(span.end - sentence.span.start);
    const isBuilder =
      (ITS_BUILDER.test(before) && IS_BUILT.test(after) && !/^[^，。；]{0,24}的/.test(after)) ||
      OWNER_IS.test(before) ||
      buildsTold(mention, before, after) ||
      (HANDED.test(before) && RUNS.test(after)) ||
      SAYS.test(before) ||
      (IS_OF.test(before) && MADE_IT.test(after)) ||
      isShownNext(mention, before, after) ||
      ((before === '' || /^[\u4e00-\u9fffA-Z]{2,12}[与和、]$/.test(before)) && BEGINS.test(after));
    return isBuilder ? [claimOf(key, last, group, FROM_BEFORE)] : [];
  });
}

/** 建设单位：E, behind the project that a data sheet names. */
export const ofRow = (group: Group, row: ProjectMention | undefined): Claim[] =>
  row
    ? group.mentions
        .filter((mention) => isOwner(mention) && isRowOwner(mention, group))
        .map(({ key }) => claimOf(key, row, group, RULES.builder))
    : [];

/** Who builds the project that the paragraph begins with as a row of a list. */
export const ofRowAbove = (group: Group, row: ProjectMention | undefined): Claim[] =>
  row
    ? group.mentions
        .filter((mention) => isOwner(mention) && mention.span.start >= row.span.end && isToldOwner(mention, group))
        .map(({ key }) => claimOf(key, row, group, FROM_BEFORE))
    : [];

/** The enterprise told last, by no more than what it is. */
const ITSELF = '(?:该公司|该企业|该集团|这家企业|这家公司)';
/** 掏出4.3亿元, 追加投资102亿元 */
const PAYS = '(?:追加|投入|投资|追加投资|增资|斥资|出资|掏出?|拿出|砸[下进]|花了?)[^，。；、]{0,6}元';
/** 该公司, 这家落户甲镇三年的企业, 这家老药企 */
const THIS_FIRM = `(?:${ITSELF}|公司|企业|这家[^，。；]{0,24}?(?:公司|企业|[药车央国民外]企|厂商)|[他她]所在的(?:公司|企业|集团))`;

/** 由其投建的|P, 其投资3亿元的|P: the enterprise told last in the paragraph. */
const ITS_OWN = new RegExp(
  [
    '(?:^|[，；])由其(?:投资|投建|建设|承建|开发|实施|打造)(?:建设)?的$',
    '(?:^|[，；])其(?:计划)?(?:总?投资)[^，。；]{1,10}的$',
    `(?:^|[，；])(?:${ITSELF}|公司|企业)(?:将|计划|拟|已|还|又|随即|随后|眼下|正)*(?:在[^，。；]{2,14}?)?(?:投资[^，。；]{0,10})?(?:建设|新建|兴建|打造|投建|扩建|上马)(?:的)?$`,
    `(?:^|[，；])(?:${ITSELF}|公司|企业)(?:今年|去年|近期|随后|又|再|还)*${PAYS}，?(?:上马|新上|建设|新建|扩建|实施|搞)了?$`,
    // 它又追加投资2亿元建设|P; 去年老板一咬牙，掏出2亿元搞|P; 厂里花2000万元新上|P
    `(?:^|[，；])[^，。；]{0,6}(?<![其])(?:它|老板|厂里|厂子|厂家|公司|企业)[^，。；]{0,8}，?${PAYS}[，]?(?:上马|新上|建设|新建|扩建|实施|搞|上|建|改造)了?$`,
    // 厂区一角，总投资6亿元的|P
    '^[^，。；]{0,4}(?:厂区|厂里|院子|车间|厂房)[^，。；、的]{0,4}(?:新盖|新建|新上|扩建)的$',
    // 3号窑的|P
    '(?:^|[，；])(?:\\d+号(?:窑|机组|高炉|焦炉|锅炉|车间)的)$',
    '^[^，。；]{0,4}(?:厂区|厂里|院子|车间|厂房)[^，。；的]{0,5}，(?:总?投资[\\d.]+(?:万|亿)元的)?$',
    `(?:^|[，；])${THIS_FIRM}[与跟同][^。；]{2,60}，(?:[^，。；]{1,12}，)?(?:眼下|如今|今年|随后|同时)?(?:又|还|也)在[^，。；]{2,14}(?:上马|新上|新建|建设|扩建)$`,
    `(?:^|[，；])${ITSELF}的?$`,
    // 公司的|P; 企业同步在建的|P
    '^(?:公司|企业)的$',
    `(?:^|[，；])${THIS_FIRM}(?:同步|同时|目前|正|还)*(?:在建|新投|在上|实施)的$`,
    `(?:^|[，；])${ITSELF}在[^，。；、]{2,14}?(?:新上|新建|投建|建设|布局)的$`,
    '[，；](?:它的|其)$',
    // 公司投资8亿元的|P; 这家老牌企业，去年拿出2亿元上马|P; 她所在的企业，正联手研究院实施|P
    `(?:^|[，；])(?:${ITSELF}|公司|企业)(?:今年|去年|前年|计划|拟|将)?总?${PAYS}的$`,
    `(?:^|[，；])${THIS_FIRM}，(?:今年|去年|前年|随后|眼下|如今|正|又|还|将|拟|计划)*(?:[联携牵]手[^，。；、]{2,12}?)?(?:${PAYS}，?)?(?:在[^，。；]{2,14}?)?(?:上马|新上|建设|新建|扩建|实施|投建|兴建|打造|建)了?$`,
    // 这家企业落户甲园区，总投资22亿元的|P; 这家老药企将与甲区携手，投资8亿元建设|P
    `(?:^|[，；])${THIS_FIRM}[^。；]{2,36}，(?:分[两三四]期|计划|预计)?(?:(?:总?投资|追加|拿出)[\\d.]+(?:万|亿)元)?的?(?:投资)?(?:建设|兴建|新建|扩建|打造|上马|(?<=，)搞|(?<=元的))$`,
    `(?:^|[，；])${THIS_FIRM}(?:今年|去年|最近|近期|刚刚|随后|眼下|又|还|再)*(?:新上|上马|投建|扩建|新建|启动)[了的]?$`,
    '(?:^|[，；])双方(?:将|拟|计划)?(?:在[^，。；]{2,14}?)?(?:合作|共同|携手|联合)?(?:投资)?(?:建设|新建|兴建|打造)的?$',
  ].join('|'),
);
/** 这家公司与甲纸业合资的|P: the firm told before builds with the one told here. */
const WITH_IT = new RegExp(
  `(?:^|[，；])${THIS_FIRM}[与和同跟][^，。；]{2,14}(?:合资|合作|合建|联合|共同)(?:建设|兴建|投资)?的$`,
);
/** Projects told as those of a firm that only a pronoun names; `before` is the one that the paragraph told last. */
export function ofActor(group: Group, before: Mention | undefined): Claim[] {
  const { sentence, mentions } = group;
  return mentions.flatMap((project): Claim[] => {
    if (project.kind !== 'Project') return [];
    const front = sentence.text.slice(0, project.span.start - sentence.span.start);
    const here = mentions.findLast((one) => isEnterprise(one) && one.span.end <= project.span.start);
    const withIt = WITH_IT.test(front);
    const actor = withIt ? before : (here ?? before);
    return actor && (withIt || ITS_OWN.test(front)) ? [claimOf(actor.key, project, group, FROM_BEFORE)] : [];
  });
}
