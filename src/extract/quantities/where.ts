import type { RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { chainStart } from '../regions/chain.ts';

/** Words in front of a region that make it something a figure is compared with, or where somebody went. */
const COMPARED =
  /(?:高于|低于|快于|慢于|超过|比|较|居|位居|列|位列|排名|名列|占|全|赴|与|和|同|向|对接|除|来自|在|从|由)$/;
/** What may stand between the start of a clause and the region that is its subject. */
const OPENING =
  /^(?:[▲△▼◆●■★] ?|[，、；：“])?(?:[^，。；]{0,20}——)?(?:[^，。；]{0,12}“[^，。；“”]{2,12}”(?:之称|美誉|美称)的|被誉为“[^，。；“”]{2,12}”的)?(?:其中|不过|但|只有|同时|目前|去年|今年以?来?|全年|上半年|(?:今年)?(?:前?[一二三四]个?季度|前\d{1,2}个月|1[—至-]\d{1,2}月份?)|\d{4}年|到\d{4}年|[^，。；]{0,6}期间|截至[^，]{0,8}|(?:力争|确保|争取)(?:到?(?:今|明|本)?年[底末]|全年|年内)?|支持|推动|推进|加快|启动|坐落[在于]|位于|占地[^，。；]{2,10}的)?(?:(?:(?:[两三]地|我[市县区]?|由)?[^，。；\d]{0,12}(?:合作|联合|携手)?(?:共建|合建|联建|建起来?|托管|代管|所?辖|拥有|主管)|离此不远|紧邻|相邻|隔壁|邻近)的)?(?:国家级|省级|市级|(?:中国（[^）]{2,6}）)?自由?贸易?试验区)?$/;

/** 某新城新增建成区2平方公里，老城区改造…: the clause that follows is told of another part. */
const ELSEWHERE = /，(?:老城区|主城区|中心城区|城区|农村|其他|其余)[^，。；]{2}/;

/** 某示范区全面铺开，全市园区…: the clause that follows is told of the whole. */
const WIDER = /，全[省市县](?!委)/;

/**
 * What is told of a place goes on over the next clauses only when it is told of it as a whole: not when the place is one
 * of a list, or part of the name of something whose clause tells no figure.
 */
function reaches(name: string, between: string, tellsFigure: boolean, goesOn: boolean): boolean {
  if (/^[、]|^(?:和|与|及)[\u4e00-\u9fff]/.test(between) && /[，；]/.test(between)) return false;
  const comma = between.search(/[，；]/);
  if (comma <= 0) return true;
  if ((between.includes('；') && !(goesOn && tellsFigure && /[区园]$/.test(name))) || ELSEWHERE.test(between))
    return false;
  if (!/[市县州盟旗省]$/.test(name) && WIDER.test(between)) return false;
  const clause = between.slice(0, comma);
  if (WORKS.test(clause) || (/园$/.test(name) && BUILT.test(clause))) return false;
  return (
    (tellsFigure && !/、/.test(clause)) ||
    (/[市县区旗镇乡村园]$|街道$/.test(name) && (TOGETHER.test(clause) || !/^[^，]{0,4}[与同和]/.test(clause)))
  );
}

/** 某镇街区修缮工程完工，改造小区87个: a work that lies there is told of, and then the whole goes on. */
const WORKS = /(?:工程|项目)[^，。；]{0,4}(?:完工|竣工|建成|投用|交付|封顶)$|^(?:创建|更新|申报)$/;
/** 某产业园一期投用: the park as a work. */
const BUILT = /投用|出资|投资|[开动]工|封顶|竣工|建成|交付|资金链/;

/** 某镇与农科院联手，试种水稻: what the town does goes on. */
const TOGETHER = /(?:联手|携手|牵手|合作)$|签[下订署]了?[^，]{2,14}(?:协议|合同)$/;

/** 某园区产值…；完成投资…: what a zone does goes on where the next part begins with its verb. */
const GOES_ON = /^[^；、]*；(?:完成|实现|新[增引签]|累计|培育)[^；]*$/;

/** 在某开发区，厂房已建成…; 走进某园区，…: the place that a clause opens with and that is all of it. */
const stands = (before: string, behind: string): boolean =>
  /^[，；]?(?:(?:而|如今|目前|日前)?在|走进|来到|步入)$/.test(before) && /^(?:境内|区内|[里内])?，/.test(behind);

const nextMark = (text: string, from: number): number => {
  const at = text.slice(from).search(/[，；]/);
  return at < 0 ? text.length : from + at;
};

/** What is done for a place ends with its clause: 支持某市申报平台，力争全省…. */
const DONE_FOR = /(?:支持|推动|推进|加快)$/;

/** 某镇|中心幼儿园等3所学校: the place of the one that is named of several. */
const FIRST_OF = /^[^，。；、\d]{2,12}(?:园|小学|中学|学校|校区|医院|卫生院|敬老院|养老院|广场|公园|小区)等\d/;

/** 甲县|委、县政府召开推进会，印发《乙开发区…方案》，…: who meets is not what is aimed at. */
const MEETS = /^(?:委|政府|人民政府)(?:、[省市县区州]?(?:委|政府|人民政府))?(?:联合)?(?:召开|举行|印发|出台)/;

/**
 * Gives the region that a figure speaks of: the last one that opens a clause in front of it, `undefined` where none does;
 * `figures` are those of the sentence.
 */
export function subjectRegion(
  sentence: Sentence,
  figure: Span,
  figures: readonly Span[],
  regions: readonly RegionMention[],
): RegionMention | undefined {
  const { text } = sentence;
  const offset = sentence.span.start;
  const isSubject = ({ span, level }: RegionMention): boolean => {
    const [first, end] = [span.start - offset, span.end - offset];
    if (first >= figure.end) return false;
    const at = Math.max(figure.start + 1, end);
    // 某县某某开发区: the place that follows is the one meant, the one in front tells where it lies.
    const start = chainStart(span.start, regions, sentence) - offset;
    const clauseStart = Math.max(...['，', '；', '：', '。'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
    const before = text.slice(clauseStart, start);
    return (
      ((OPENING.test(before) && !COMPARED.test(before)) || stands(before, text.slice(end))) &&
      !regions.some(
        (other) =>
          other.span.start - offset > end &&
          other.span.start - offset < figure.end &&
          text[other.span.start - offset - 1] === '、' &&
          !/[，；]/.test(text.slice(end, other.span.start - offset)),
      ) &&
      !(level !== 'zone' && DONE_FOR.test(before) && /[，；]/.test(text.slice(end, at))) &&
      reaches(
        text.slice(first, end).replace(/里$/, ''),
        text.slice(end, at),
        figures.some((told) => told.end > end && told.end <= nextMark(text, end)),
        GOES_ON.test(text.slice(end, at + 1)),
      ) &&
      !MEETS.test(text.slice(end, end + 16)) &&
      !FIRST_OF.test(text.slice(end, end + 24)) &&
      !/^(?:等[\d一二三四五六七八九十地]|第|前列|平均|水平|的?第|委(?:常委|副?书记))/.test(text.slice(end, end + 3))
    );
  };
  return (
    regions.findLast((region) => isSubject(region) && !isInLonger(region.span, regions)) ?? regions.findLast(isSubject)
  );
}

/** 某镇 in 某镇农产品加工产业园 is not the place that is told of. */
const isInLonger = ({ start, end }: Span, regions: readonly RegionMention[]): boolean =>
  regions.some(({ span }) => span.start <= start && span.end > end);

/** 《某县某产业规划》提出，到2027年…: what a plan aims at is aimed at in the place in its title. */
export function regionOfPlan(
  { text, span }: Sentence,
  figure: Span,
  regions: readonly RegionMention[],
): RegionMention | undefined {
  const region = regions.findLast(
    (place) => place.span.end - span.start <= figure.end && text.charAt(place.span.start - span.start - 1) === '《',
  );
  const words = region ? text.slice(region.span.end - span.start, figure.end) : '';
  // 《某县某规划》…，全县…: in the report of a city the whole is that county.
  const [, whole = ''] = /全([省市县区])/.exec(words) ?? [];
  return region?.name.endsWith(whole) && SETS_OUT.test(words) ? region : undefined;
}
const SETS_OUT = /^[^《》]{4,40}》(?:[^，。；：]{0,16}[：，]|[^，。；：]{0,6}提出)/;
