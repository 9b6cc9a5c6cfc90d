import { lexicon, type Resources } from '../../model/resources.ts';
import { matchesIn } from '../../text/matches.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';
import { chainOf } from '../../text/words.ts';
import { firmBehind, isPlatform, RULE } from './kinds.ts';

/** An enterprise name found in a sentence; offsets are into it. */
export interface Found {
  readonly rule: string;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly aliases?: readonly string[];
}

const LEGAL =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团总公司|集团公司|集团|总公司|株式会社|公司|专业合作社)/g;
const STOP = /[，。；：、！？“”‘’《》（—\s]|^(?:的|与|和|及|由|向|为|在|对|把|将|是|等|给|以|到|了)$/;
const LEAD =
  /^(?:（[一二三四五六七八九十]{1,3}）|(?:开工|动工|开建)(?:建设)?|建设方|投资方|业主方?|项目(?:方|业主|主体)|企业主|链主企业|(?:建设|施工|实施|业主|投资|承建|中标|运营|代建|总包|开发)?(?:单位|方|主体)|(?:投资|开发|承包)商|项目公司|企业方|(?:当地|本土|本地)企业|(?:其(?:全资|控股|下属)?)?[母子]公司|(?:新三板|主板|科创板|创业板|[AH]股|港股)上市公司|引进|依托|支持|拥有|培育|组建|成立|入驻|携手|联合|建立|推动|推进|加快|帮助|鼓励|协助|促成|争取|指导|扶持|服务|吸引|邀请|拜访|对接|借助|发挥|利用|通过|整合|设立|做实|打造|做强|做大|做优|支持|深化|推荐|认定|获批|全力|积极|包括|其中|以及|特别是|市属|省属|县属|区属|本地|当地|我[市省县区]|全[市省县区]|企业代表|企业(?=.{2,6}（)|该|各|这|一是|二是|三是|共|已|又|并|年内|重点|新增|实现|完成|投资|建设|总投资|成功|签约|落户|落地|世界500强|中国500强|\d+强|央企|国企|民企|上市公司|(?:龙头|知名|骨干|老牌|领军|重点|标杆|头部|链主|明星|民营|国有|外资)企业|(?:多|数|十几|\d+)家)+/;
const isSort = chainOf(
  '其 县 电商 两级 三级 国有 民营 上市 龙头 大型 大 小 中小 央企 企业 投资 平台 子 分 母 总 该 各 本 多家 家 科技 物业 电力 保险 供水 燃气 房地产 地产 开发 融资 担保 小额贷款 劳务 运营 管理 专业 国投 城投 旅游 文旅 航空 建筑 施工 运输 公交 租赁 投融资 外资 外贸 物流 快递 上下游 跨国 知名 优质 种业 农业 股权 基金 证券 控股 国有资本 国资 骨干 现代 产业 特色产业 县域特色产业 县域 新型 医疗 教育 出版 传媒 报业 学校 医院 项目 示范 地方 市级 省级 市属 省属 区属 县属 城建 交投 水务 环保 能源 化工 粮食 供销 铁路 银行 贷款 资产 典当 信托 食品 制造 贸易 旗下 所属 下属 全资 合资 独资 股份 有限 责任 建立 成立 组建 两 三 四 五 六 七 八 九 十 个 型 类 N 批 等 和 与 、',
  /(?:集团有限公司|有限公司|集团总公司|集团公司|集团|总公司|公司)$/,
);

/** Sorts of companies, and groups of states. */
const CLASS =
  /(?:上市|母|跨国|石油|(?<![电分量原种粒])[子孙])公司$|[农牧村渔]民(?:种植|养殖)?专业合作社$|(?<=.{2})企业集团$|国集团$/;

/** 甲公司已完成公司注册 tells of the registration. */
const PREDICATE = /已完成|已经|正在|已于|注册/;

const VERB =
  /(?:(?:还没|没有?|刚|一)(?:走|跨)?进|新设|来到|抓好|引导|引来|所辖|推动|支持|依托|引进|实施|加快|推进|促成|争取|服务好?|扶持|培育|鼓励|组建|成立|落户|入驻|对接|携手|指导|帮助|协调|拜访|吸引|邀请|走进|走访|联合|签约|运用|利用|发挥|借助|协助|重组|做强|做大|主管|或成立)/g;

/** 同甲公司|签订: 同 in front of the name is 'with'. */
const SIGNS_WITH = /^(?:等|分别|正式)?(?:签|合作|共建|合建|联手|携手|联合|达成|结)/;

/** What a place can stand behind that begins a name. */
const PLACE_FRONT = /^(?:|[^\u4e00-\u9fff]|[由与在的是对向给让为及同立建了])$/;
/** 泰和县|城投公司, 呼和浩特市|供水公司: the character stands in a place's name. */
const holdsAnd = (text: string, at: number, isPlace: (text: string) => boolean): boolean =>
  text.charAt(at) === '和' &&
  [at - 1, at - 2].some(
    (from) =>
      from >= 0 &&
      PLACE_FRONT.test(text.charAt(from - 1)) &&
      [2, 3, 4, 5].some((length) => from + length > at && isPlace(text.slice(from, from + length))),
  );

/** In a clause's first words. */
const OPENING = /(?:^|[，。；：、])([\u4e00-\u9fff]{2,4})$/;
/** Behind a place 和 begins a name, or is the second character of one: 四川|和光, 嘉鱼|和昌, 湖北|欣和; not in 甲县和乙县丙公司. */
function isInside(text: string, at: number, isPlace: (text: string) => boolean): boolean {
  if (holdsAnd(text, at, isPlace)) return true;
  const front = text.charAt(at) === '和' ? OPENING.exec(text.slice(Math.max(0, at - 5), at))?.[1] : undefined;
  if (!front || /[省市县区]$/.test(front) || isPlace(text.slice(at + 1, at + 3))) return false;
  return isPlace(front) || (front.length > 2 && isPlace(front.slice(0, -1)));
}

/** A verb in front of a name leads it. */
function behindVerb(text: string, from: number, to: number): number {
  let start = from;
  for (const match of matchesIn(text.slice(from, to), VERB)) start = Math.min(from + match.index + match[0].length, to);
  return start;
}

/** 在甲镇兴建的 */
const PUTS_IN =
  /^(?:(?:计划|拟|将|再)?(?:总?投资|斥资|增资|追加)(?:约|近|超)?\d|在[^，。；、的]{2,12}?(?:兴建|投建|新上|扩建)的)/;
/** 与宝鸡机床集团|合作兴建 */
const ALLIED =
  /^(?:[、和与][^，。；]{2,24}?)?(?:[两三四]家|[两三四]方)?(?:合作|联合|合资|共同|携手)(?:投资)?(?:建设|兴建|投建|新建|打造|开发)/;
/** A name of common characters (圣泉集团) that opens a clause and puts money in, or builds with another. */
const invests = (text: string, start: number, end: number): boolean =>
  (/(?:[与和由]|由[^，。；由]{2,16}、)$/.test(text.slice(0, start)) && ALLIED.test(text.slice(end))) ||
  (end - start <= 5 && !/[\u4e00-\u9fff]/.test(text.charAt(start - 1)) && PUTS_IN.test(text.slice(end, end + 20)));

/** 甲市城市建设投资集团有限公司|（以下简称“市城投集团”） */
const CALLED_SHORT = /^（(?:以下)?(?:统一)?简称[：“]{0,2}([\u4e00-\u9fffA-Za-z]{2,10})[”）]/;

/** 金源科技全资子公司|天润风电有限公司, 中国能建电建公司中标|甲风力发电有限公司: another firm in front. */
const OTHERS =
  /^[^，。；]{0,14}?(?:(?<![电分量原种粒])[子孙]公司|(?:平台|国资|国有|全资|控股|投资|运营|开发)公司|中标|承建|(?:旗下|下属|所属)的?)(?=.{2})/;

/** 泰和县同|甲集团 */
const WITH = /^[^，。；]{1,6}[省市县区州旗]同(?![仁方济德兴心创花和力])(?=.{2})/;

/** Gives the function that finds names with a legal form. */
export function makeLegal(
  { isCovered, nameStart }: NameChecks,
  isPlace: (text: string) => boolean,
): (text: string) => Found[] {
  return (text) =>
    matchesIn(text, LEGAL).flatMap((match): Found[] => {
      const end = match.index + match[0].length;
      if (
        /^(?:军|化|制|股|总(?!投资|承包|经理|裁|工程师|部|共|计)|性|客户|经济|章程|治理|债|\+|”)/.test(text.slice(end))
      )
        return [];
      let start = match.index;
      while (start > 0 && match.index - start < 20) {
        if (text.charAt(start - 1) === '）' && text.lastIndexOf('（', start) > match.index - 20)
          start = text.lastIndexOf('（', start);
        else if (
          STOP.test(text.charAt(start - 1)) &&
          !text.startsWith('华为', start - 2) &&
          !isInside(text, start - 1, isPlace)
        )
          break;
        else start--;
      }
      const first = start;
      start = behindVerb(text, start, match.index);
      // 云南邵商|联合投资|集团: the verb stands in the name.
      if (isSort(text.slice(start, end)) && text.slice(start - 2, start) === '联合') start = first;
      start += OTHERS.exec(text.slice(start, match.index))?.[0].length ?? 0;
      start += WITH.exec(text.slice(start, match.index))?.[0].length ?? 0;
      const lead = LEAD.exec(text.slice(start, match.index));
      if (lead) start += lead[0].length;
      start += firmBehind(text.slice(start, match.index), isPlace);
      start = nameStart(text, start, match.index);
      // 流转土地|交|江苏春晓农业公司
      if (/[交让请给帮]/.test(text.charAt(start)) && isPlace(text.slice(start + 1, start + 3))) start++;
      if (SIGNS_WITH.test(text.slice(end)) && /(?:^|[，；])同$/.test(text.slice(0, start + 1))) start++;
      if (!/有限|株式/.test(match[0]) && isCovered(text.slice(start, match.index)) && !invests(text, start, end))
        return [];
      const name = text.slice(start, end);
      if (name.startsWith('简称')) return [];
      if (isPlatform(text, start, end)) return [{ ...RULE, confidence: 0.82, start, end, name }];
      if (name.length < 4 || isSort(name) || CLASS.test(name) || PREDICATE.test(name)) return [];
      const called = CALLED_SHORT.exec(text.slice(end))?.[1];
      const aliases = called ? { aliases: [called] } : {};
      return [{ ...RULE, confidence: /有限公司/.test(name) ? 0.95 : 0.82, start, end, name, ...aliases }];
    });
}

/** 这家名为长沙新锐的公司 */
const CALLED =
  /(?:名为|名叫|叫作?)“?([\u4e00-\u9fffA-Za-z]{2,10})”?的[\u4e00-\u9fff]{0,6}(?:公司|企业|外企|民企|厂家|工厂)/g;

/** Names that the text itself calls those of a company. */
export const called = (text: string): Found[] =>
  matchesIn(text, CALLED).map(({ 0: words, 1: name = '', index }) => {
    const start = index + words.indexOf(name);
    return { rule: 'enterprise/legal-form', confidence: 0.85, start, end: start + name.length, name };
  });

const BANK =
  /(?<![\u4e00-\u9fff])((?![与和由对为同])[\u4e00-\u9fff]{2,4}(?:农商银行|农村商业银行|农商行|银行)|(?!(?:国有|股份|地方|中小|大型|城市|村镇|各|多家))[\u4e00-\u9fff]{4,6}商业银行)(?!业|家|卡|体系|机构|间|系统|贷款|存款|信贷|业务|保函|保险)|(?<=[与和、由对为])([\u4e00-\u9fff]{2,3}(?:农商银行|农商行|银行))(?!业|家|卡|体系|机构|间|系统|贷款|存款|信贷|业务|保函|保险)/g;
const NO_BANK =
  /^(?:商业|国有|各|多家|村镇|民营|投资|合作|开发|政策性|人民|中国人民|数据|资源|种质|基因|粮食|时间|血液|地方|外资|城市|股份制|相关|有关|大型|中小|驻|辖内|金融)+银行$/;

/** 建设银行渭南分行 */
const BRANCH =
  /(?:(?:(?!银行|[与和及同由对向为在从各])[\u4e00-\u9fff]){2,8}(?:银行|农商行)|[农工中建交]行|农发行|国开行|邮储)(?:(?!银行|[和与及各])[\u4e00-\u9fff]){2,8}?[分支]行(?!长)/g;

/** Gives the function that finds banks that bear a place or a brand, and their branches. */
export function makeBanks({ isCovered, nameStart }: NameChecks): (text: string) => Found[] {
  const branches = (text: string): Found[] =>
    matchesIn(text, BRANCH).map(({ 0: words, index }) => {
      const end = index + words.length;
      const start = nameStart(text, index, index + words.indexOf('行') - 2);
      return { rule: 'enterprise/bank', confidence: 0.85, start, end, name: text.slice(start, end) };
    });
  const banks = (text: string): Found[] =>
    matchesIn(text, BANK).flatMap((match): Found[] => {
      const end = match.index + (match[1] ?? match[2] ?? '').length;
      const start = nameStart(text, match.index, end - 2);
      const name = text.slice(start, end);
      if (name.length < 4 || NO_BANK.test(name) || isCovered(name)) return [];
      return [{ rule: 'enterprise/bank', confidence: 0.85, start, end, name }];
    });
  return (text) => (/银行|农商行|[分支]行/.test(text) ? [...branches(text), ...banks(text)] : []);
}

/** What follows and makes a known name a place, a class or a trade: 三星级, 中国银行业, 中国石化行业. */
const OTHER =
  /^(?:湖|路|街|镇|村|县|市|区|山|河|桥|站|级|广场|大桥|大学|学院|医院|行业|协会|之[都乡]|业(?!务)|工业(?!园|集团|公司|股份|有限|项目|富联))/;
/** A trade behind a group's name, and what its firm does. */
const DAUGHTER =
  /^(物流|置业|农牧|农化|地产|新能源|新材料|化工|食品|生物|科技|米业|粮油|环保|水务|医药|建材)(?=公司(?!化)|牵头|负责|承建|则|[把将]|(?:计划|拟)?(?:投资|投入|追加)\d|的[^，。；、的]{2,14}(?:项目|基地|工厂|产线|生产线|枢纽)|年产\d|\d[\d.]*万?吨)/;
/** A name that begins inside a place's: 北京东方红. */
const PLACE_CUT = /^(?:[北南]京|[上青]海|[广山]东|[湖河济云海]南|[江山陕广]西)$/;

/** What a short form of two characters can stand behind. */
const NAME_BEHIND =
  /(?:[与和、由对是为在进持推的携手]|联合|引入|引来|迎来|邀请|推动|加快|建设|服务|对接|确保|促进|扶持|帮助|协调|争取|吸引|组织|深化|依托|借助|建成|完成|启动|加强|抓好|抓紧|实施|牵手)$/;

/** The well-known names and their other forms. */
export const knownNames = (resources: Resources): Trie<string> =>
  makeTrie(
    lexicon(resources, 'enterprise-known').flatMap(({ entry = '', aliases }) =>
      [entry, ...(aliases ?? '').split('|')].filter(Boolean).map((form) => [form, entry] as const),
    ),
  );

/** Compiles the well-known enterprises of public lists. */
export function makeKnown(resources: Resources): (text: string) => Found[] {
  // These are only read with 集团 or 公司 behind them.
  const common = new Set(lexicon(resources, 'enterprise-common-words').map(({ entry }) => entry));
  const trie = knownNames(resources);
  return (text) =>
    trie.find(text).flatMap(({ start, end, value }): Found[] => {
      const form = text.slice(start, end);
      const after = text.slice(end, end + 3);
      if (common.has(form) && !/^(?:集团|公司)/.test(after)) return [];
      if (
        form.length === 2 &&
        /^[\u4e00-\u9fff]$/.test(text.charAt(start - 1)) &&
        !NAME_BEHIND.test(text.slice(Math.max(0, start - 2), start))
      )
        return [];
      // 嘉泽新能|源: the short form of the stock list ends in the middle of the word.
      if (form.endsWith('新能') && after.startsWith('源'))
        return [
          { rule: 'enterprise/known', confidence: 0.92, start, end: end + 1, name: `${form}源`, aliases: [value] },
        ];
      // 县|招商局 is a bureau.
      if (form.endsWith('局') && /[省市县区州旗园]$/.test(text.slice(0, start))) return [];
      // 欣旺达动力|电池项目: the word of the trade belongs to what it makes.
      if (form.endsWith('动力') && form.length > 3 && after.startsWith('电池'))
        return [{ rule: 'enterprise/known', confidence: 0.88, start, end: end - 2, name: form.slice(0, -2) }];
      // 国家电投|河清滩光伏: a long name is part of no river's.
      const isRiver = form.length > 3 && /^[湖山河][\u4e00-\u9fff]/.test(after);
      if (
        (!isRiver && OTHER.test(text.slice(end, end + 4))) ||
        PLACE_CUT.test(text.slice(Math.max(0, start - 1), start + 1))
      )
        return [];
      // 吉电|股份: the short name as the stock exchange has it.
      if (/^股份(?!制|合作|有限)/.test(after)) {
        const [name, listed] = [`${form}股份`, end + 2];
        return [{ rule: 'enterprise/known', confidence: 0.92, start, end: listed, name, aliases: [value] }];
      }
      // 双汇|物流牵头的: a firm of the group, named by its trade.
      const trade = DAUGHTER.exec(text.slice(end, end + 30))?.[1];
      if (trade && !form.endsWith(trade))
        return [{ rule: 'enterprise/known', confidence: 0.85, start, end: end + trade.length, name: form + trade }];
      return [{ rule: 'enterprise/known', confidence: 0.92, start, end, name: form, aliases: [value] }];
    });
}
