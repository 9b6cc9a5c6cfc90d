import { lexicon, type Resources } from '../../model/resources.ts';
import { makeNameStart, type NameStart } from '../../text/ordinary.ts';

/** Verbs that begin or end a list of works. */
export interface ProjectWords {
  readonly verbs: readonly string[];
  readonly nameStart: NameStart;
  readonly facilities: RegExp;
}

export function makeProjectWords(resources: Resources): ProjectWords {
  const longestFirst = (name: string) =>
    lexicon(resources, name)
      .map(({ entry = '' }) => entry)
      .sort((a, b) => b.length - a.length);
  return {
    verbs: longestFirst('project-verbs'),
    nameStart: makeNameStart(resources),
    // A stretch of a line (安六铁路六盘水段) is a work of its own.
    facilities: new RegExp(
      `(?:${longestFirst('project-facilities').join('|')})(?:[\\u4e00-\\u9fff]{1,8}(?<![阶手时年地路])段)?$`,
    ),
  };
}

/** What is done with a work, said behind it. */
export const STATUS =
  /^(?:等)?(?:全部|全面|已|已经|顺利|正式|基本|主体|陆续|相继|先后|即将|目前|如期|尽快|力争|实现|整体|分别|均|成功|有望)*(?:建成|竣工|开工|加快|加紧|顺利|有序|有力|扎实|稳步|进展|完工|封顶|投产|投用|投运|投入|通车|试运行|正式|启用|落地|签约|落户|前期|建设|施工|续建|进程|点火|并网|获批|获得|取得|进入|成功|全线|贯通|合龙|动工|奠基|推进|实施|工程进入|工可|初步设计|开通|开放|开园|开业|运营|达产|扩能|尽快|列入|纳入|打通|完成|复工|更新|如期|即将|持续|工作|启动|提速|破土|达到|项目前期|对外|开诊|交付|揭牌|落成|亮相|迎客|铺轨|下闸|蓄水|试生产|试运营|挂牌|点亮|封闭|落子|敲定|破土|主体|厂房封顶|全线动工|封顶)/;

/** Words that end a lead-in and never belong to a name. */
const LEAD_END =
  /(?:的|了|着|(?<!、)[是为在对把由以并]|(?<!即)将|其中|包括|涉及|特别是|尤其是|以及|年内|全年|今年|去年|同时|目前|先后|相继|陆续|共同|抓住|围绕|依托|通过|(?<!综合|循环|开发|资源|回收)利用|聚焦|按照|随着|亿元|万元|公里|平方米|美元|余亩|万亩)$/;

/** Gives where a name that ends at `to` begins: behind the last verb, particle or amount. */
export function leftEdge(text: string, from: number, to: number, { verbs }: ProjectWords, strict = true): number {
  let start = from;
  for (let index = from; index < to - 1; index++) {
    if ((index > start || /[了着的对将把为在]/.test(text.charAt(index))) && LEAD_END.test(text.slice(from, index + 1)))
      start = Math.max(start, index + 1);
    const verb = verbs.find((word) => text.startsWith(word, index));
    if (!verb || index + verb.length > to - 2) continue;
    if (strict && STRICT.has(verb) && index + verb.length <= to - 3) {
      start = Math.max(start, index + verb.length);
      continue;
    }
    // A verb in the middle of a name is part of it (堤防整修加固); one at its beginning leads it.
    if (index === start || LEADS.test(text.slice(start, index))) start = Math.max(start, index + verb.length);
  }
  return start;
}

/** Verbs that are never part of a work's name; 建设, 改造, 提升 and the like can be. */
const STRICT = new Set(
  '实施 推进 启动 完成 抓好 谋划 加快 推动 开工建设 开工 新上 引进 建成 新建 打造 争取 力促 促成 引来 力争 确保 竣工 投用 支持 上马 续建 加快推进 加快实施 加快建设 扎实推进 大力推进 全力推进 全面推进 全面完成 重点推进 有序推进 积极推进 稳步推进 持续推进 规划建设 谋划建设 谋划实施 启动实施 启动建设 跟踪推进 投资建设 组织实施 筹建 开通 落户 引入'.split(
    ' ',
  ),
);

const LEADS =
  /^(?:全[市省县区]|[我本该](?:市|省|县|区)|我们|要|将|已|还|也|再|又|正|全面|全力|积极|大力|重点|扎实|稳步|有序|着力|强力|高标准|高质量|高水平|高效|快速|持续|继续|深入|切实|认真|统筹|协调|配合|跟踪|尽快|适时|加紧|加大|努力|新|共|先行|优先|力争|确保|集中|年内|上半年|下半年|今年|政府|[，、；：“”])+$/;
