/** Short names told by their form: a place, a brand and a trade (江苏博润半导体), or a brand and a trade that ends names (红板科技). */
import { lexicon, type Resources } from '../../model/resources.ts';
import type { Span } from '../../model/span.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import { makeTrie } from '../../text/trie.ts';
import { STRONG, sureTrades } from './brand.ts';
import type { Found } from './forms.ts';

/** What such a name is told with: what it does, owns or costs. */
const NEXT =
  /^(?:[（、的]|公司|(?:计划|拟|将|已|还|也|则|再|共|分别|追加)?(?:投资|斥资|增资|出资|投建|兴建|建起|扩建|新上|实施|承建|独资|合资|[两三四]方|负责|牵头|看中|相中|带来|看好|选择|选址|入驻|落户|落地|退城|不肯|也不|也没|正在|已经|(?:今年|去年|上月|近日)?(?:先后|相继)投产|签约|建设|生产|年产|年加工|年处理|研发|[在与和及把将]|项目|[一二三]期))/;
/** When and how something is done. */
const WHEN = '(?:则|还|也|又|却|已|正|刚|今年|去年|眼下|如今|当天|同一天|随即|随后|早年)*';
/** Who leads it, what it makes a year, what only firms and people do tells any. */
const TELLS = new RegExp(
  `^(?:${[
    '，?(?:又|再|也|则|还|刚)?(?:掏出?|拿出|抛出|自筹|砸下|掷出|豪掷|投下|投入|出资|花了?)\\d',
    '(?:顺势|趁势|随即|率先)?(?:上马|新上|投建)',
    '年(?:产|加工|处理)',
    // 负责人, 采购总监, 女老板
    '的?(?:一[位名])?(?:项目)?(?:负责人|副?(?:总经理|董事长|总裁|总工程师|厂长)|[女老]?(?:老板|厂长)|当家人|掌门人|创始人|(?:研发|采购|生产|技术|销售|市场|运营|行政)总监|(?:项目|厂务|生产|车间|销售)(?:经理|主任)|车间主任)',
    // 租下厂房, 拉上甲大学, 没有停步, 同一天破土, 把基地搬到甲镇
    `${WHEN}(?:租[下用了]|拉上|(?:选中|相中|[盯看瞄]上|[盯瞄]准)了?(?=[^，。；]{2,16}，)|[联携牵]手|联合|[与跟同](?=[^，。；]{2,20}(?:[联携牵]手|合作|签|共建|合建|搭伙))|要?[把将](?=[^，。；]{2,20}[放搬迁落建压做])|没有?(?:停|落|闲)|做的是|原来|从这里|破土|搬[来到进]|迁[来到进]|挤在|扎根|跻身|在(?=[^，。；]{2,14}[建放搬]))`,
    '的(?:[^，。；、的]{0,4}(?:厂区|车间|院子|院里|筒仓|厂房|仓库|展厅|工人|工程师|技术员|员工|女工))',
  ].join('|')})`,
);
/** Behind a name with its place: 业主是山东甲薯业，. */
const STOPS = /^[，。；：）]/;
/** 科技 and 能源 are also words: without a place they end a name only where an investor's verb follows. */
const NEXT_INVESTS =
  /^(?:（|公司|[把将][^，。；、]{2,14}[也都]?[落放]|(?:计划|拟|再|共|分别|追加)?(?:投资|斥资|增资|出资|投建|兴建|建起|新上|看中|选址|入驻|落户|退城|[一二三]期)|在[^，。；、]{2,14}(?:投资|兴建|建设|投建|新上|扩建|动工)|的[^，。；、]{2,14}(?:[一二三]期|项目|基地|产线|生产线|产业园|工厂|中心|中央厨房|技改)|的[^，。；、（）]{2,16}（\d)/;
const IS_WORD = /(?:科技|能源|数据|生物|食品|医药|汽车|化工|机械|物流|量子|园林|热电)$/;
const FRONTS =
  '^|[，。；：、（“”—的是与和及同由对向为给跟]|引进|引入|引来|迎来|聚起|牵手|支持|推动|助力|服务|签约|落户|携手|联合|依托|引导|请来|争取|确保|促成|[交让]给|给了|让位给|旗下|老牌子|[“，。]从';
const FRONT = new RegExp(`(?:${FRONTS})$`);
/** 光电企业|晶耀|显示: behind the word for what it is. */
const SAID =
  /(?:(?:光电|龙头|老牌|回收|当地|本地|本土|科技|民营|外资|上市|入驻|园区|制造|食品|医药|电子)企业|配套商|供应商|老字号|(?:创办|创立|旗下|下属|[迁搬]来)的|(?<!^.{0,2})旗下|从[^，。；、的]{2,8}来的|来自[^，。；、的]{2,8}的)([\u4e00-\u9fff]{2,3})$/;
/** A founder's firm can bear any word: 鹤乡. */
const FOUNDED = /(?:创办|创立)的$/;
const SURE_FRONT = new RegExp(`(?:${FRONTS}|企业|国企|民企|巨头|其中|以及|支持|吸引|位于)$`);
/** 红宇精工不肯落后: a brand and any trade that open a clause and do what investors do. */
const OPENS_WEAK = new RegExp(`(?<=${FRONTS}|老牌企业)((?![从给跟让把将])[\\u4e00-\\u9fff]{2,3})$`);
const WEAK_NEXT =
  /^(?:”?(?:要|将|拟|计划)在[^，。；、]{2,14}建|的[^，。；、的]{2,12}(?:[一二三]期|项目|产线|生产线|车间)|(?:上月|日前|近日|今年|去年)?[与同]|，(?:则|也|又|还)?[把将]|不肯|也不|计划|拟|投资|斥资|增资|入驻|落户|看中|上马|新上|扩产|退城)/;
/** What lists the names behind 迎来. */
const COME = /(?:迎来|引来|引进|引入|聚起|牵手)(?:[\u4e00-\u9fff]{4,8}[、和与及])?$/;
/** In front of a name in quotation marks: 榨菜老厂“三和实业”. */
const IS_FIRM = /(?:[老名新大酒药茶糖纸钢]厂|企业|公司|老字号|国企|民企)$/;
const LETTERS = /^[\u4e00-\u9fff]+$/;
const NO_BRAND =
  /^(?:一批|多家|知名|海洋|是|以)|[省市县区州镇乡村省级由的与和及在为对等个家类型性化新大小高多全各]|中国|国家|国际|现代|先进|绿色|高新|高端|创新|智慧|数字|传统|新兴|特色|优势|重点|龙头|骨干|民营|国有|上市|农业|工业|服务|制造|生态|文化|旅游|医疗|航空航天|装备/;
const LONGEST_BRAND = 4;
/** Trades that make a name of an ordinary word too: 清凉酒业. */
const HARD = /(?:[药酒茶米乳矿铝铜纸牧种置钛锂硅碳煤]业|石化|重工|实业)$/;
/** A brand between its place and what it owns or does (浙江震元的饮片加工项目). */
const OWNING =
  /^[\u4e00-\u9fff]{2,4}(?=(?:的[^，。；、的]{3,16}(?:项目|基地|产线|生产线|工厂)|(?:看中|看好|选址|把)))|^[\u4e00-\u9fff]{2,5}(?=，?(?:计划|拟|将)?(?:总?投资|投入|斥资|增资|拿出)\d)/;
/** What goes on behind a trade and makes it a sort of things: 锂业|产业, 茶业|协会. */
const SORT =
  /^(?:产业|行业|企业|工业|市场|协会|商会|大[省市县区]|强[省市县区]|[化园类]|基地|小镇|集群|链|经济|界|易|作|程|艺|序)/;
/** What leads in front of a name. */
const LEADS = /^(?:其中|即|如|以|原|由|有|与|和|及|同|恢复|加快|推进)/;
/** No brand ends so: 浙江杭州湾的, 湖北省内的. */
const NO_BRAND_END = /[湾湖江河山岛城镇村港口路街桥区内外东西南北中上下等方家年月日人商企总]$/;

/** Gives the function that finds them; `places` are the regions told in the sentence, by their offsets in it. */
export function makeTraded(
  resources: Resources,
  { isCovered, isCommon, nameStart }: NameChecks,
): (text: string, places: readonly Span[]) => Found[] {
  const trades = makeTrie(lexicon(resources, 'enterprise-suffixes').map(({ entry = '' }) => [entry, true] as const));
  // 集团 and 股份 are legal forms.
  const strong = makeTrie(
    STRONG.split('|')
      .filter((word) => !/集团|股份|控股|银行/.test(word))
      .map((word) => [word, true] as const),
  );
  const sure = makeTrie(sureTrades(resources).map((word) => [word, true] as const));
  const industries = new Set(lexicon(resources, 'industries').map(({ entry }) => entry));

  /** The end of the brand and trade that begin at `start`. */
  const nameEnd = (text: string, start: number, endings: typeof trades, isPlaced = false): number | undefined => {
    for (let end = start + 2; end <= start + LONGEST_BRAND; end++) {
      const trade = endings.at(text, end);
      const brand = text.slice(start, end);
      if (!trade) continue;
      return LETTERS.test(brand) &&
        (COME.test(text.slice(Math.max(0, start - 12), start)) ||
          TELLS.test(text.slice(trade.end)) ||
          (isPlaced && !isCommon(brand) && STOPS.test(text.slice(trade.end))) ||
          (endings === strong && IS_WORD.test(text.slice(end, trade.end)) ? NEXT_INVESTS : NEXT).test(
            text.slice(trade.end),
          )) &&
        nameStart(text, start, end) === start &&
        !NO_BRAND.test(brand) &&
        ((brand.length === 2 && HARD.test(text.slice(end, trade.end))) ||
          (!isCovered(brand) && !isCovered(text.slice(start, trade.end)))) &&
        !industries.has(text.slice(start, trade.end))
        ? trade.end
        : undefined;
    }
    return undefined;
  };
  const found = (text: string, start: number, end: number, confidence: number): Found => ({
    rule: 'enterprise/traded',
    confidence,
    start,
    end,
    name: text.slice(start, end),
  });

  const brandEnd = (text: string, start: number): number | undefined => {
    const brand = OWNING.exec(text.slice(start))?.[0];
    const isPlace = brand !== undefined && resources.gazetteer.named(brand).length > 0;
    const isOne = brand && !isPlace && !NO_BRAND.test(brand) && !NO_BRAND_END.test(brand) && !isCommon(brand);
    return isOne && nameStart(text, start, start + brand.length) === start ? start + brand.length : undefined;
  };

  return (text, places) => {
    const placed = places.flatMap(({ start, end }) => {
      const stop = FRONT.test(text.slice(0, start))
        ? (nameEnd(text, end, trades, !/[区镇乡村园城]$/.test(text.slice(start, end))) ?? brandEnd(text, end))
        : undefined;
      return stop === undefined ? [] : [found(text, start, stop, 0.75)];
    });
    const bare = strong.find(text).flatMap(({ start }) => {
      for (let from = start - LONGEST_BRAND; from <= start - 2; from++) {
        if (from < 0 || !FRONT.test(text.slice(0, from))) continue;
        const stop = nameEnd(text, from, strong);
        if (stop !== undefined) return [found(text, from, stop, 0.72)];
      }
      return [];
    });
    const all = trades.find(text);
    const weak = all.flatMap(({ start, end }) => {
      const brand = OPENS_WEAK.exec(text.slice(0, start))?.[1];
      const after = text.slice(end);
      if (!brand || !(TELLS.test(after) || WEAK_NEXT.test(after))) return [];
      const from = start - brand.length;
      return nameEnd(text, from, trades) === end ? [found(text, from, end, 0.7)] : [];
    });
    const said = all.flatMap(({ start, end }) => {
      const brand = SAID.exec(text.slice(0, start))?.[1];
      const isSaid = brand && (FOUNDED.test(text.slice(0, start - brand.length)) || !NO_BRAND.test(brand));
      return brand && isSaid && !SORT.test(text.slice(end)) && !isCommon(brand)
        ? [found(text, start - brand.length, end, 0.72)]
        : [];
    });
    // 榨菜老厂“三和实业”: all that stands in quotation marks.
    const quoted = all.flatMap(({ start, end }) => {
      const brand = text.charAt(end) === '”' ? /“([\u4e00-\u9fff]{2,4})$/.exec(text.slice(0, start))?.[1] : undefined;
      return brand && IS_FIRM.test(text.slice(0, start - brand.length - 1))
        ? [found(text, start - brand.length, end, 0.72)]
        : [];
    });
    // 华辉石业: a trade that no text has but in names, behind a brand that is no word.
    const named = sure.find(text).flatMap(({ start, end }) => {
      if (SORT.test(text.slice(end))) return [];
      for (let from = start - LONGEST_BRAND; from <= start - 2; from++) {
        if (
          from < 0 ||
          !SURE_FRONT.test(text.slice(0, from)) ||
          places.some((place) => place.end > from && place.start < end)
        )
          continue;
        const brand = text.slice(from, start);
        if (
          LETTERS.test(brand) &&
          !LEADS.test(brand) &&
          !NO_BRAND.test(brand) &&
          !isCovered(brand) &&
          nameStart(text, from, start) === from
        )
          return [found(text, from, end, 0.75)];
      }
      return [];
    });
    return [...placed, ...bare, ...weak, ...said, ...quoted, ...named];
  };
}
