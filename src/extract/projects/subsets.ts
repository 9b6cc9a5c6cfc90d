import { matchesIn } from '../../text/matches.ts';
import { SUBSET, type Batch } from './batch.ts';

/** A part told before it is a batch: its sort in the words of the text, and how many. */
interface Part {
  readonly sort: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly counter: string;
  readonly rule?: string;
}

/** A batch that parts can be told of; `end` is the offset behind it, 0 for one of the sentence before. */
export type Whole = Pick<Batch, 'end' | 'count' | 'counter' | 'noun'>;

/** When and how something was done, in front of its stage. */
const WHEN =
  '(?:截至|截止|到|至)(?:今年)?\\d{1,2}月(?:\\d{1,2}日|[底末初])|今年|去年|上半年|[一二三四]季度|当年|全年|年内|目前|眼下|迄今|至今|截至目前|当场|现场|已经?|正式|就|刚';
const STAGE =
  '前期|新建|新上|续建|开复工|建成(?:投产|投用)|竣工投产|新?(?:复工|竣工|投产|签约|开工|动工|落地|落户|入库|完工|投用)|签下|在建|建成|达产|投运';
const LIMIT =
  '(?:总投资|投资(?:额|总额)?|协议(?:投资|引资)|合同引资|单体投资)?(?:超过?|不低于)?(?:\\d[\\d.]*|[十百千])?[百千]?[万亿]元?(?:人民币)?(?:级|以上|及以上|的)';
/** What tells a part by itself: its stage, its level, its turn, its size, or a sort named as one. */
const SORT = new RegExp(
  `^(?:其余|(?:${WHEN}){0,2}(?:${STAGE})(?:的|了)?|(?:国家|中央|自治区|省|市|县|区|镇|盟|旗)级(?:重点|重大)?|(?:第[一二三四五六七八九十]|首|次|前[两三四五])[批轮]|[^，。；、：（）\\d]{2,10}类|签[订署][^，。；、：（）\\d]{2,10}的|${LIMIT}的?(?:“[^”]{1,8}”)?)$`,
);
const ADVERBS = new RegExp(`^(?:${WHEN})+(?=.{2})`);
/** 制造业项目占16个, 世界500强企业投资的有7个: whatever stands in front is the sort. */
const OF = /^(?!的)[^，。；、：（）]{2,18}的$/;
const NAMED = /^[\u4e00-\u9fff“”A-Za-z]{2,14}$/;
/** Opens a list of sorts behind the whole: 其中, 按行业分, 从产业看, 17个项目中. */
const SORTED =
  /(?:^[中里]|其中|按[^，。；]{1,8}[分看]|[从论][^，。；、]{1,6}(?:看|分|来看|来分|业|型|别|构)?|[分以][^，。；、]{1,6}[看分]|(?:项目|工程)[中里])[，：]?[^。；]*$/;
/** Words that begin or end the name of other things that are counted, and of deeds. */
const OTHER =
  /^(?:数量|总数|总量|新增|新建|建成|改造|完成|引进|引入|培育|创建|打造|提供|涉及|覆盖|惠及|新设|获|发放|建设|开通|增设|设|还有|另有|共|各)|(?:企业|单位|小区|社区|村|学校|医院|公园|岗位|学位|床位|车位|[省市县区镇乡]|国家|街道|平台|中心|指标|品牌|专利|公司|商户|部门|问题|任务|事项|[一二三四五]+|分别|奖)$/;
const PART =
  /(?<=^|[，、；：（—])(?:其中有?)?([^，。；、：（）—]{1,18}?)(?:就|便|只|仅|独|也)?(?:占[了去到]?|有|达|为|共)?(\d[\d,]*)(个|项|宗)(?=[，、；。）]|$)/g;
const ALIGNED =
  /(?<=^|[，；：])((?:[^，。；、：（）\d]{2,14}、){1,7}[^，。；、：（）\d]{2,14}?)分别(?:占|有|为|达)?((?:\d+(?:个|项|宗)[、和]?){2,8})(?=[，；。）]|$)/g;

/**
 * Parts of a batch told before, without the word 项目: 其中新开工97个, 电子信息类6个, 投资额超10亿元的有3个,
 * 第四批31个; `wholes` are the batches told up to here.
 */
export function findSubsets(text: string, wholes: readonly Whole[]): Batch[] {
  if (wholes.length === 0) return [];
  return [
    ...single(text),
    ...aligned(text),
    ...staged(text),
    ...rest(text),
    ...spread(text),
    ...some(text),
    ...pairs(text),
  ].flatMap((part) => {
    const whole = wholeOf(part, wholes);
    // 下辖47个支部，其中…: parts of what the sentence itself counted.
    if (!whole || (whole.end === 0 && /\d[^。]*其中/.test(text.slice(0, part.start)))) return [];
    if (!isSort(part.sort, text.slice(whole.end, part.start), text.slice(part.start, part.end), text.slice(part.end)))
      return [];
    const { start, end, count, counter, rule = SUBSET } = part;
    return [{ rule, start, end, noun: nounOf(part.sort, whole.noun), count, counter }];
  });
}

/** The batch told last that is larger; counties share the largest, whatever else it was sorted by. */
function wholeOf({ sort, start, count, counter }: Part, wholes: readonly Whole[]): Whole | undefined {
  const larger = wholes.filter((whole) => whole.end <= start && whole.counter === counter && whole.count > count);
  return COUNTY.test(sort) || AREA.test(sort) || sort === SAME
    ? larger.sort((a, b) => b.count - a.count)[0]
    : larger.at(-1);
}

const single = (text: string): Part[] =>
  matchesIn(text, PART).map(({ 0: all, 1: words = '', 2: number = '', 3: counter = '', index }) => {
    // 工业项目中电子信息占29个: what is sorted is told in front; 文化旅游、|现代物流等服务业12个: the last of a list.
    const own = words.replace(/^.*(?:项目|工程|盘子|名单|清单|台账)[中里]/, '');
    const sort = text.charAt(index - 1) === '、' ? own.replace(/^.{2,}等(?=.{2})/, '') : own;
    const count = Number(number.replaceAll(',', ''));
    return { sort, start: index + words.length - sort.length, end: index + all.length, count, counter };
  });

/** 另有19个建成投产: the stage behind the number. */
const STAGED = new RegExp(
  `(?<=^|[，；：、]|其中)(?:已有|另有|还有|有|其余)?(\\d+)(个|项|宗)(?:已|可|将|拟|为|是|系)?(建成投产|动工在建|开工在建|(?:正|在)?(?:抓紧)?(?:做好|开展|办理|推进)前期(?:工作|手续)|${STAGE})(?:建设|(?:落户|落地)[^，。；、\\d]{0,8})?(?=[，；。、]|$)`,
  'g',
);
const staged = (text: string): Part[] =>
  matchesIn(text, STAGED).map(({ 0: all, 1: number = '', 2: counter = '', 3: stage = '', index }) => ({
    sort: stage.replace('建成投产', '投产').replace(/^.*前期(?:工作|手续)$/, '前期'),
    start: index,
    end: index + all.length,
    count: Number(number),
    counter,
  }));

/** 其余10个, 另外3个项目都: what is left of projects told together, as a pattern, up to the verb that tells their sort. */
export const REST_COUNTED = '(?:其余|剩下|余下|另外|还有|另有)的?\\d+[个项宗](?:项目)?(?:则|都|均|分别)*';
const LEFT = '(?<=^|[，；：])(?:剩下|余下|其余|另外|其他|还有)的?(\\d+)(个|项|宗)(?:项目)?';
/** 剩下的4个|属于|商贸物流: the sort behind the number. */
const REST = new RegExp(
  `${LEFT}(?:都|均|全|则|分别)?(?:属于|是|为|分属|系)([^，。；：、\\d]{2,16}?)(?:类|领域|行业|方面)?(?:项目)?(?=[，。；])`,
  'g',
);
/** 其余10个散布在|电子信息、医药和文旅领域: of several sorts. */
const SPREAD = new RegExp(
  `${LEFT}(?:则|都|均|分别)?(?:散布|分布|分散|散落|涉及|涵盖|集中)(?:在|于)?[^，。；：\\d]{4,30}(?:领域|行业|方面|产业|等)`,
  'g',
);
/** 8个项目中，|5个扎堆|甲镇; 11个项目，7个来自|京津; 其中8个实现|“四证联发”: some of them, told by where they are or what they have. */
const SOME = new RegExp(
  '(?<=其中[，：]?|(?:项目|工程)[中里]，|(?:项目|工程)[^。；]{0,16}，)(?:有)?(\\d+)(个|项|宗)(?:项目)?(?:都|均)?(扎堆|落在|落户|位于|集中在|布局在|来自|实现)([^，。；、\\d]{2,12})(?=[，。；])',
  'g',
);
/** Of the same sort. */
const SAME = '';
const some = (text: string): Part[] =>
  matchesIn(text, SOME).map(({ 0: all, 1: number = '', 2: counter = '', 3: verb = '', 4: what = '', index }) => ({
    sort: verb === '来自' || verb === '实现' ? `${what}的` : SAME,
    start: index,
    end: index + all.length,
    count: Number(number),
    counter,
  }));

const rest = (text: string): Part[] => leftOver(text, REST, (sort) => `${sort}类`);
const spread = (text: string): Part[] => leftOver(text, SPREAD, () => '其余');
const leftOver = (text: string, pattern: RegExp, called: (sort: string) => string): Part[] =>
  matchesIn(text, pattern).map(({ 0: all, 1: number = '', 2: counter = '', 3: sort = '', index }) => ({
    sort: called(sort),
    start: index,
    end: index + all.length,
    count: Number(number),
    counter,
  }));

/** 甲、乙、丙分别有14个、10个和8个. */
const aligned = (text: string): Part[] =>
  matchesIn(text, ALIGNED).flatMap(({ 0: all, 1: list = '', 2: numbers = '', index }): Part[] => {
    const sorts = list.split('、');
    const counts = matchesIn(numbers, /(\d+)(个|项|宗)/g);
    const from = index + all.length - numbers.length;
    if (counts.length !== sorts.length) return [];
    return counts.map(({ 0: one, 1: number = '', 2: counter = '', index: at }, i) => ({
      sort: sorts[i] ?? '',
      start: from + at,
      end: from + at + one.length,
      count: Number(number),
      counter,
    }));
  });

/** 甲、乙、丙三市分别为61个、268亿元，49个、203亿元和37个、146亿元: each with its cost. */
const PAIRS = /分别(?:为|有|达|是)?((?:\d+[个项宗]、(?:总?投资)?[\d.]+亿元[，、；和]*){2,8})/g;
const pairs = (text: string): Part[] =>
  matchesIn(text, PAIRS).flatMap(({ 0: all, 1: list = '', index }) =>
    matchesIn(list, /(\d+)([个项宗])/g).map(({ 0: one, 1: number = '', 2: counter = '', index: at }) => {
      const start = index + all.length - list.length + at;
      return {
        sort: SAME,
        start,
        end: start + one.length,
        count: Number(number),
        counter,
        rule: 'project/batch-aligned',
      };
    }),
  );

/** Tells whether words in front of a number name a part; plain nouns do where the text sorts, tells shares or costs. */
const isSort = (sort: string, between: string, words: string, behind: string): boolean =>
  sort === SAME ||
  SORT.test(sort) ||
  (NAMED.test(sort) && !OTHER.test(sort) && COSTS.test(behind)) ||
  (PLACE.test(sort) && /占/.test(words)) ||
  (AREA.test(sort) && (COSTS.test(behind) || BARE_COST.test(behind))) ||
  (COUNTY.test(sort) &&
    BY_COUNTY.test(between) &&
    (COUNTY_NEXT.test(behind) || COUNTY_NEXT.test(between.slice(-12)))) ||
  OF.test(sort) ||
  (NAMED.test(sort) && !OTHER.test(sort) && (/占了?\d/.test(words) || SORTED.test(between)));

/** 民生保障类2个|，投资7亿元: what costs so much is a part of the projects told. */
const COSTS = /^[，、](?:计划|预计|概算|协议|合同)?(?:总投资|投资)(?:额|总额)?(?:达到?|约|近|为|超过?)?\d/;

/** 赣中地区|151个|，总投资846亿元, 甲市|96个|、652亿元: a place and what its projects cost. */
const AREA = /^[\u4e00-\u9fff]{1,8}(?:[省市县区州盟旗]|地区|片区|板块|经济圈|都市圈)$/;
const BARE_COST = /^[、，]\d[\d.]*亿元(?=[，。；、紧居列])/;

/** 分别为：甲县|34个、乙县|32个: the batches of several counties. */
const COUNTY = /^[\u4e00-\u9fff]{1,7}[市县区旗]$/;
const BY_COUNTY =
  /(?:分别[为是]|其中|[分按](?:区域|县区|县域|地区|县市|属地|[县区旗]（[^（）]{1,8}）)[^，。；]{0,4})[：，]?(?:[^。；\d]{2,8}\d+[个项宗][、，])*$/;
const COUNTY_NEXT = /^[、，][\u4e00-\u9fff]{1,7}[市县区旗]\d+[个项宗]|[市县区旗]\d+[个项宗][、，]$/;

/** 沈抚新城一处就占去61个: a place tells where they are, not what. */
const PLACE = /(?:[市县区镇乡园城港]|开发区)(?:一[处地县市区])?$/;

/** What is counted: 第四批 of 集中开竣工项目 are 第四批集中开竣工项目, 已动工的 are 动工项目. */
function nounOf(sort: string, whole: string): string {
  const bare = sort
    .replace(ADVERBS, '')
    .replace(/[的了]$/, '')
    .replace(/的(?=“)/, '')
    .replace(/(?<=以上)“大块头”$/, '')
    .replace('签下', '签约');
  if (PLACE.test(sort)) return whole.replace(/^.*(?:全年|今年|上半年|去年|当年)(?=.{2})/, '');
  return /[批轮]$/.test(bare) ? bare + whole : `${bare.replace(/项目$/, '')}项目`;
}
