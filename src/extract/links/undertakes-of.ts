/** Whose a project is by a role, as reporters tell it: |中标的|P, |旗下的|P, 负责P的|E, P（E）, P是|E|在乙园布局的. */
import type { Mention } from '../../model/mention.ts';
import { LABELLED } from './undertakes-rules.ts';

const WHERE = '(?:在[^，。；、的]{2,14}?)?';
/** E|中标的|P, E|作为业主的|P, E|旗下的|P, E|独家开发的|P */
const OWNS = new RegExp(
  `^(?:公司|集团)?(?:独家|独立|共同|联合|全程|全额|具体|负责|刚刚?|新近?|去年|今年|先后|正在?|成功)*${WHERE}(?:中标(?:承建|建设|实施|施工)?|承揽|承包|(?:施工)?总承包|施工|开发(?:建设|运营)?|代管|投资运营|建设运营|运维|接手|引进|建成投产|投产|建|修建?|盖|办|作为(?:业主|投资方?|投资主体|建设方|实施主体|施工方)|旗下|名下|所属|下属)的$`,
);
/** E|总经理王强介绍，|P */
const SAYS =
  /^(?:公司|集团)?的?(?:副?(?:总经理|董事长|总裁|总工程师)|项目(?:负责人|经理)|(?:生产|行政|运营)?(?:负责人|厂长|副总))[\u4e00-\u9fff]{2,4}(?:介绍|说|表示|告诉记者)(?:说)?，(?:公司|企业|目前|眼下)?(?:总?投资[\d.]+(?:万|亿)元的)?$/;
/** E|再次增资扩产，启动|P; E|不仅建成了|P */
const GOES_FURTHER =
  /^(?:公司|集团)?(?:(?:再次|继续|又|持续|随即)*(?:增资扩产|增资|扩产|加码|乘势而上|追加投资)，(?:又|将|计划|拟|正)*(?:启动|实施|建设|新建|扩建|上马|新上)了?|(?:不仅|先后|相继|率先|陆续|成功)(?:建成|建起|投资|实施|建设|新建|上马|新上|打造)了?|将?分[两二三四]期(?:投资)?(?:建设|兴建|新建|打造|实施))$/;

/** 把|E|请了来，在甲园投6亿元建|P */
const COMES_HERE =
  /^(?:请|引|招|拉)了?(?:来|进来|过来)[^。；、：]{0,8}，(?:由其|计划|拟|将)?(?:在[^，。；、]{2,14}?)?(?:总?投资?(?:[\d.]+[万亿]元)?，?)?(?:建设|新建|兴建|建起|建|上马|新上)了?(?:总?投资[\d.]+[万亿]元的)?$/;

/** Tells whether the words between an owner and the project behind it tell whose it is. */
export const isOwnersRole = (between: string): boolean =>
  OWNS.test(between) || SAYS.test(between) || GOES_FURTHER.test(between) || COMES_HERE.test(between);

/** E|是|P|的业主单位 */
const IS = /^(?:公司|集团)?(?:就|正|也)?是(?:此次|本次|这次)?$/;
const AS = new RegExp(`^的?${LABELLED}(?=[，。；]|$)`);
/** Tells whether an owner is said to be that of the project behind it. */
export const isCalledOwner = (between: string, after: string): boolean => IS.test(between) && AS.test(after);

/** 负责|P|建设的|E */
const IN_CHARGE = /(?:负责|承建|承担|承接|承揽|投资建设|承包|中标|组织实施)$/;
const OF_WORKS = /^(?:项目|工程)?(?:的?(?:建设|施工|实施|运营|建设运营|投资建设|主体施工|设计施工))?的(?:是)?$/;
/** P|的承建方|E, P|施工单位——|E */
const BY_LABEL = new RegExp(`^(?:项目|工程)?的?(?:，(?:其|该项目|项目)?)?${LABELLED}(?:——|：|是|为)?$`);
/** P|（|E|） */
const OPENS = /^(?:项目|工程)?（(?:业主|投资方|投资单位)?：?$/;
const CLOSES = /^(?:投资|承建|建设|投建|开发)?[）、，]/;
/** E|计划分三期建设该项目 */
const BUILDS_IT =
  /^(?:公司|集团)?(?:计划|拟|将|已|正在?|负责|独家|全额)*(?:分[两二三四]期)?(?:(?:总?投资|斥资|出资)(?:[\d.]+[万亿]元)?)?(?:建设|投资|实施|承建|运营|打造|开发|兴建|推进)?(?:了)?(?:该|这一|这个|此|上述)(?:项目|工程)(?=[，。；]|$|建设)/;
/** 投资该项目的是|E */
const WHO_BUILDS =
  /(?:投资|建设|承建|承担|实施|负责)(?:了)?(?:该|这一|这个|此|上述)(?:项目|工程)(?:建设|施工)?的(?:是|正是|就是|企业是)$/;
/** 作为项目业主，|E */
const AS_OWNER = new RegExp(`(?:^|[，；])作为(?:该|这个)?(?:项目|工程)?(?:的)?${LABELLED}，$`);

/** Tells whether a firm is told to build the project that the sentence before told. */
export const buildsTold = (firm: Mention, before: string, after: string): boolean =>
  firm.kind === 'Enterprise' &&
  (WHO_BUILDS.test(before) || AS_OWNER.test(before) || (/(?:^|，)$/.test(before) && BUILDS_IT.test(after)));

/** P|是|E|在乙园布局的 */
const IT_IS = /^(?:项目|工程)?，?(?:也|便|就|正|则)?是(?:由)?$/;
const HIS = new RegExp(
  `^(?:公司|集团)?(?:继[^，。；]{2,16}后)?(?:，)?(?:今年|去年|近年来?)?${WHERE}(?:重点|倾力|独家|全额|共同|联合|又)?(?:投资|布局|落子|投建|开发|打造|推进|实施|建设|兴建|引进|投产|规划|追加)(?:建设|实施|兴建|打造|运营)?的`,
);

/** Tells whether a firm behind a project is told as its owner; `front` are the words in front of the project. */
export const isOwnerBehind = (firm: Mention, front: string, between: string, after: string): boolean =>
  firm.kind === 'Enterprise' &&
  ((IN_CHARGE.test(front) && OF_WORKS.test(between)) ||
    BY_LABEL.test(between) ||
    (OPENS.test(between) && CLOSES.test(after)) ||
    (IT_IS.test(between) && HIS.test(after)));
