import { matchesIn } from '../../text/matches.ts';
import { coreOf, plainName, wordings, type PolicyCandidate } from './candidate.ts';

const CONFIDENCE = 0.8;
const N = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const NOUN = '(?:优惠政策|扶持政策|政策措施|一揽子政策|政策|措施|举措|意见|规定)';
const VERB = '(?:制定出台|制定|出台|印发|推出|落实|实施|兑现|执行)(?:了|好)?';
const STOP = '[^，。；：！？、《》（）的了\\s]';
const RULES = [
  {
    id: 'policies/count-noun',
    example: '出台稳外贸18条措施',
    pattern: new RegExp(`(${VERB})(${STOP}{4,24}的?${N}条${NOUN})`, 'g'),
  },
  {
    id: 'policies/noun-count',
    example: '出台养老服务扶持政策12条',
    pattern: new RegExp(`(${VERB})(${STOP}{2,20}${NOUN}${N}条)`, 'g'),
  },
  {
    id: 'policies/noun-count',
    example: '出台养老服务扶持政策12条',
    pattern: new RegExp(`(、)(${STOP}{2,20}${NOUN}${N}条)`, 'g'),
  },
];

/** Sets of measures told by their number: 《》 is often left out of their names. */
export function readMeasures(text: string): PolicyCandidate[] {
  if (!text.includes('条')) return [];
  return RULES.flatMap(({ id, pattern }) =>
    matchesIn(text, pattern).map((match): PolicyCandidate => {
      const [all, verb = '', words = ''] = match;
      const name = plainName(words);
      const counted = new RegExp(`${N}条(?=${NOUN})`).exec(name)?.[0] ?? '';
      return {
        start: match.index + verb.length,
        end: match.index + all.length,
        name,
        core: coreOf(name),
        aliases: wordings(
          name,
          counted
            ? [name.replace(`的${counted}`, counted), name.replace(counted, '')]
            : [name.replace(new RegExp(`${N}条$`), '')],
        ),
        policyKind: 'document',
        rule: id,
        confidence: CONFIDENCE,
      };
    }),
  );
}
