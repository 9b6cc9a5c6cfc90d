import { matchesIn } from '../../text/matches.ts';
import { coreOf, type PolicyCandidate } from './candidate.ts';

const RULE = { id: 'policies/listed', example: '开展燃气安全排查、护林防火等专项行动', confidence: 0.75 };
const LIST =
  /(?:开展|实施|启动|推进|组织)(?:了|好)?((?:[^，。；：！？《》（）的了等]{3,60}))等(?:[一二三四五六七八九十\d]{1,3}[项个大])?(?:系列)?[\u4e00-\u9fff]{0,6}?(专项行动|攻坚行动|整治行动|专项整治|行动)/g;
const VERB = /开展|实施|推进|加强|做好|推动|完成/;

/** Campaigns told in a list before their head noun: 开展燃气安全排查、护林防火等专项行动. Quoted ones are read elsewhere. */
export function readListed(text: string): PolicyCandidate[] {
  if (!text.includes('等')) return [];
  return matchesIn(text, LIST).flatMap((match) => {
    const [all, items = '', head = ''] = match;
    let at = match.index + all.indexOf(items);
    return items.split('、').flatMap((item): PolicyCandidate[] => {
      const start = at;
      at += item.length + 1;
      if (item.length < 4 || item.length > 24 || VERB.test(item) || /[“”\d]/.test(item)) return [];
      return [
        {
          start,
          end: start + item.length,
          name: item,
          core: coreOf(item),
          aliases: [`${item}${head}`],
          policyKind: 'campaign',
          rule: RULE.id,
          confidence: RULE.confidence,
        },
      ];
    });
  });
}
