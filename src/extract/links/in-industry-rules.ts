import type { Claim } from '../../model/claim.ts';
import type { IndustryMention, NamedMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { isWide } from '../industries/unify.ts';

/** Rows of this family; the example shows what each reads. */
export const RULES = {
  zone: { id: 'in-industry/zone-builds', example: '临港新区培育氢能、储能等产业', confidence: 0.85 },
  region: { id: 'in-industry/region-leads', example: '培育壮大光伏、轴承等主导产业', confidence: 0.8 },
  promoted: { id: 'in-industry/region-promotes', example: '做强绿色化工', confidence: 0.65 },
  lead: { id: 'in-industry/project-under-lead', example: '做强轴承产业，推进…等项目', confidence: 0.75 },
  paired: { id: 'in-industry/paired', example: '会展、物流各有收获：…、…', confidence: 0.7 },
  batch: { id: 'in-industry/batch-of-sector', example: '现代物流项目12个', confidence: 0.8 },
  fields: { id: 'in-industry/fields-of-projects', example: '签约项目主要涉及光伏、氢能等领域', confidence: 0.65 },
  policy: { id: 'in-industry/policy-for-trade', example: '甲市印发《磷化工产业发展规划》', confidence: 0.7 },
  borne: { id: 'in-industry/borne', example: '甲稀土产业园 (elsewhere: 做强稀土产业)', confidence: 0.65 },
  topic: { id: 'in-industry/under-topic', example: '纺织老行当求变 (a heading): 甲公司投资…', confidence: 0.65 },
  heading: { id: 'in-industry/under-heading', example: '（一）轴承 (a heading): 3.甲项目。…', confidence: 0.75 },
  owner: { id: 'in-industry/of-owner', example: '甲化工 (of 石化) builds 甲化工烧碱二期工程', confidence: 0.6 },
  works: {
    id: 'in-industry/of-works',
    example: '甲公司 builds 甲轴承一期 and 轴承钢球车间 (of 轴承)',
    confidence: 0.6,
  },
  enterprises: { id: 'in-industry/enterprises-of-sector', example: '甲、乙等5户软件企业', confidence: 0.8 },
} as const;

/** The industry finder's rule for 家具产业集群. */
export const CLUSTER = 'industries/cluster';

/** A sentence with the named things in it, in text order. */
export interface Told {
  readonly sentence: Sentence;
  readonly inside: readonly NamedMention[];
}

/** The mentions of each sentence. */
export function tellingsOf(sentences: readonly Sentence[], mentions: readonly NamedMention[]): Told[] {
  let at = 0;
  return sentences.map((sentence) => {
    const inside: NamedMention[] = [];
    for (; at < mentions.length && (mentions[at] as NamedMention).span.start < sentence.span.end; at++)
      if ((mentions[at] as NamedMention).span.start >= sentence.span.start) inside.push(mentions[at] as NamedMention);
    return { sentence, inside };
  });
}

/** Tells whether a mention is of a trade. */
export const isTrade = (mention: NamedMention): mention is IndustryMention => mention.kind === 'Industry';

/** The claim that `from` is of the trade with the key `to`. */
export const makeClaim = (
  from: string,
  to: string,
  span: Claim['span'],
  rule: { id: string; confidence: number },
): Claim => ({ type: 'IN_INDUSTRY', from, to, span, rule: rule.id, confidence: rule.confidence });

/** Who builds for any trade, pays for any, and what any can use. */
export const FOR_ALL =
  /(?:投资|城投|交投|国投|建投|水投|农投|文旅投)(?:控股)?(?:集团|公司)|中[铁交建]|建工|工程局|设计院|码头|标准(?:化)?厂房/;

/** Works that serve every trade. */
const SERVES_ALL =
  /(?:大道|公路|高速|铁路|专用?线|互通|道路|桥|隧道|水库|水厂|机场|中学|小学|学校|幼儿园|医院|输变电工程|棚户区改造|老旧小区改造|污水处理厂?|高标准农田|灌区)(?:[^园厂]{1,8}段|[一二三]期|改[扩造]?建?|建设|扩建)?(?:工程|项目)?$/;
/** Firms that serve every trade. */
const SERVES = /银行|(?<![\u4e00-\u9fff])[建工农]行|信用社|农商行|保险|证券|供电|招商局|报业|传媒|铁路局|电网/;
/** Tells whether a firm or a work serves every trade. */
export const serves = ({ kind, name }: NamedMention): boolean =>
  (kind === 'Enterprise' ? SERVES : SERVES_ALL).test(name);

/** The names of a trade, without those that tell nothing alone (工业). */
export const formsOf = ({ name, aliases = [] }: NamedMention, known: Trie<Trade>): string[] =>
  [name, ...aliases].filter((form) => form.length > 1 && !isWide(form) && known.at(form, 0)?.value.sort !== 'cover');

/** What a claim of a trade quotes: from its zone, else its clause. */
export function clauseSpan(sentence: Sentence, trade: IndustryMention, zone: NamedMention | undefined): Claim['span'] {
  if (zone) return { start: zone.span.start, end: trade.span.end };
  const clause = sentence.clauses.find(({ span }) => span.start <= trade.span.start && trade.span.end <= span.end);
  return clause?.span ?? trade.span;
}
