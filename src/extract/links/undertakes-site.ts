/** Who builds what a walk over building sites shows: P封顶，E的工人在砌墙; P，引入|E|投资改造; P，E施工. */
import type { Mention } from '../../model/mention.ts';

/** Firms whose trade is to build. */
const BUILDER =
  /局(?:集团)?(?:有限公司|公司)?$|建工|建筑|建设|路桥|工程|中[冶交建铁核]|铁建|葛洲坝|水电|安装|城建|建投/;
/** |的工人在砌墙, |的架桥机开上了江 */
const ITS_MEN =
  /^(?:公司|集团)?的?(?:[^，。；、的]{0,8}项目)?(?:工人|建设者|工友|施工(?:队|人员|员)|技术员|工程师|架桥机|盾构机|塔吊|挖掘机|项目部?(?:副?总工程师|总工|副?经理|负责人|书记|技术员)|项目部)/;
/** |施工，, |代建。 */
const WORKS_IT =
  /^(?:负责)?(?:施工|代建|承建|总承包|监制|操盘|中标|组织施工|负责(?:施工|建设|运营|代建)?)(?=[，。；]|$)/;
/** P，引入|E|投资8亿元改造 */
const COMES = /^[^。；]{0,44}，(?:引入|引进|引来|交给|交由|委托)$/;
const TAKES =
  /^(?:公司|集团)?(?:负责|统一|整体)?(?:投资|出资)?(?:[\d.]+(?:万|亿)元)?(?:改造|建设|运营|开发|打造|承建|代建|经营|兴建|新建|施工)(?=[，。；]|$)/;
/** P，甲公司与E合资的这一综合体 */
const JOINED = /^(?:项目|工程)?，(?:[^，。；、]{2,14}[与和、])?$/;
const OF_THIS =
  /^(?:[与和、][^，。；]{2,14}?)?(?:合资|合作|联合|共同|投资|独资|承建)(?:建设|兴建|投资|开发|打造)?的[这该]/;

/** Tells whether a firm behind a project is told to build it. */
export const isToldOf = (
  { kind, name }: Mention & { readonly name?: string },
  between: string,
  after: string,
): boolean =>
  kind === 'Enterprise' &&
  ((/^[^。；]{0,60}，$/.test(between) && WORKS_IT.test(after)) ||
    (BUILDER.test(name ?? '') && /^[^。；]{1,60}，$/.test(between) && ITS_MEN.test(after)) ||
    (COMES.test(between) && TAKES.test(after)) ||
    (JOINED.test(between) && OF_THIS.test(after)));

/** The same of the project that the sentence before tells. */
export const isAtSite = (
  { kind, name }: Mention & { readonly name?: string },
  before: string,
  after: string,
): boolean =>
  kind === 'Enterprise' &&
  ((/^[^。；]{1,60}，$/.test(before) && WORKS_IT.test(after)) ||
    (BUILDER.test(name ?? '') && /(?:^|[，”])$/.test(before) && ITS_MEN.test(after)));
