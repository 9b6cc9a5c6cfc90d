/** Brands: what of a project's name is the enterprise whose project it is (易成阳光 in 易成阳光锂电池). */
import { groupBy } from '../../model/group-by.ts';
import { lexicon, type Resources } from '../../model/resources.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import { makeTrie } from '../../text/trie.ts';

const LONGEST_BRAND = 6;
const HEAD = /(?:建设)?(?:项目|工程)$/;
/** Letters, and no two countries or places in short (中俄, 两淮). */
const LETTERS = /^(?!中[俄老缅哈巴欧蒙越尼韩日德法美印泰马新]|两)[\u4e00-\u9fffA-Za-z]+$/;
/** A brand holds no word for a work or a natural thing. */
const HOLDS =
  /[河湖江海桥路街港渠坝堤沟池]$|^(?=.{5}).*[河湖江海桥路街港渠坝堤沟池]|机场|枢纽|电站|地铁|高铁|客专|城际|动车|铁路|公路|高速|大道|公园|医院|学校|中学|小学|学院|大学|工程|设施|管网|泵站|景区|企业|片区|园区|开发区|社区|中心|基地|广场|先进|大宗|已有|年产|新上|两个|老旧|现有|有机|优势|传统|新兴|战略|精品|孵化|绿地|民宿|田|林|[百千万亿][头只羽]|.{2}[和与]|^风光|特高压|外送|淖尔$|[槽板绿尾粉钳盐碱酸酯醇烯烷钠钾剂漆锁阀泵]$|[首一二三四]期$|[加炼脱裂输]$|(?:旁边|隔壁|利用)|短流程|[里内]建$|(?<!重)机$/;
/** Trades that end a name by themselves. */
export const STRONG =
  '石化|炼化|药业|铝业|铜业|钛业|锂业|硅业|碳业|矿业|钢铁|集团|股份|科技|重工|银行|控股|实业|纸业|乳业|酒业|茶业|米业|牧业|种业|置业|园林|制管|钢管|热电|煤业|焦化|特钢|高科|数据|生物|食品|能源|量子|医药|制药|汽车|电气|电器|机械|化工|水泥|物流';
export const STRONG_END = new RegExp(`(?:${STRONG})$`);
const IS_STRONG = new RegExp(`^(?:${STRONG})$`);
/** The entries of a lexicon that have a use. */
const ofUse = (resources: Resources, name: string, sort: string): string[] =>
  lexicon(resources, name).flatMap(({ entry = '', use }) => (use === sort ? [entry] : []));
/** Trades that only names have: 石业, 精工. */
export const sureTrades = (resources: Resources): string[] => ofUse(resources, 'enterprise-suffixes', 'sure');
/** Words in front of a product that are no brand. */
const NO_BRAND =
  /^(?:(?:投资|建设|施工|承建|项目)方|业主|飞地|冷柜|又[^康].*|还有.*|其[^亚].*|中国|中华|亚洲|站[前后东西南北]|第[一二三四五六七八九十].*|日[产榨处加供].*|整[县区市村镇].*|各有.*|全域|.*至.*|.*这.*|鲜食|预制|速冻|项目.*|[千百十]亿级|国际级|世界级|.*等(?:企业)?|.*(?:易地|公共实训|尾水|富硒|扶贫|移民|高压|低压|商用|家用|工业|民用|专用|通用|精密|精细|高性能|新型|高端|智能|智慧|现代|绿色|城市|城乡|农村|农业|乡村|城镇|城区|市级|省级|县级|区级|国家|国家级|区域|综合|高标准|基础|老旧|小区|社区|村|镇|乡|县|市|区|省|路|街|河|湖|江|山|海|港|桥|园|城|水|电|气|热|道|线|站|厂|库|渠|坝|堤|岸|沟|池|井|第[一二三四五]|一|二|三|四|五|六|七|八|九|十|百|千|万|亿|北|南|东|西|中|大|小|新|老|全|多|年产|标准化|一体化.*|公共|公益|民生|生活|生产|安全|应急|防洪|排水|供水|供热|供电|供气|污水|垃圾|道路|交通|公路|铁路|航空|水利|灌溉|土地|耕地|森林|草原|生态|环境|环保|节能|医疗|卫生|健康|养老|教育|文化|体育|旅游|文旅|商贸|商业|物流|冷链|仓储|电商|金融|数字|数据|信息|网络|通信|军民|红色|历史|遗址|文物|非遗|优质|特色|重点|重大|配套|改造|提升|建设|扩建|治理|修复|整治|清洁|集中|分布式|地下|地上|空中|立体|超级|首个|首条|以上|及|与|和|的|等|为|在|对))$|^(?:[省市县区])/;

/** 平圩电厂, 左安风电场: what stands in front is where it is. */
const PLACED =
  /^[\u4e00-\u9fff]{2,3}(?:风电场|风电(?:项目|工程|[一二三四]期)|水电站|光伏(?:电站|发电|复合|项目|工程|[一二三四]期)|储能电站|火电厂|热电厂|电厂|核电站|煤矿|灌区|水库|污水处理|自来水|垃圾焚烧|抽水蓄能)/;
/** 惠民食品城: a market's name begins with no firm. */
const MARKET =
  /^[\u4e00-\u9fff]{2,5}(?:食品|汽车|建材|家居|商贸|五金|机电|农贸|水果|药材|皮革|服装|轻纺|美食)(?:城|街|大市场|市场)(?:项目|工程|[一二三]期|$)/;
/** What a plant elsewhere is called. */
const BRANCH = /工厂|基地|总部|分公司|公司|厂区|产业园|生产线|研发中心|电场|储配站|接收站/;

/** 高森|8万吨生产线, 凯永|年出栏百万头生猪养殖项目 */
const AMOUNT = /^(?:\d(?![\d.]*万吨级)|[年日](?:产|出栏|存栏|加工|处理|屠宰|供应)[\d百千万])/;

/** 氯化亚砜, 永磁材料, 硅系新材料: what goods are made of. */
const MATERIAL =
  /^(?:[商家民军车医农]用|[一二三四五六七八九]?[氟氯溴]|红油|碳化|氮化|硼化|硅化|氟化|氯化|氧化|氢氧化|硫酸|盐酸|硝酸|磷酸|碳酸|醋酸|丙烯|乙烯|丁二|环氧|己内|聚[乙丙碳氨酯乳苯]|双氧|甲醇|乙醇|甲醛|苯乙|离子|电解|多晶|单晶|三元|正极|负极|隔膜|光刻|高纯|超[薄高大]|永磁|镧铈|稀土)|.[系基量级精]$/;

/** Gives the brand that a name begins with; `place` tells where in it a place begins. */
export type BrandReader = (name: string, place?: number) => string | undefined;

/** Compiles products and trades. */
export function makeBrandReader(resources: Resources, { isCommon }: NameChecks): BrandReader {
  const entries = (name: string) => lexicon(resources, name).map(({ entry = '' }) => entry);
  // Goods single a project out, so that they are not among the words that any county's works are made of.
  const goodsOf = (sort: string) => ofUse(resources, 'goods', sort);
  const products = makeTrie([...entries('project-products'), ...goodsOf('')].map((word) => [word, word] as const));
  const [qualities, settings] = [goodsOf('quality'), goodsOf('setting')];
  const quality = makeTrie(qualities.map((word) => [word, word] as const));
  const endings = entries('enterprise-suffixes');
  const sure = new Set(sureTrades(resources));
  const endingsByFirst = groupBy(endings, (word) => word.charAt(0));
  const industries = new Set(entries('industries'));
  const isBrand = (text: string): boolean =>
    LETTERS.test(text) &&
    !NO_BRAND.test(text) &&
    !MATERIAL.test(text) &&
    !HOLDS.test(text) &&
    !isCommon(text) &&
    !industries.has(text) &&
    !endings.includes(text) &&
    !qualities.some((word) => text.startsWith(word)) &&
    !settings.some((word) => text.startsWith(word) || text.endsWith(word)) &&
    products.find(text).length === 0;

  /** 和平铝业: a trade that ends a name, or stands in front of another product (盛达新能源锂电池). */
  const traded = (name: string, index: number): string | undefined => {
    const ending = endingsByFirst.get(name.charAt(index))?.find((word) => name.startsWith(word, index));
    if (!ending) return undefined;
    const end = index + ending.length;
    const rest = name.slice(end);
    const good = products.at(name, index);
    return (good?.end ?? 0) <= end &&
      rest.length >= 2 &&
      (IS_STRONG.test(ending) ||
        sure.has(ending) ||
        products.at(rest, 0) ||
        quality.at(rest, 0) ||
        /^(?:[\dA-Za-z年]|第?[一二三四五六七八九十]条)/.test(rest) ||
        (!industries.has(ending) && !good && isCommon(rest.replace(HEAD, '')))) &&
      !industries.has(name.slice(0, end))
      ? name.slice(0, end)
      : undefined;
  };

  /** 神州数码|合肥基地, 东兴铝业|陇西合金项目: in front of a place stands a brand with a plant there, or a brand and its trade. */
  const isOf = (name: string, place: number): boolean => {
    const front = name.slice(0, place);
    if (isBrand(front) && BRANCH.test(name.slice(place))) return true;
    const trade = endings.find((word) => front.endsWith(word)) ?? '';
    return trade !== '' && front.length - trade.length >= 2 && isBrand(front.slice(0, -trade.length));
  };

  /** 宏旺特种|钢板: an ordinary word between brand and product belongs to the product. */
  const withoutWord = (brand: string): string =>
    brand.length > 3 && isCommon(brand.slice(-2)) && isBrand(brand.slice(0, -2)) ? brand.slice(0, -2) : brand;

  /** 泰嘉|超薄|玻璃基板, 轻量化|车身: what the goods are like is no brand. */
  const withoutQuality = (brand: string): string => {
    const word = qualities.find((one) => brand.endsWith(one));
    return word ? withoutQuality(brand.slice(0, -word.length)) : brand;
  };

  return (name, place = 0) => {
    if (PLACED.test(name) || MARKET.test(name)) return undefined;
    const longest = Math.min(LONGEST_BRAND, name.length - 2);
    if (place >= 2 && place <= longest) return isOf(name, place) ? name.slice(0, place) : undefined;
    for (let index = 2; index <= longest; index++) {
      const brand = name.slice(0, index);
      const told = traded(name, index);
      // A long brand needs no trade (高斯贝尔|卫星通信); one that ends names is kept (盛达新材料|锂业).
      if (told && isBrand(brand)) return brand.length > 3 && !STRONG_END.test(told) ? brand : told;
      if (!products.at(name, index) && !quality.at(name, index) && !AMOUNT.test(name.slice(index))) continue;
      const front = withoutQuality(brand);
      return front.length > 1 && isBrand(front) ? withoutWord(front) : undefined;
    }
    return undefined;
  };
}

/** A maker's brand that is also an ordinary word owns what is made, built or placed directly behind it (美的厨卫, 大众安徽研发中心). */
export function makeMakerReader(resources: Resources): BrandReader {
  const trieOf = (words: readonly string[]) => makeTrie(words.map((word) => [word, true] as const));
  const entries = (name: string) => lexicon(resources, name).map(({ entry = '' }) => entry);
  const makers = trieOf(ofUse(resources, 'enterprise-common-words', 'maker'));
  const made = trieOf(['project-products', 'project-facilities', 'industries'].flatMap(entries));
  const isPlace = (word: string): boolean => resources.gazetteer.named(word).length > 0;
  return (name, plant) => {
    const end = makers.at(name, 0)?.end;
    if (end === undefined) return undefined;
    return end === plant || made.at(name, end) || isPlace(name.slice(end, end + 2)) ? name.slice(0, end) : undefined;
  };
}
