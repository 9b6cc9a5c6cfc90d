import { lexicon, type Resources } from '../../model/resources.ts';

/** A zone name found by its form. */
export interface ZoneHit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const LONGEST = 16;
/** Where a name cannot go on to the left. */
const STOP =
  /[，。；：、！？“”‘’《》（）【】\s\d%]|^(?:的|在|于|和|与|及|或|对|把|将|由|从|向|到|为|是|等|了|着|过|并|以|使|让|被|据|跨|至|即|让)$/;
/** Verbs and measures that stand in front of a name and never belong to it. */
const LEADS = [
  '丰富',
  '落实',
  '编制',
  '建强',
  '要',
  '个',
  '家',
  '座',
  '批',
  '类',
  '处',
  '首批',
  '评定',
  '省级',
  '国家级',
  '市级',
  '县级',
  '级',
  '举办',
  '深化',
  '建设',
  '打造',
  '推进',
  '推动',
  '加快',
  '支持',
  '依托',
  '发展',
  '规划',
  '创建',
  '设立',
  '成立',
  '建立',
  '启动',
  '落户',
  '入驻',
  '位于',
  '围绕',
  '提升',
  '加强',
  '做强',
  '做大',
  '抓好',
  '实施',
  '完善',
  '完成',
  '建成',
  '新建',
  '扩建',
  '培育',
  '引导',
  '推行',
  '促进',
  '带动',
  '引进',
  '入选',
  '获批',
  '批准',
  '同意',
  '批复',
  '鼓励',
  '整合',
  '优化',
  '申报',
  '争创',
  '争取',
  '晋升',
  '升级',
  '列入',
  '纳入',
  '抓住',
  '利用',
  '发挥',
  '包括',
  '其中',
  '以及',
  '平方公里',
  '公顷',
  '全面',
  '积极',
  '大力',
  '重点',
  '扎实',
  '稳步',
  '有序',
  '高标准',
  '高质量',
  '高水平',
  '谋划',
  '布局',
  '形成',
  '作为',
  '成为',
  '确定',
  '开展',
  '探索',
  '深入',
  '努力',
  '着力',
  '继续',
  '所辖',
  '辖区',
  '占地',
  '总投资',
  '投资',
  '亿元',
  '万元',
  '万亩',
  '扩容',
  '参与',
  '融入',
  '对接',
  '服务',
  '开发',
  '运营',
  '管理',
  '首个',
  '一批',
  '多个',
  '各类',
  '合作',
  '签约',
  '共建',
  '组建',
  '开工',
  '投产',
  '集聚',
  '承接',
  '借助',
  '瞄准',
  '聚焦',
  '突出',
  '巩固',
  '扩大',
  '改造',
  '盘活',
  '加大',
  '推出',
  '出台',
  '赋予',
  '试点',
  '国务院',
  '目前',
  '今年',
  '年内',
  '全市',
  '全省',
  '全区',
  '全县',
  '我市',
  '我省',
  '我县',
  '我区',
  '该市',
  '该县',
  '该区',
];
/** What is left in front of the suffix when it names a sort of zone and no zone. */
const GENERIC =
  /^(?:国家|国家级|省级|省|市级|市|县级|县|区|镇|级|各|各类|各级|全国|全省|全市|特色|专业|现代|重点|新型|高端|一流|产业|工业|农业|科技|物流|经济|创新|创业|智能|智慧|绿色|生态|综合|配套|标准化|标准|高新技术|自主创新|自由贸易|旅游|文化|文旅|文化旅游|现代农业|循环经济|先进制造业|美丽|古|老|新|小|大|城市|城乡|中心|核心|主|本|该|这个|两个|三个|多个|每个|首批|第一批|示范|试点|电商|电子商务|返乡|青年|大学生|跨境电商|军民融合|飞地|特色农业|化工|专业化|合作|改革|综合改革|创新创业|历史文化|特色旅游|开放|数字|一般|乡镇|园区|绿色食品|安全|食品安全|先行|乡村振兴|文明|生态文明|对外开放|知识产权|质量强市|“三农”|人才|医养|康养|商贸|仓储|公园|片|所有|其他|另外|不同|相关)+$/;

/** Compiles the suffixes of zones and gives the function that finds zone names in a sentence; `place` tells whether a region name starts at an index. */
export function makeZoneFinder(resources: Resources): (text: string, place: (index: number) => number) => ZoneHit[] {
  const suffixes = lexicon(resources, 'zone-suffixes')
    .map(({ entry = '' }) => entry)
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(suffixes.join('|'), 'g');
  const leads = [...LEADS, ...lexicon(resources, 'project-verbs').map(({ entry = '' }) => entry)].sort(
    (a, b) => b.length - a.length,
  );
  return (text, place) => {
    const hits: ZoneHit[] = [];
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const floor = Math.max(hits.at(-1)?.end ?? 0, match.index - LONGEST);
      const start = leftEdge(text, match.index, floor, place, leads);
      const stem = text.slice(start, match.index).replace(/[（）]/g, '');
      if (stem.length < 2 || GENERIC.test(stem) || /^(?:域|内|化|块|别|级|位)/.test(text.slice(end, end + 1))) continue;
      hits.push({ start, end, name: text.slice(start, end) });
    }
    return hits;
  };
}

/** Walks left to where the name begins: a region name in front, a stop, a verb, or the floor. */
function leftEdge(
  text: string,
  from: number,
  floor: number,
  place: (index: number) => number,
  leads: readonly string[],
): number {
  let start = from;
  let anchored = from;
  while (start > floor) {
    const character = text.charAt(start - 1);
    if (character === '）') {
      const open = text.lastIndexOf('（', start - 1);
      if (open < floor || start - open > 10) break;
      start = open;
      continue;
    }
    if (STOP.test(character)) break;
    start--;
    if (place(start) > 0) anchored = start;
    const lead = leads.find((word) => text.startsWith(word, start) && start + word.length <= from);
    if (lead) {
      start += lead.length;
      break;
    }
  }
  return anchored < from ? Math.min(...chain(anchored, start, place)) : start;
}

/** Region names right in front of each other belong to the zone's name together (河北衡水…); others do not. */
function chain(anchored: number, floor: number, place: (index: number) => number): number[] {
  const starts = [anchored];
  for (let index = anchored - 1; index >= floor; index--) {
    const length = place(index);
    if (length && starts.includes(index + length)) starts.push(index);
  }
  return starts;
}
