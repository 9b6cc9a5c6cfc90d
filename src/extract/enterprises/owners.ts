/** Owners: a project that bears an enterprise's name (易成阳光锂电池项目) tells of that enterprise. */
import type { EnterpriseMention, ProjectMention } from '../../model/mention.ts';
import { sentenceAt } from '../../model/reading.ts';
import { lexicon, type Resources } from '../../model/resources.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { makeCoverCheck } from '../../text/ordinary.ts';
import { makeTrie } from '../../text/trie.ts';
import type { Finder, Make } from '../stage.ts';
import { mentionOf } from './index.ts';

const LONGEST_BRAND = 6;
/** A brand holds no word for a work or a natural thing. */
const HOLDS =
  /[河湖江海桥路街港渠坝堤沟池]$|^(?=.{5}).*[河湖江海桥路街港渠坝堤沟池]|机场|枢纽|电站|地铁|高铁|客专|城际|动车|铁路|公路|高速|大道|公园|医院|学校|中学|小学|学院|大学|工程|设施|管网|泵站|景区|企业|片区|园区|开发区|社区|中心|基地|广场|先进|大宗|已有|年产|新上|两个|老旧|现有|有机|优势|传统|新兴|战略|精品|孵化|绿地|田|林/;
const STRONG =
  /^(?:石化|炼化|药业|铝业|铜业|钛业|锂业|硅业|碳业|矿业|钢铁|集团|股份|科技|重工|银行|控股|实业|纸业|乳业|酒业|牧业|种业|置业|园林|制管|钢管|热电|煤业|焦化|特钢|高科|数据|生物|食品|能源|量子|医药|制药|汽车|电气|电器|机械|化工|水泥|物流)$/;
/** Words in front of a product that are no brand. */
const NO_BRAND =
  /^(?:.*(?:新型|高端|智能|智慧|现代|绿色|城市|城乡|农村|农业|乡村|城镇|城区|市级|省级|县级|区级|国家|国家级|区域|综合|高标准|基础|老旧|小区|社区|村|镇|乡|县|市|区|省|路|街|河|湖|江|山|海|港|桥|园|城|水|电|气|热|道|线|站|厂|库|渠|坝|堤|岸|沟|池|井|第[一二三四五]|一|二|三|四|五|六|七|八|九|十|百|千|万|亿|北|南|东|西|中|大|小|新|老|全|多|年产|标准化|一体化|公共|公益|民生|生活|生产|安全|应急|防洪|排水|供水|供热|供电|供气|污水|垃圾|道路|交通|公路|铁路|航空|水利|灌溉|土地|耕地|森林|草原|生态|环境|环保|节能|医疗|卫生|健康|养老|教育|文化|体育|旅游|文旅|商贸|商业|物流|冷链|仓储|电商|金融|数字|数据|信息|网络|通信|军民|红色|历史|遗址|文物|非遗|优质|特色|重点|重大|配套|改造|提升|建设|扩建|治理|修复|整治|清洁|集中|分布式|地下|地上|空中|立体|超级|首个|首条|以上|及|与|和|的|等|为|在|对))$|^(?:[省市县区])/;

/** Reads enterprises out of the names of projects. */
export const makeOwnerFinder: Make<Finder> = (resources) => {
  const brandOf = makeBrandReader(resources);
  const isCovered = makeCoverCheck(resources);
  const makerOf = makeMakerReader(resources);
  return (reading, found) => {
    const projects = found.filter((mention): mention is ProjectMention => mention.kind === 'Project' && !mention.batch);
    const allOthers = makeSpanIndex(
      found.filter(
        ({ kind }) => kind === 'Enterprise' || kind === 'Organization' || kind === 'Region' || kind === 'Policy',
      ),
    );
    return projects.flatMap((project): EnterpriseMention[] => {
      const sentence = reading.sentences[sentenceAt(reading.sentences, project.span.start)];
      if (!sentence || !contains(sentence.span, project.span)) return [];
      const start = project.span.start - sentence.span.start;
      const text = sentence.text.slice(start, project.span.end - sentence.span.start);
      const others = allOthers.touching(project.span);
      const place = others.find(
        ({ kind, span }) => kind === 'Region' && span.start === project.span.start && span.end < project.span.end,
      );
      const skip = place ? place.span.end - place.span.start : 0;
      const inside = others.find(
        ({ kind, span }) => kind === 'Region' && contains(project.span, span) && span.start > project.span.start,
      );
      const plant = inside ? inside.span.start - project.span.start : 0;
      const maker = makerOf(text.slice(skip), plant - skip);
      const brand = maker ?? brandOf(text.slice(skip)) ?? branchBrand(text, skip, plant);
      if (!brand || /^\d/.test(brand) || (!maker && isCovered(brand))) return [];
      const span: Span = { start: project.span.start + skip, end: project.span.start + skip + brand.length };
      if (others.some((other) => overlaps(other.span, span))) return [];
      return [
        mentionOf(
          {
            rule: 'enterprise/owner',
            confidence: 0.75,
            start: start + skip,
            end: start + skip + brand.length,
            name: brand,
          },
          sentence,
        ),
      ];
    });
  };
};

/** 舍弗勒湘潭工厂: what stands before the place is the brand of a plant there. */
function branchBrand(text: string, skip: number, at: number): string | undefined {
  const brand = text.slice(skip, at);
  if (at <= skip || brand.length < 2 || brand.length > LONGEST_BRAND || NO_BRAND.test(brand) || HOLDS.test(brand))
    return undefined;
  return /(?:工厂|基地|总部|分公司|公司|厂区|产业园|生产线|研发中心)/.test(text.slice(at)) ? brand : undefined;
}

/** A maker's brand that is also an ordinary word owns what is made or built directly behind it (美的厨卫, 大众安徽研发中心). */
function makeMakerReader(resources: Resources): (name: string, plant: number) => string | undefined {
  const trieOf = (words: readonly string[]) => makeTrie(words.map((word) => [word, true] as const));
  const entries = (name: string) => lexicon(resources, name).map(({ entry = '' }) => entry);
  const makers = trieOf(
    lexicon(resources, 'enterprise-common-words').flatMap(({ entry = '', use }) => (use === 'maker' ? [entry] : [])),
  );
  const made = trieOf(['project-products', 'project-facilities', 'industries'].flatMap(entries));
  return (name, plant) => {
    const end = makers.at(name, 0)?.end;
    return end !== undefined && (end === plant || made.at(name, end)) ? name.slice(0, end) : undefined;
  };
}

/** A brand is what stands before the first product word, or ends in a trade (和平铝业). */
function makeBrandReader(resources: Resources): (name: string) => string | undefined {
  const products = makeTrie(lexicon(resources, 'project-products').map(({ entry = '' }) => [entry, entry] as const));
  const endings = lexicon(resources, 'enterprise-suffixes').map(({ entry = '' }) => entry);
  const industries = new Set(lexicon(resources, 'industries').map(({ entry }) => entry));
  return (name) => {
    for (let index = 2; index <= Math.min(LONGEST_BRAND, name.length - 2); index++) {
      const ending = endings.find((word) => name.startsWith(word, index));
      const rest = ending ? name.slice(index + ending.length) : '';
      const traded = name.slice(0, index + (ending?.length ?? 0));
      const good = products.at(name, index);
      // 石化 and 药业 end names; 电子 and 新能源 do so only in front of another product (盛达新能源锂电池).
      const owned =
        ending &&
        (good?.end ?? 0) <= index + ending.length &&
        (STRONG.test(ending) || products.at(rest, 0) || /^[\dA-Za-z年]/.test(rest));
      if (
        owned &&
        rest.length >= 2 &&
        !NO_BRAND.test(name.slice(0, index)) &&
        !HOLDS.test(name.slice(0, index)) &&
        !industries.has(traded)
      )
        return traded;
      const product = good ?? (/^\d/.test(name.slice(index)) ? { end: index + 1 } : undefined);
      if (!product) continue;
      const brand = name.slice(0, index);
      return NO_BRAND.test(brand) ||
        HOLDS.test(brand) ||
        endings.includes(brand) ||
        products.find(brand).length > 0 ||
        industries.has(brand)
        ? undefined
        : brand;
    }
    return undefined;
  };
}
