import { matchesIn } from '../../text/matches.ts';
import { parseNumber } from '../../text/numerals.ts';
import { listStart, readItems, type Item } from './lists.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** What a name that the lexicon does not know loses. */
const UNKNOWN = 0.15;

const N = '[一二三四五六七八九十两\\d]{1,2}';
const KIND =
  '(?:主导|支柱|优势|特色|传统|新兴|战略性新兴|战略性|重点|未来|首位|龙头|骨干|现代|高端|高新技术|绿色|富民|县域|朝阳|基础|千亿级?|百亿级?|万亿级?|标志性|新|先导|潜力|地方)';
/** 轻工、冶金等传统产业; 光伏、氢能三大主导产业; 会展、金融等业态; 轴承等产业集群 */
const HEADED = new RegExp(
  `(?:等(?:${N}[大个条类])?|${N}[大个条类]|(?<=、[^，。；、]{2,8})(?=[千百]亿级?))((?:非[煤粮油烟矿林])?${KIND}{0,3})(?:产业集群|产业链条?|产业体系|产业|主业|主链条?|行业|业态|集群|主线|块状经济|经济|服务业|制造业|新?赛道|新?增长[点极]|领域|板块|(?<=(?:特色|优势|现代|高效))农业(?!农村|产业)|(?<=[两三四五六七八九]大)类(?=[，。；])|方面(?=加快|发力|取得|率先))(?!园|基地(?!建)|项目|工人|工程|企业(?!达到?\\d|产值|共?实现|共?有\\d)|链?(?:专班|工作组)|链长)`,
  'g',
);
/** 轻工、冶金、建材加快集聚 */
const GATHERS =
  /(?:等?(?:产业|行业|业态|集群)?)(?:要|正|已|将|也)?(?:加快|加速|快速|不断|持续|蓬勃|竞相|逐步|稳步)(?:集聚|聚集|聚合|成势|崛起|起势|兴起|成长|成链|壮大)/g;
/** A list with a noun or a number of its own is read by that. */
const OWN_NOUN = /等|[一二三四五六七八九十两\d][大个条]/;
/** 以轻工为主导、轴承和模具为支撑 */
const AS =
  /(?:正在?|已经?|逐步|日益|加快|迅速)*(?:作为|成为|确定为|确立为|[定列选]为|为|(?<=、[^，。；]{2,12})当|(?:当[作成]|作为|定为|列为)(?=[^，。；、]{0,6}号工程)|(?:培育|打造|发展|建设|培植)成为?)(?:我[省市县区]|全[省市县区]|[^，。；、]{1,10}(?:[区园省市县镇]|调整|经济)的)?(?:新的?|第一|首位|又一个?|另一个?|最大的?|[两三四五六七八九十][大条]|战略性)?(?:主线(?=[，。；])|主(?=[的，。；、])|(?:新兴|重点)?(?:产业)?的?(?:主攻方向|发展方向)|主攻(?=[，。；])|头号产业|(?:头号|一号)工程|[百千万]亿级?(?:元)?产业|(?:富民|强[县市镇区]|增收|致富|立[县市镇])产业|一号产业|首位产业|首要产业|增[长收][点极](?=[，。；])|(?:主导|骨架|支柱|支撑|龙头|特色|主体|引领|核心|骨干|首位)(?:产业)?(?!任务|抓手|内容|工作)|(?:重点|代表)(?=[，。；、的”]))/g;

/** 甲、乙、丙，三个新兴产业; 甲、乙“两大产业”: then as many are listed as the number tells. */
const CUT_OFF = /[，“]/;
const NUMBER = new RegExp(N);

/** Trades told as the leading ones, by the noun behind their list. */
export function headed({ text, trades }: Scan): IndustryCandidate[] {
  return matchesIn(text, HEADED).flatMap((match) => {
    const told = parseNumber(NUMBER.exec(match[0])?.[0] ?? '');
    const cut = CUT_OFF.test(text.charAt(match.index - 1)) ? 1 : 0;
    const end = match.index - cut;
    const items = readItems(text, listStart(text, end), end, trades, told);
    if (cut > 0 && items.length !== told) return [];
    // 领导力、执行力、学习力三大类: a class may be one of anything.
    const numbered = items.length > 1 && /[一二三四五六七八九十\d]/.test(match[0]) && !match[0].endsWith('类');
    const named = (match[1] ?? '') !== '' || numbered;
    return accept(items, named, RULES.listed);
  });
}

/** Trades that gather, with no noun behind their list; one alone may be told of anything. */
export function gathering({ text, trades }: Scan): IndustryCandidate[] {
  return matchesIn(text, GATHERS).flatMap((match) => {
    const start = listStart(text, match.index);
    if (OWN_NOUN.test(text.slice(start, match.index))) return [];
    const items = readItems(text, start, match.index, trades);
    return items.length > 1 ? accept(items, false, RULES.gathers) : [];
  });
}

/** 以纺织、板材等|为主 */
const withoutRest = (text: string, end: number): number => (text.charAt(end - 1) === '等' ? end - 1 : end);

/** 甲镇、乙镇以肉牛为主: the list begins behind 以. */
function asStart(text: string, match: RegExpMatchArray & { readonly index: number }): number {
  const start = listStart(text, match.index);
  const by = /^(?:作?为)/.test(match[0]) ? text.lastIndexOf('以', match.index) : -1;
  return by >= start ? by + 1 : start;
}

/** Trades told as what leads, supports or marks a place. */
export function as({ text, trades }: Scan): IndustryCandidate[] {
  return matchesIn(text, AS).flatMap((match) =>
    accept(readItems(text, asStart(text, match), withoutRest(text, match.index), trades), false, RULES.as),
  );
}

/** 七大主导产业中，会展增长5%，物流、金融分别增长6%和7%: trades told one by one. */
const PARTS = new RegExp(`${N}[大个条]${KIND}{1,3}(?:产业集群|产业链?|行业|集群)(?:[中里]，?|：)`);
const TOLD_PART =
  /(?<=[，；：中里])[^，。；：\d]{2,24}?(?=则|分别|增加值|总产值|产值|营收|营业收入|主营业务|销售收入|增长|下降|实现|完成|达到?|占|\d)/g;
export function parts({ text, trades }: Scan): IndustryCandidate[] {
  const lead = PARTS.exec(text);
  if (!lead) return [];
  const from = lead.index + lead[0].length;
  return matchesIn(text, TOLD_PART)
    .filter(({ index }) => index >= from)
    .flatMap(({ index, 0: words }) =>
      accept(readItems(text, index, index + words.length, trades), false, RULES.listed),
    );
}

/** 生物医药方面，甲智能工厂开工: what the clauses behind it are told of. */
const FIELD =
  /(?<=^[“—]{0,3}|[；。])[^，。；、：“”—\d]{2,8}?(?=(?<=^——[^，。；]{2,8})。$|(?:产业)?(?:方面|上)，|(?:类|产业)?项目[里中]，|(?:项目|合作)(?:同样|不甘落后|不甘示弱|毫不逊色|也不逊色|后来居上)|(?:产业)?(?:板块|这条(?:产业)?链|这块|链上|同样|也(?:[添有不在迎]|毫)|”?唱(?:起|了)?主角|”?挑(?:起|了)?大梁|看[\u4e00-\u9fff]{2,4}。))/g;
export const fields = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, FIELD).flatMap(({ 0: words, index }) =>
    accept(
      readItems(text, index, index + words.length, trades).filter(
        ({ start, trade }) =>
          start === index && (trade?.sort !== 'loose' || text.startsWith('项目', index + words.length)),
      ),
      false,
      RULES.field,
    ),
  );

/** 新能源电池是当家产业 */
const IS_ONE =
  /，?(?:也|则|曾|就|便|又)?是(?:该?(?:全|我|当)?[省市县区镇地]|这里|当地)?[^，。；、]{0,14}?(?:的)?(?:(?:当家|主导|支柱|首位|特色|优势|拳头|头号|富民|龙头)产业(?![园链基])|[另又第][一二三四五]?条(?:主|产业|新)?(?:链|线|赛道)|(?:主攻|重点|发展|招商)方向|第[一二三四五]条(?:主|产业)?链)|是[^，。；、]{0,8}?(?:重点|着力|全力|大力|倾力)(?:打造|培育|发展|建设|培植)的[^，。；、]{0,6}?(?:产业链?|产业集群|链条|赛道|方向|板块)(?![园链基])|是[^，。；、]{2,12}的第[一二三四五]条(?:主|产业)?链/g;
/** 围绕甲、乙、丙做强产业链条 */
const WORKED =
  /(?:等)?(?:[两三四五六七八九十][大个条])?(?:主导|特色|优势|重点|支柱)?(?:产业|领域|行业)?(?:做强|做大|做文章|精准招商|开展招商|招商引资|延链|强链|补链|建链|打造(?:完整|全)?产业链)/g;
const AROUND = /(?:围绕|围着|瞄准|紧扣|锚定)[^，。；：“”]{4,40}$/;
/** 把农机装备“扶上马” */
const HELPED = /(?<=把[^，。；“”]{2,12})“?扶上马/g;
/** 把低空装备列为“第四条链” */
const RANKED = /(?:列为|定为|确定为|作为|当作)“?第[一二三四五六七八九十]条(?:主|产业)?链/g;
export function ones({ text, trades }: Scan): IndustryCandidate[] {
  const around = matchesIn(text, WORKED).filter(({ index }) => AROUND.test(text.slice(Math.max(0, index - 44), index)));
  const read =
    (named: boolean) =>
    ({ index }: { readonly index: number }) =>
      accept(readItems(text, listStart(text, index), index, trades), named, RULES.listed);
  return [
    ...[...matchesIn(text, IS_ONE), ...matchesIn(text, HELPED), ...around].flatMap(read(false)),
    ...matchesIn(text, RANKED).flatMap(read(true)),
  ];
}

/** Verbs that a place's own trade stands behind. */
export const AIMS = '主攻|重点承接|主打|专攻|主抓|重点抓|盯[牢准紧]|瞄准|把目光投向';
/** 主攻建筑陶瓷, 重点发展甲、乙材料: what behind such a verb fills the rest of the clause. */
const AIMED = new RegExp(
  `((?:推|主推|主攻|主打|看好|看重|押注)的(?:还|正)?是|${AIMS}|(?:重点|突出|集中)发展)((?:[\\u4e00-\\u9fff]{2,9}(?:、|和|与)){0,5}[\\u4e00-\\u9fff]{2,9})(?=[，。；：])`,
  'g',
);
const NO_AIM =
  /转移|外溢|项目|[省市县区]|方向|任务|[难重]点|难题|市场|目标|领域|产业$|经济$|板块|赛道|关键|研究|攻坚|势头|教育|事业|服务$/;
export const aimed = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, AIMED).flatMap(({ index, 1: verb = '', 2: list = '' }) => {
    const start = index + verb.length;
    if (NO_AIM.test(list)) return [];
    const items = readItems(text, start, start + list.length, trades);
    const isOfPlace = !/发展$/.test(verb) && /[省市县区园镇乡州旗]）?则?$/.test(text.slice(0, index));
    // What a zone is to take in leads no project told behind it.
    return accept(items, isOfPlace, verb === '重点承接' ? RULES.value : RULES.promoted);
  });

/** 甲、乙、丙，是新区着力打造的五大主导产业: the list stands in front of what it is. */
const IS_LEADING = new RegExp(`，?是[^，。；]{0,14}?${N}[大个条]${KIND}{1,3}(?:产业集群|产业链?|行业|集群)`, 'g');
export const predicates = ({ text, trades }: Scan): IndustryCandidate[] =>
  matchesIn(text, IS_LEADING).flatMap(({ index }) =>
    accept(readItems(text, listStart(text, index), index, trades), false, RULES.listed),
  );

/** Known items count; unknown ones only beside known ones or before a noun that says what they are. */
export function accept(
  items: readonly Item[],
  named: boolean,
  rule: { id: string; confidence: number },
): IndustryCandidate[] {
  const known = items.filter((item) => item.known && item.trade?.sort !== 'cover');
  const near = items.filter((item) => item.ends).length;
  const enough = known.length > 0 && (known.length + near) * 2 >= items.length;
  return items
    .filter((item) =>
      item.known ? item.trade?.sort !== 'cover' || known.length > 1 : (named || enough) && isName(item.text),
    )
    .filter((item) => item.known || enough || (named && items.length <= 4 && items.every(({ text }) => isName(text))))
    .map((item) => ({
      ...item,
      rule: rule.id,
      confidence: item.known ? rule.confidence : rule.confidence - UNKNOWN,
      led: true,
    }));
}

/** 石化、铝、制糖 */
const ONE = /^[铝铜铅锌锡茶糖酒煤竹锂锰硅磷盐菌]$/;
/** What can be the name of a trade that the lexicon does not know. */
export const isName = (text: string): boolean =>
  (/^[\u4e00-\u9fffA-Za-z0-9+]{2,9}$/.test(text) ||
    /^[\u4e00-\u9fff]{2,6}[与及][\u4e00-\u9fff]{2,6}$/.test(text) ||
    ONE.test(text)) &&
  !/[的了个项家是在为等]|[全年]$|企业|项目|园区|工作|建设|领域|方面|乡镇|[省市县区镇村]$|工程|服务$|人才|平台|技术$|中心|\d$/.test(
    text,
  );
