import type { Claim } from '../../model/claim.ts';
import type { IndustryMention, NamedMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';

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
  enterprises: { id: 'in-industry/enterprises-of-sector', example: '甲、乙等5户软件企业', confidence: 0.8 },
} as const;

/** The industry finder's rule for 家具产业集群. */
export const CLUSTER = 'industries/cluster';

/** A sentence with the named things in it, in text order. */
export interface Told {
  readonly sentence: Sentence;
  readonly inside: readonly NamedMention[];
}

export const isTrade = (mention: NamedMention): mention is IndustryMention => mention.kind === 'Industry';

export const makeClaim = (
  from: string,
  to: string,
  span: Claim['span'],
  rule: { id: string; confidence: number },
): Claim => ({ type: 'IN_INDUSTRY', from, to, span, rule: rule.id, confidence: rule.confidence });
