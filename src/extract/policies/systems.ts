import { matchesIn } from '../../text/matches.ts';
import { wordings, type PolicyCandidate } from './candidate.ts';

const RULE = { id: 'policies/n-plus-m', example: '“1+6”政策体系', confidence: 0.9 };
const SYSTEM =
  /“?((?:\d{1,3}|[NnXx])(?:\+(?:\d{1,3}|[NnXx])){1,3})”?((?:[\u4e00-\u9fff]{0,8}?)(?:政策体系|工作体系|方案体系|产业体系|制度体系|规划体系|责任体系|体系|方案规划|实施方案|工作方案|行动方案|政策文件|文件|政策意见|政策措施|政策|工作机制|机制|规划|方案|工程|行动|模式|工作法))/g;
const FOREIGN = /[的了等在将以对]|推进|实施|开展|完成|码头|公路|区域|学制/;

/** Systems told by their numbers: “1+6”政策体系, “2+5+N”产业体系. */
export function readSystems(text: string): PolicyCandidate[] {
  if (!text.includes('+')) return [];
  return matchesIn(text, SYSTEM).flatMap((match): PolicyCandidate[] => {
    const [all, numbers = '', head = ''] = match;
    if (FOREIGN.test(head)) return [];
    const name = `${numbers}${head}`;
    return [
      {
        start: match.index,
        end: match.index + all.length,
        name,
        core: numbers,
        aliases: wordings(name, [numbers, `${numbers}${head.replace(/^[\u4e00-\u9fff]{2,4}(?=体系|机制|文件)/, '')}`]),
        policyKind: /体系|机制|模式|工作法/.test(head)
          ? 'system'
          : /规划|方案/.test(head)
            ? 'plan'
            : /工程|行动/.test(head)
              ? 'campaign'
              : 'document',
        rule: RULE.id,
        confidence: RULE.confidence,
      },
    ];
  });
}
