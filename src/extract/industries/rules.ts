import type { Hit, Trie } from '../../text/trie.ts';
import type { Item } from './lists.ts';
import type { Trade } from './names.ts';

/** A sentence with the trades of the lexicon in it, found once for all rules. */
export interface Scan {
  readonly text: string;
  readonly hits: readonly Hit<Trade>[];
  readonly trades: Trie<Trade>;
}

/** A trade that a rule read in a sentence. `led` tells that a place leads, builds or promotes it there. */
export interface IndustryCandidate extends Item {
  readonly rule: string;
  readonly confidence: number;
  readonly led: boolean;
}

/** Rows of this family; the example shows what each reads. */
export const RULES = {
  listed: { id: 'industries/list-before-noun', example: '轻工、冶金等主导产业', confidence: 0.85 },
  gathers: { id: 'industries/list-gathers', example: '轻工、冶金、建材加快集聚', confidence: 0.8 },
  as: { id: 'industries/as-leading', example: '以轻工为主导、轴承为支撑', confidence: 0.85 },
  promoted: { id: 'industries/promoted', example: '大力发展会展、金融', confidence: 0.8 },
  form: { id: 'industries/promoted-by-form', example: '做强草帽产业', confidence: 0.7 },
  field: { id: 'industries/field', example: '生物医药方面，甲智能工厂开工', confidence: 0.7 },
  subject: { id: 'industries/subject', example: '建筑业稳步发展', confidence: 0.8 },
  cluster: { id: 'industries/cluster', example: '泵阀产业集群', confidence: 0.75 },
  enterprises: { id: 'industries/of-enterprises', example: '甲、乙等5户软件企业', confidence: 0.75 },
  again: { id: 'industries/told-again', example: '轴承产业同样热闹', confidence: 0.75 },
  batch: { id: 'industries/of-batch', example: '现代物流项目12个', confidence: 0.75 },
  place: { id: 'industries/of-place', example: '甲县茶产业综合产值突破20亿元', confidence: 0.75 },
  policy: {
    id: 'industries/of-policy',
    example: '磷化工产值突破500亿元 (elsewhere: 《磷化工产业发展规划》)',
    confidence: 0.7,
  },
  praised: { id: 'industries/praised', example: '集成电路、汽车迈向中高端', confidence: 0.75 },
  mark: { id: 'industries/mark-of-place', example: '稀土、轴承是这里的“台柱子”', confidence: 0.75 },
  value: { id: 'industries/by-value', example: '到2025年，稀土产业产值突破20亿元', confidence: 0.75 },
  gathered: { id: 'industries/gathered-firms', example: '甲基地聚起通航企业34家', confidence: 0.7 },
  firmField: { id: 'industries/field-of-firm', example: '甲公司在储能领域闯出名头', confidence: 0.7 },
  heading: { id: 'industries/heading', example: '（一）硅碳新材料', confidence: 0.75 },
  crop: { id: 'industries/crop-of-place', example: '甲县草莓种植面积20万亩，全产业链产值突破90亿元', confidence: 0.65 },
  sector: { id: 'industries/sector', example: '批发和零售业增加值36亿元', confidence: 0.8 },
} as const;
