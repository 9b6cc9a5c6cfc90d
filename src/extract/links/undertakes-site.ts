/** Who builds what a walk over building sites shows: P封顶，E的工人在砌墙; P，引入|E|投资改造; P，E施工. */
import type { EnterpriseMention, Mention } from '../../model/mention.ts';

/** Firms whose trade is to build. */
const BUILDER =
  /局(?:集团)?(?:有限公司|公司)?$|建工|建筑|建设|路桥|工程|中[冶交建铁核]|铁建|葛洲坝|水电|安装|城建|建投/;
/** |的工人在砌墙, |的架桥机开上了江 */
const ITS_MEN =
  /^(?:公司|集团)?的?(?:[^，。；、的]{0,8}项目)?(?:\d+(?:多|余)?[名位个])?(?:工人|建设者|工友|施工(?:队|人员|员)|技术员|工程师|架桥机|盾构机|塔吊|挖掘机|项目部?(?:副?总工程师|总工|副?经理|负责人|书记|技术员)|项目部)/;
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

/** 正在改造P，E|投了8000万元 */
const PAID =
  /^(?:公司|集团)?(?:[投花掏出砸]了)(?:约|近)?[\d.]+(?:多|余)?(?:万|亿)(?:多|余)?元(?=，(?!上马|新上|建|搞|扩)|[。；])/;

/** Tells whether a firm is told to build the project in front of it; `after` are the words behind the firm. */
export const isShownBuilding = (firm: Mention, between: string, after: string): boolean =>
  firm.kind === 'Enterprise' &&
  ((/^[^。；]{0,60}，$/.test(between) && WORKS_IT.test(after)) ||
    (/^[^，。；]{0,20}，$/.test(between) && PAID.test(after)) ||
    (/^[^。；]{1,60}，$/.test(between) && showsMenOf(firm, after)) ||
    (COMES.test(between) && TAKES.test(after)) ||
    (JOINED.test(between) && OF_THIS.test(after)));

/** Tells the same of the project that the sentence before told; `front` are the words of this one before the firm. */
export const isShownNext = (firm: Mention, front: string, after: string): boolean =>
  firm.kind === 'Enterprise' &&
  ((/^[^。；]{1,60}，$/.test(front) && WORKS_IT.test(after)) ||
    (/(?:^|[，”])$/.test(front) && showsMenOf(firm, after)));

const showsMenOf = ({ name }: EnterpriseMention, after: string): boolean => BUILDER.test(name) && ITS_MEN.test(after);
