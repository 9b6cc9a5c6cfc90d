/** Who builds a project, where both are told in one sentence. */
import type { Claim } from '../../model/claim.ts';
import type { Mention, ProjectMention } from '../../model/mention.ts';
import { contains } from '../../model/span.ts';
import type { Group } from './support.ts';
import { builds, goesOnBuilding, ONE } from './undertakes-builds.ts';
import { isCalledOwner, isOwnerBehind, isOwnersRole } from './undertakes-of.ts';
import { isShownBuilding } from './undertakes-site.ts';
import { BUILDS_IT, BY, claimOf, IS_BUILT, OWNER_LABEL, RULES, RUNS } from './undertakes-rules.ts';

/** 投资6亿元、位于甲园区的; 6月签约、8月进场 */
const HARMLESS = /(?<=元)、(?=位于|选址|落户)|(?<=\d月[^，。；、]{2,4})、(?=\d)/;
/** 甲公司|牵头的|5个项目 */
const HAS_BATCH =
  /^(?:的|等(?:\d+[家户])?(?:企业|公司)的|(?:等(?:\d+[家户])?(?:企业|公司))?(?:牵头|承建|投建|承接|投资建设|牵头实施|牵头建设|负责实施)的)$/;
/** 甲、乙和丙|三方合资、投资320亿元的|P */
const JOINTLY = /^(?:[两三四]方)?(?:合资|合建|联合|合作)、/;
/** 甲集团把P放在乙园区. */
const PUTS = /^，?(?:则|也|又|还|已|趁势|顺势|因此|索性|干脆)?[把将](?:总?投资[\d.]+(?:万|亿)元的)?$/;
const PUT_WHERE = /^(?:项目|工程)?[也都就]?(?:[放落布建设搬迁签留]|安排|选址|提上|列入)/;
/** Behind a project: 业主单位是, 由…投资建设. */
const OWNER_IS = new RegExp(
  `^(?:(?:项目|工程)?的?(?:投资方|业主(?:单位)?|建设单位|承建单位|施工单位|运营方)(?:是|为)|[^。；]{0,24}(?:，|（)${OWNER_LABEL}(?:是|为|：)(?:其[^，。；]{0,4}子公司)?|[^。；]{0,60}，${OWNER_LABEL}(?:都|均)(?:是|为))$`,
);
/** P因故落后，被亮黄灯，承建单位|E */
const OWNER_NAMED =
  /^[^。；]{0,60}，(?:投资方|业主(?:单位|方)?|建设(?:单位|方)|承建(?:单位|方)|施工(?:单位|方)|运营(?:单位|方)|实施主体)$/;
/** P交由|E经营 */
const HANDED =
  /^(?:项目|工程)?(?:已|[^。；的]{0,20}(?:建成|竣工|投用|完工|改造)后?，?)?(?:整体)?(?:交由|交给|委托给?|移交给?)$/;
/** P是|E牵头建设的 */
const IS_OF = /^(?:牵头|独资|全资|投资|出资)*(?:建设|兴建|新建|投建|承建|打造|开发)(?:的|(?=[，。；]|$))/;
/** P通气点火，全长20公里，是|E|掏了1.6亿元建的 */
const IT_IS = /^[^。；]{2,44}，(?:都|也|就|正)?是$/;
const PAID_FOR =
  /^(?:公司|集团)?(?:独家|独资|全额|自己)?(?:[掏投花砸拿出][了下资出]*[\d.]+(?:多|余)?(?:万|亿)(?:多|余)?元|出资|投资|出钱|牵头)(?:修|建|办|搞|盖|改)[^，。；]{0,3}的(?=[，。；])/;
/** 记者走进|E|的车间，总投资26亿元的|P */
const WALKS_IN = /(?:走进|来到|步入)了?$/;
const IS_SEEN =
  /^的?(?:[^，。；、]{0,8}(?:车间|厂区|厂房|工地|生产线|园区|现场)(?:内|里)?)?，(?:总?投资[\d.]+(?:万|亿)元的)?$/;
/** 合资成立|E|，建设P */
const IS_FOUNDED = /(?:合资|共同|联合|出资)(?:成立|组建|设立)(?:了)?$/;
/** 引来|E，建成P */
const COMES = /(?:引来|引进|引入|招引|迎来|牵手|(?:依托|借助)(?:[^，。；]{2,16}(?:创办|创立|旗下|投资)的)?)$/;
const COMES_AND_BUILDS = /^，(?:已|又|将|拟)?(?:建成|建起|建设|兴建|新建|投建|上马|签下|签约|拿下|敲定)了?$/;
/** E|分别与甲县、乙县签约：在甲县流转土地，打造|P */
const SIGNS_AND_BUILDS =
  /^(?:则|还|又|也|分别|先后)*[与同和][^。；：]{2,24}(?:签约|签下协议)：(?:计划|拟|将)?在[^，。；：]{2,30}，(?:建设|新建|兴建|打造)了?$/;
/** 由|商会牵头的P */
const LED =
  /^(?:作为(?:社会资本方|投资方|业主|建设单位)|牵头|发起|投资|承建|援建|(?:施工)?总?承包)(?:建设|兴建|投建|打造|成立)?的$/;
/** 由|E承建、总投资18亿元的|P, 由甲集团与|E联合操盘、总投资96亿元的|P */
const LED_AT_COST =
  /^(?:[与和、][^，。；、]{2,14}?)?(?:联合|共同|合作)?(?:承建|建设|投建|投资|兴建|开发|牵头|实施|代建|操盘|打造|运营|筹建|新建)(?:建设|实施)?、(?:[概预估]算|计划|总)*(?:投资|造价)?(?:约|近|超)?[\d.]+(?:万|亿)元的$/;
/** 由|E牵头，在甲镇新建|P */
const LEADS =
  /^(?:公司|集团)?(?:牵头|领办|出资|投资|负责)，(?:计划|拟|将)?(?:在[^，。；、]{2,14}?)?(?:新建|建设|兴建|投建|打造|改造|扩建)$/;
const BY_HIM = /由(?:[^，。；、]{2,16}[与和])?$/;
/** Bodies that build for themselves. */
const BUILDERS = /(?:大学|学院|研究院|研究所|科学院|农科院|医院|学校|中学|小学)$/;
const COME_TOGETHER =
  '，(?:双方)?(?:将|拟)?(?:在[^，。；、]{1,12}?)?(?:共建|合建|共同(?:打造|建设)|联[手合](?:打造|建设)|合作(?:打造|建设))$';
/** 甲公司|与乙集团|携手，上半年开工|P */
const JOINS_UP =
  /^(?:[与和同跟][^，。；、]{2,16}?)?(?:合作|[携联牵]手|合力|联合)，[^，。；]{0,12}?(?:开工|动工|建设|兴建|新建|投建|打造|建起|建)了?$/;
/** E与乙大学签约，在园内合建|P */
const TOGETHER = new RegExp(
  `^[^，。；]{0,30}(?:签约|签[下订署]?[^，。；]{0,8}协议|携手|牵手|联手|握手|合作)[^，。；]{0,24}${COME_TOGETHER}`,
);
/** 甲公司牵手|E，合建|P */
const WITH = /(?:携手|牵手|联手|联合|签约)$/;
const WITH_HIM = new RegExp(`^[^，。；]{0,10}(?:${COME_TOGETHER}|，(?:合力|一举|共同)?(?:拿下|签下)了?$)`);
const BODY_BUILDS =
  /^(?:计划|拟|将)?(?:在[^，。；、]{2,12}?)?(?:投资)?(?:建设|兴建|新建|筹建|迁建|扩建|改造)[^，。；、]{0,12}$/;
/** 甲学院|与乙研究院|共建P: both build. */
const BOTH_BUILD =
  /^(?:，?也?(?:打算|准备|计划|有意|将))?(?:[与和同][^，。；、]{2,16}?)?(?:将|拟|计划|正)?(?:在[^，。；、]{2,12}?)?(?:共建|合建|共同建设|联合建设|合作建设|联手打造|共同打造)的?$/;
/** A bureau or a station of the grid builds what it is charged with: 甲供电局|承担的P. */
const CHARGED = /^(?:承担|承建|负责实施|负责建设|组织实施|牵头实施|代建)的$/;

/** What the words between the two, or around them, tell. */
export function link(owner: Mention, project: ProjectMention, group: Group): Claim[] {
  const { sentence } = group;
  const made = (rule: { id: string; confidence: number }): Claim[] => [claimOf(owner.key, project, group, rule)];
  const bears = !project.batch && contains(project.span, owner.span) && owner.span.end < project.span.end;
  if (bears && owner.span.start - project.span.start <= 6) return made(RULES.inName);
  if (isBuilder(owner, project, group)) return made(RULES.builder);
  if (owner.span.end > project.span.start) return [];
  const between = sentence.text.slice(owner.span.end - sentence.span.start, project.span.start - sentence.span.start);
  const front = sentence.text.slice(0, owner.span.start - sentence.span.start);
  if (project.batch)
    return owner.kind === 'Enterprise' && HAS_BATCH.test(between) && !/[与同和跟为向对]$/.test(front)
      ? made(RULES.verb)
      : [];
  if (BY_HIM.test(front) && LED_AT_COST.test(between)) return made(RULES.verb);
  if (owner.kind === 'Enterprise' && SIGNS_AND_BUILDS.test(between)) return made(RULES.verb);
  if (/、/.test(between.slice(1).replace(HARMLESS, '')) && !JOINTLY.test(between)) return [];
  if (/[由是]$/.test(front) && LED.test(between)) return made(RULES.verb);
  const comes = COMES.test(front) || IS_FOUNDED.test(front);
  if (owner.kind === 'Enterprise' && comes && COMES_AND_BUILDS.test(between)) return made(RULES.verb);
  if (owner.kind === 'Enterprise' && WALKS_IN.test(front) && IS_SEEN.test(between) && !bearsOwner(project, group))
    return made(RULES.verb);
  const isBoth =
    BOTH_BUILD.test(between) && !/(?:研究|研发|转化|育种|技术)中心$|(?:研究院|实验室|工作站)$/.test(project.name);
  const isJoint = TOGETHER.test(between) || (WITH.test(front) && WITH_HIM.test(between));
  if (owner.kind !== 'Enterprise') {
    if (CHARGED.test(between)) return made(RULES.verb);
    const builds = BODY_BUILDS.test(between) || isBoth || isJoint;
    return builds && BUILDERS.test(sentence.text.slice(0, owner.span.end - sentence.span.start))
      ? made(RULES.verb)
      : [];
  }
  if (
    isJoint ||
    BOTH_BUILD.test(between) ||
    JOINS_UP.test(between) ||
    (/(?:^|的)$/.test(front) && FOLLOWS.test(between))
  )
    return made(RULES.verb);
  if (isNearer(owner, project, group)) return [];
  if (goesOnBuilding(between) && !hasBetween(owner, project, group)) return made(RULES.verb);
  if (BY_HIM.test(front) && LEADS.test(between.replace(ONE, ''))) return made(RULES.verb);
  if (/(?:，|元的)$/.test(between) && /[，：]/.test(between) && bearsOwner(project, group)) return [];
  const behind = sentence.text.slice(project.span.end - sentence.span.start);
  const puts = PUTS.test(between.replace(/一[座条个处]$/, '')) && PUT_WHERE.test(behind);
  return puts || builds(between, front) || isOwnersRole(between) || isCalledOwner(between, behind)
    ? made(RULES.verb)
    : [];
}

/** 甲汽车配套的P投产，|乙公司投资1.8亿元实施的Q: another firm opens the clause and builds. */
const isNearer = (owner: Mention, project: ProjectMention, { sentence: { text, span }, mentions }: Group): boolean =>
  mentions.some(
    (one) =>
      one.kind === 'Enterprise' &&
      one.key !== owner.key &&
      one.span.start > owner.span.end &&
      one.span.end < project.span.start &&
      text.charAt(one.span.start - span.start - 1) === '，' &&
      /的$/.test(text.slice(one.span.end - span.start, project.span.start - span.start)) &&
      builds(text.slice(one.span.end - span.start, project.span.start - span.start), ''),
  );

/** Another firm stands between the two. */
const hasBetween = (owner: Mention, project: ProjectMention, { mentions }: Group): boolean =>
  mentions.some(
    ({ kind, key, span }) =>
      kind === 'Enterprise' && key !== owner.key && span.start >= owner.span.end && span.start <= project.span.start,
  );

const bearsOwner = (project: ProjectMention, { mentions }: Group): boolean =>
  mentions.some(
    ({ kind, span }) => kind === 'Enterprise' && span.start === project.span.start && span.end < project.span.end,
  );

/** 甲园区的E|，投资4亿元的|P: the firm opens the sentence. */
const FOLLOWS = /^，(?:计划|预计)?(?:总?投资|投入)[\d.]+(?:万|亿)元的$/;

/** P，|E承建， */
const BUILT_BY = new RegExp(`^(?:${BUILDS_IT})(?=[，。；])`);
/** P占地200亩，|甲集团与乙集团|合股建设 */
const JOINED = /^[^，。；]{2,20}，(?:[^，。；]{2,16}[和与])?$/;
const JOINS = /^(?:[和与][^，。；]{2,14}?)?(?:合股|合资|联合|共同|合作|携手)(?:投资)?(?:建设|兴建|投建)(?=[，。；]|$)/;

/** P|由|E投资建设; P选址甲园，|由|E投资建设 */
const DIRECT = new RegExp(`^(?:项目|工程)?(?:，)?(?!、由)(?:[^，。；]{0,8})由${BY}$`);
const LATER = new RegExp(
  `^[^。；]{2,64}，(?:后者|它|(?:[该这此]|这[一个座])?(?:项目|工程|电站|基地|园区|工厂|中心))?由${BY}$`,
);

/** P由E投资建设. */
function isBuilder(owner: Mention, project: ProjectMention, { sentence: { text, span }, mentions }: Group): boolean {
  if (owner.span.start < project.span.end) return false;
  const between = text.slice(project.span.end - span.start, owner.span.start - span.start);
  const after = text.slice(owner.span.end - span.start, owner.span.end - span.start + 40);
  if (OWNER_IS.test(between) || (HANDED.test(between) && RUNS.test(after))) return true;
  if (project.batch) return false;
  if (/^(?:项目|工程)?，$/.test(between) && BUILT_BY.test(after)) return true;
  const front = text.slice(0, project.span.start - span.start);
  if (isOwnerBehind(owner, front, between, after)) return true;
  const isLast = !mentions.some(
    (one) => one.kind === 'Project' && one.span.start >= project.span.end && one.span.end <= owner.span.start,
  );
  if (isLast && (OWNER_NAMED.test(between) || isShownBuilding(owner, between, after))) return true;
  if (between === '是' && IS_OF.test(after)) return true;
  if (isLast && IT_IS.test(between) && PAID_FOR.test(after)) return true;
  const direct = DIRECT.test(between);
  const later = isLast && LATER.test(between);
  if (isLast && JOINED.test(between) && JOINS.test(after)) return true;
  return (direct || (later && !/^[^，。；]{0,12}的/.test(after))) && IS_BUILT.test(after);
}
