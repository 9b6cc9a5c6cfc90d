import { matchesIn } from '../../text/matches.ts';
import { moneyAt } from '../../text/money.ts';
import { alignedBatches, batchesByPlace, leveledBatches } from './batch-forms.ts';
import { findSubsets } from './subsets.ts';

/** A told number of projects; offsets are into the sentence. */
export interface Batch {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** What is counted, without number and amount: 省市重点建设项目. */
  readonly noun: string;
  readonly count: number;
  readonly counter: string;
  /** In yuan. */
  readonly investment?: number;
}

const HEAD =
  '(?:项目|工程)(?!部|师|技术|机械|库|资金|审批|包|经理|量|造价|院|物理|管家|专员|专班|秘书|管理|人员|负责|指挥)';
const LIMIT =
  '(?:(?:总投资|投资|单体投资)?(?:超|超过|不低于)?(?:\\d+(?:\\.\\d+)?(?:亿|万)?元?[~～—－-])?(?:\\d+(?:\\.\\d+)?|[百十千]|上百|数十)?(?:亿|万|千万|百万|百亿|十亿|千亿)(?:美)?元(?:级|以上|及以上)?的?)?';
const COUNT = '(\\d[\\d,]*)(?:[多余])?(个|项|宗)';
/** 竣工项目两个 */
const SAID = '两三四五六七八九';
const COUNT_BEHIND = `(\\d[\\d,]*|[${SAID}](?=[个项宗][，。；、]))(?:[多余])?(个|项|宗)`;
const AMOUNT =
  '(?:(?:计划|概算|估算|合同)?(?:总投资|投资总额|投资额|计划投资|投资)(?:额)?(?:达到?|约|近|超过?|共|为)?\\d[\\d,.]*(?:万亿|亿|千万|万)?(?:美)?元(?:以上)?的?)';

/** What every batch has: a sentence without it is not read. */
const COUNTED = new RegExp(`(?:\\d[\\d,]*[多余]?|[${SAID}])[个项宗]`);
const NUMBER_FIRST = new RegExp(
  `${COUNT}(${AMOUNT})?((?!、)${LIMIT}(?:20\\d\\d年(?:度)?)?(?:[^，。；：！？、\\d（）\\s]|（复）){0,18}?(?:、[^，。；：！？、\\d（）]{1,8}){0,2}?${HEAD})`,
  'g',
);
const NOUN_FIRST = new RegExp(
  `(${LIMIT}(?:[^，。；：！？\\d（）]{0,8}(?:\\d{2,3}强|“[^”，。]{1,8}”))?(?:[^，。；：！？\\d（）]|（复）){0,26}?${HEAD})(?:(?:集中|全部|累计|已|同日|当天)?(?:开工建设|开工|动工|签约|竣工|投产|落地|建成|入库)|共计|合计|总计|共|达到|达|也有|已有|有|占|总数(?:为|达到?)?|累计|数量|已|分别|各|占了?|，)?${COUNT_BEHIND}`,
  'g',
);
const BARE_LIMIT =
  /((?:超|超过)?(?:\d+(?:\.\d+)?|[百十千])?(?:亿|千万|百亿|十亿)元(?:级|以上))的?(\d[\d,]*)(个|项|宗)(?![^，。；]{0,12}(?:项目|工程|企业|月|方面))/g;
const BARE_SUBSET =
  /其中[，：]?(?:有)?(\d[\d,]*)(个|项|宗)(?:为|是|系)?(当年新开工|当年新建|新建|新开工|新签约|续建|竣工|开工|投产|签约|在建|落地|建成)/g;
const INVESTMENT =
  /^(?:[^，。；、\d]{0,8}，|、)?(?:现场)?(?:计划|概算|估算|合同|协议)?(?:总投资|投资总额|投资总规模|总投资额|投资额|引资额|签约额|签约金额|签约总额|合同金额|协议金额|协议资金|引进资金|合同总额|总金额|合同引资|合同投资|协议投资|协议引资|引资|金额|投资合计|合计投资|合同额|合同资金|签约总金额|协议总投资|总额)(?:额)?/;
const SUBSET = 'project/batch-subset';
/** What is done with some of the projects counted. */
const DONE = /^(?:已|新|集中)*(?:开工|竣工|投产|建成|完工|签约|落地|投用)$/;
const FRONT =
  /(?:计划|概算|估算)?(?:总投资|投资总额|计划投资)(?:额)?(达到?|约|近|超过?|共|为)?(\d[\d,.]*(?:万亿|亿|千万|万)?(?:美)?元)(?:以上)?的$/;

/**
 * Finds counted projects in a sentence, whichever comes first, number or noun, and parts of them; `before` are the
 * batches of the sentence before, whose parts this one can tell.
 */
export function findBatches(text: string, before: readonly Batch[]): Batch[] {
  if (!COUNTED.test(text)) return [];
  const found: Batch[] = [...alignedBatches(text), ...leveledBatches(text)];
  const isTold = (start: number, end: number) => found.some((other) => other.start < end && start < other.end);
  for (const match of matchesIn(text, NUMBER_FIRST)) {
    const [whole, number = '', counter = '', amount = '', noun = ''] = match;
    const words = text.slice(Math.max(0, match.index - 24), match.index);
    if (/第$|[前后]$/.test(words) || found.some((other) => other.start === match.index)) continue;
    const front = FRONT.exec(words);
    const start = match.index - (front?.[0].length ?? 0);
    found.push(
      batch(
        'project/batch-number-first',
        text,
        start,
        match.index + whole.length,
        number,
        counter,
        noun,
        amount || front?.[0] || '',
      ),
    );
  }
  for (const match of matchesIn(text, NOUN_FIRST)) {
    const [whole, noun = '', number = '', counter = ''] = match;
    const end = match.index + whole.length;
    if (
      found.some(
        (other) =>
          other.start < end &&
          match.index < other.end &&
          other.end - other.start > 0 &&
          other.start <= end - number.length - counter.length &&
          end <= other.end,
      )
    )
      continue;
    if (/^(?:方面|月|环节|阶段)/.test(text.slice(end))) continue;
    // 100项重点项目|竣工38项: the stage of some that were counted in front.
    const counted = found.find((other) => other.start < match.index && match.index < other.end && other.end < end);
    if (counted) {
      const stage = text.slice(counted.end, end - number.length - counter.length);
      if (DONE.test(stage)) found.push(batch(SUBSET, text, counted.end, end, number, counter, `${stage}项目`, ''));
      continue;
    }
    const skipped = noun.length - cleanNoun(noun).length;
    found.push(
      batch(
        /占了?\d+\D*$/.test(whole) ? SUBSET : 'project/batch-noun-first',
        text,
        match.index + Math.max(0, skipped),
        end,
        number,
        counter,
        noun,
        '',
      ),
    );
  }
  for (const match of matchesIn(text, BARE_SUBSET)) {
    const [whole, number = '', counter = '', stage = ''] = match;
    const end = match.index + whole.length;
    if (isTold(match.index, end)) continue;
    found.push(batch(SUBSET, text, match.index, end, number, counter, `${stage.replace('当年', '')}项目`, ''));
  }
  for (const match of matchesIn(text, BARE_LIMIT)) {
    const [whole, limit = '', number = '', counter = ''] = match;
    const end = match.index + whole.length;
    if (found.length === 0 || isTold(match.index, end)) continue;
    found.push(batch(SUBSET, text, match.index, end, number, counter, `${limit}项目`, ''));
  }
  found.push(
    ...batchesByPlace(text)
      .filter(({ start, end }) => !isTold(start, end))
      .map((one) => costed(one, investmentAfter(text, one.end))),
  );
  const wholes = [...before.map((batch) => ({ ...batch, end: 0 })), ...found.sort((a, b) => a.start - b.start)];
  const parts = findSubsets(text, wholes)
    .filter(({ start, end }) => !isTold(start, end))
    .map((part) => costed(part, investmentAfter(text, part.end)));
  return [...found, ...parts].filter(({ noun }) => noun !== '').sort((a, b) => a.start - b.start);
}

function batch(
  rule: string,
  text: string,
  start: number,
  end: number,
  number: string,
  counter: string,
  noun: string,
  amount: string,
): Batch {
  const said = SAID.indexOf(number);
  const count = said < 0 ? Number(number.replaceAll(',', '')) : said + 2;
  const told = amount ? moneyIn(amount) : investmentAfter(text, end);
  return costed({ rule, start, end, noun: cleanNoun(noun), count, counter }, told);
}

const costed = (batch: Batch, told: { yuan?: number; end?: number } | undefined): Batch => ({
  ...batch,
  end: told?.end ?? batch.end,
  ...(told?.yuan === undefined ? {} : { investment: told.yuan }),
});

function moneyIn(amount: string): { yuan?: number } | undefined {
  const at = amount.search(/\d/);
  const money = at < 0 ? undefined : moneyAt(amount, at);
  return money?.yuan === undefined ? undefined : { yuan: money.yuan };
}

function investmentAfter(text: string, end: number): { yuan?: number; end: number } | undefined {
  const match = INVESTMENT.exec(text.slice(end, end + 22));
  return match ? moneyAt(text, end + match[0].length) : undefined;
}

/** Words in front of a counted noun that tell what is done with it. */
const LEADING =
  /^(?:(?:高新区|经开区|开发区|新区|园区)(?=此次|本次|今年|集中|共|新|签约)|[日晚]?[报]?讯(?=.{4})|其中|第?[一二三四]季度|本年度?|年度?(?=安排|计划|共|全|[一二三四]季度)|年(?=[国省市县区盟旗州镇]|重[点大])|计划(?=新|开|实|安|竣)|拟(?=新|开|实|安)|还将|捧回|揽下|拿下|签回|斩获|独揽|包含|包括|涵盖|全[市省县区国州]|[我本该](?:市|省|县|区)|上半年|全年|今年|去年|目前|累计|共计?|总计|已|又|再|当天|当日|今天|昨天|昨日|[此本这]次|[此本这]批|一年时间|还|仍|现(?!代|有|场)|现场(?=签约)|新(?=谋划|实施|安排|入选)|共有|拥有|集中服务|服务(?!业|类|型|外包|贸易)|谋划实施|组织实施|谋划|实施|安排|完成|推进|加快|推动|启动|确定|列入|纳入|可(?=开|新|竣)|开工(?=“)|滚动|抓好|建设|建成|招商引进|招引|引进(?!型)|入驻|落实|争取|储备|申报|获批|入选|承接|跟踪|梳理|包装|策划|推出|对(?!口|外)|将|把|的|与|和|及|等|在(?![建库手谈营研])|为|是|有(?!机)|力争|年内|全力|重点推进(?!项目|工程)|共同|，|、|”)+(?=.{2})/;

/** Leaves what is counted: 谋划实施续建和新开工项目 gives 续建和新开工项目. */
export function cleanNoun(noun: string): string {
  const quoted = /“.*”/.test(noun) ? noun : noun.replace(/^[^“]*”/, '').replace(/“/g, '');
  const cut = quoted
    .replace(/^.*、.*等(?=[^、，]{2,}(?:项目|工程)$)/, '')
    .replace(/^.*(?:会|仪式|活动)(?:上|共计|累计|共)(?=.{2})/, '')
    .replace(/共(?:纳入|列入)/, '')
    .replace(
      /^[家户个项名人]、|^.*负责(?:推进|实施|建设|牵头)的|^.*[与和](?:投资方|企业|客商|[^，。；]{2,10}(?:公司|集团))(?=新?签约)|^.*(?:已|共)达成(?=合作)/,
      '',
    )
    .replace(/^.*(?:签下|签订|共签(?!约)|(?<![除为])了(?!解))(?=.{2})/, '');
  const bare = cut.replace(LEADING, '').replace(/^的/, '');
  return /^(?:项目|工程)$/.test(bare) && /建设(?:项目|工程)$/.test(cut) ? `建设${bare}` : bare;
}
