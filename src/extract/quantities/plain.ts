import { bareUnit, type Amount } from '../../text/amounts.ts';
import { completeMetric, metricTail } from './metric.ts';
import { inherited, isBare, plainMeasure, valueOf, type Draft, type Told } from './draft.ts';
import { changeOf, cleanIndicator } from './indicator.ts';
import { ofWhat } from './subject.ts';

type Parts = Omit<Draft, 'start' | 'end'>;

/** Verbs whose object comes after the number: 新建80公里管网, 为266家企业减税. */
const TAKES_OBJECT =
  /(?:为|对|向|给|入驻|进驻|惠及|服务|帮助|支持|组织|带动|新建|建成|建设|完成|完善|改造|替代|新改扩建|改扩建|改建|扩建|新增|增加|投入|投放|筹集|争取|落实|整合|发放|兑现|引进|培育|培训|安置|搬迁|实施|开展|举办|治理|修复|拆除|关停|关闭|淘汰|清理|整治|绿化|开工|开通|开行|新开通|创建|打造|建立|设立|成立|推出|出台|制定|办理|解决|消除|化解|查处|提供|配备|更换|更新|购置|投用|新设|吸纳|帮扶|救助|资助|资助|招收|接运|运送|输送|转移|走访|慰问|检测|排查|受理|审结|破获|起诉|查办|选派|选聘|组建|达成|签订|签约|获批|获得|荣获|评选|认定|授予|申报|入选|新认定|减免|减少|压减|退出|复垦|流转|收储|供应|出让|盘活|收回|处置|发展|握着|手握|握有|引来|迎来|带来|聚起|集聚|汇聚|引入|签下|拿下|种植|养殖|播种|收获|生产|销售|启用|覆盖|涉及|共有|有|达到|实现|使|让|种了?|栽了?|新添了?|添了|盖起|开了|建起|约束|推进|加快|启动|谋划|储备|续建|确保|力争|再|其中|全面|累计|已|共|现?下辖|，|、|。)$/;

/** 某产业园已|入驻50家企业 */
const MOVES_IN = /(?:入驻|进驻)$/;

/** 15个项目，总投资364亿元，上半年完成41亿元: what was spent on the projects counted before. */
const isDone = ({ dimension }: Amount, noun: string, lead: string, { subject = '', drafts, pending }: Told): boolean =>
  dimension === 'money' &&
  noun === '' &&
  !pending &&
  /完成$/.test(lead) &&
  /(?:项目|工程)$/.test(subject) &&
  /^$|投资$/.test(drafts.at(-1)?.indicator ?? '');

/** 手里握着213件专利: the verb says nothing of what is counted. */
const HOLDS =
  /手底下$|(?:手里|手中)?(?:握着|手握|握有|攥着)$|(?:里头|里面|园里|院里|这里)(?:挤着|住着|聚着|驻着|藏着)了?$/;

/** Reads an amount that is no ratio: a level, a count or an absolute change. */
export function readPlain(amount: Amount, lead: string, tail: string, told: Told): Parts | undefined {
  if (amount.dimension === 'place') return readChange(amount, lead, told);
  const change = changeOf(lead);
  if (change) {
    const made = readChange(amount, lead, told);
    if (made || change.at === 0) return made;
  }
  const noun = cleanIndicator(lead);
  if (isDone(amount, noun, lead, told))
    return {
      rule: 'quantity/level',
      confidence: 0.75,
      indicator: `${told.subject ?? ''}完成投资`,
      measure: 'level',
      ...valueOf(amount),
    };
  const object = /^的?([^，。；、：…\d（）]{2,24})/.exec(tail)?.[1];
  if (object && HOLDS.test(lead))
    return {
      rule: 'quantity/object-after',
      confidence: 0.75,
      indicator: trimObject(object),
      measure: plainMeasure(amount),
      ...valueOf(amount),
    };
  if (object && /(?:[和及与、]|[^\d]的)$/.test(lead) && amount.dimension !== 'money')
    return {
      rule: 'quantity/object-after',
      confidence: 0.7,
      indicator: trimObject(object).replace(/任务$/, ''),
      measure: plainMeasure(amount),
      ...valueOf(amount),
    };
  // 一只碗端出90亿元陶瓷产值
  if (
    object &&
    amount.dimension === 'money' &&
    !metricTail(noun) &&
    OUTPUT.test(trimObject(object)) &&
    !/实现|完成/.test(lead)
  )
    return {
      rule: 'quantity/object-after',
      confidence: 0.7,
      indicator: trimObject(object),
      measure: 'level',
      ...valueOf(amount),
    };
  const listed = readListed(amount, lead, tail);
  if (listed) return listed;
  if (
    object &&
    (noun.length <= 3 || TAKES_OBJECT.test(lead)) &&
    !/^的?(?:左右|以上|以内|，|(?:大关|关口|台阶|门槛)(?:[，。；、]|$))/.test(tail)
  ) {
    const verb = (MOVES_IN.exec(noun) ?? /[\u4e00-\u9fff]{2,4}$/.exec(noun))?.[0] ?? '';
    const indicator = noun.length <= 12 ? `${noun}${trimObject(object)}` : `${verb}${trimObject(object)}`;
    return {
      rule: 'quantity/object-after',
      confidence: 0.75,
      indicator,
      measure: plainMeasure(amount),
      ...valueOf(amount),
    };
  }
  const stock = /(?:总数|总量|总户数)[^，\d]{0,4}$/.test(lead);
  const base = withSubject(
    isBare(noun)
      ? stock
        ? withoutNew(inherited(told))
        : (AIM.test(lead) && inMoney(amount, told)) || inherited(told)
      : ofWhat(completeMetric(noun, alike(amount, told)), told),
    told,
    lead,
  );
  if (!base) return undefined;
  return {
    rule: 'quantity/level',
    confidence: noun ? 0.9 : 0.7,
    indicator: base,
    measure: plainMeasure(amount),
    ...valueOf(amount),
  };
}

/** 产值286亿元，入园企业47家，今年的目标是突破350亿元: the aim is at the metric in the same unit. */
const AIM = /目标(?:是|为|定[在为])?(?:突破|达到|超过)?$/;
const inMoney = ({ dimension, unit }: Amount, { pending, drafts }: Told): string | undefined =>
  dimension === 'money' && !pending
    ? drafts.findLast((draft) => bareUnit(draft.unit) === bareUnit(unit) && draft.measure === 'level')?.indicator
    : undefined;

/** 90亿元|陶瓷产值: what money behind a verb is the amount of. */
const OUTPUT = /^[\u4e00-\u9fff]{2,10}(?:产值|销售额|营业收入|交易额|总收入)$/;

/** 引进甲公司、乙集团等8家企业: what is counted stands behind, names of some of them in front. */
function readListed(amount: Amount, lead: string, tail: string): Parts | undefined {
  if (amount.dimension !== 'count' || !/(?:等|、[^，。；]{2,12})$/.test(lead) || !/[、等]/.test(lead)) return undefined;
  const object = /^的?([^，。；、：\d（）]{2,16})/.exec(tail)?.[1];
  if (!object || metricTail(lead.replace(/等$/, ''))) return undefined;
  const verb =
    /^(?:[^，。；]{0,8}?)((?:新)?(?:引进|引来|引入|吸引|培育|与|新增|集聚|建成|推出|打造|创建|获批|获评|荣获|实施))/.exec(
      lead,
    )?.[1];
  return {
    rule: 'quantity/listed',
    confidence: 0.65,
    indicator: (verb === '与' ? '' : (verb ?? '')) + trimObject(object),
    measure: 'count',
    ...valueOf(amount),
  };
}

/** 新增企业8家，总数达56家: the total is not of the new ones. */
const withoutNew = (words: string | undefined): string | undefined =>
  words?.replace(/^(?:新增|净增|新设|新登记|新认定|新培育|新入[规库统])(?=.{2})/, '');

/** The metric told last, where it was told in the same unit: people complete no 产值. */
function alike({ unit }: Amount, { drafts }: Told): string | undefined {
  const last = drafts.findLast(({ measure }) => measure !== 'growth' && measure !== 'change') ?? drafts.at(-1);
  return last && (bareUnit(last.unit) === bareUnit(unit) || last.unit === '%') ? drafts.at(-1)?.indicator : undefined;
}

const trimObject = (object: string): string =>
  object
    .replace(
      /(?:(?<=[\u4e00-\u9fff]{2})(?:户均|人均|亩均)|以上|(?:近日|近期|日前|眼下|常年|一天|一年|每天|每年|正(?=[与忙奋抢昼加])|正在|不出|抱成|编进|装到|进驻|走进|奔赴|件件|满负荷|开足|昼夜|“(?=[^”]{0,6}[换变][^”]{1,6}”$))|左右|全部|没有|尚未|仍未|未能|急需|亟待|多[在是]|大多|相继|陆续|均|都(?=[已是有在能得达通])|已).*$/,
      '',
    )
    .replace(/^的|(?<=.{2})[和与及]$/g, '');

function readChange(amount: Amount, lead: string, told: Told): Parts | undefined {
  const change = changeOf(lead);
  if (!change) return undefined;
  // 开工60个、比去年增加22个
  const words = cleanIndicator(lead.slice(0, change.at)).replace(/(?<=[\u4e00-\u9fff])\d+[个项宗]$/, '');
  // 户均增收8000元
  if (/^[户人亩]均$/.test(words) && /^(?:增收|减支|增支|减负)/.test(change.word))
    return {
      rule: 'quantity/level',
      confidence: 0.85,
      indicator: words + change.word,
      measure: 'level',
      ...valueOf(amount),
    };
  const indicator = isBare(words) ? (told.pending ?? told.subject ?? inherited(told)) : words;
  if (!indicator) return undefined;
  return { rule: 'quantity/change', confidence: 0.85, indicator, measure: 'change', ...valueOf(amount, change.falls) };
}

/** 完成投资 tells of the projects counted before it. */
const withSubject = (words: string | undefined, { subject }: Told, lead: string): string | undefined =>
  words && subject && words === '投资' && /计划投资(?:额)?[约近超达为]*$/.test(lead)
    ? `${subject}计划投资`
    : words &&
        subject &&
        /^(?:完成|累计完成|已完成|年度完成)?(?:投资|工作量|投资额|年度投资|年内计划投资|年度计划投资|年内投资)$/.test(
          words,
        )
      ? `${subject}${/计划|年度/.test(words) ? '' : '完成'}${words.replace(/^.*完成/, '')}`
      : words;
