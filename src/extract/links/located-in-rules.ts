import type { Claim } from '../../model/claim.ts';
import type { Mention, RegionMention } from '../../model/mention.ts';
import type { Group } from './support.ts';

/** Where each rule finds the place. */
export const RULES = {
  inName: { id: 'located-in/in-name', example: '潞安镇卫生院项目', confidence: 0.9 },
  subject: { id: 'located-in/clause-subject', example: '滨江新区挂牌，12个项目加快推进', confidence: 0.75 },
  topic: { id: 'located-in/topic', example: '在滨江新区，桥梁建成。道路改造完成。', confidence: 0.72 },
  told: { id: 'located-in/told', example: '落户高新区的芯片项目', confidence: 0.88 },
  gathered: { id: 'located-in/gathered', example: '园区已集聚华鼎集团、三一重工等企业', confidence: 0.75 },
  anchor: { id: 'located-in/anchor', example: '开工建设滨河大桥 (in a report of one county)', confidence: 0.85 },
} as const;

export const AT = /(?:落户|位于|地处|入驻|坐落于|布局|在|于|选址)$/;

export const regionsOf = ({ mentions }: Group): RegionMention[] =>
  mentions.filter((mention) => mention.kind === 'Region');

export function claim(mention: Mention, to: string, rule: { id: string; confidence: number }, group: Group): Claim {
  return {
    type: 'LOCATED_IN',
    from: mention.key,
    to,
    span: group.sentence.span,
    rule: rule.id,
    confidence: rule.confidence,
  };
}
