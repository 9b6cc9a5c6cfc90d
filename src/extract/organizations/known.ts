import type { LexiconRow } from '../../model/resources.ts';
import { makeTrie } from '../../text/trie.ts';
import type { OrganizationCandidate } from './candidate.ts';

const RULE = { id: 'organizations/known', example: '国务院', confidence: 0.9 };
/** 教育部门 is no 教育部. */
const OTHER = /^[门级署长分位队件]/;

/** Bodies of the nation that are known by name: 国务院, 生态环境部, 中科院. */
export function makeKnownRule(rows: readonly LexiconRow[]) {
  const trie = makeTrie(
    rows.flatMap((row) =>
      [row['entry'] ?? '', ...(row['aliases'] ?? '').split('|')].filter(Boolean).map((form) => [form, row] as const),
    ),
  );
  return (text: string): OrganizationCandidate[] =>
    trie
      .find(text)
      .filter((hit) => !OTHER.test(text.slice(hit.end, hit.end + 2)))
      .map((hit) => {
        const name = hit.value['entry'] ?? '';
        const aliases = (hit.value['aliases'] ?? '').split('|').filter(Boolean);
        return {
          start: hit.start,
          end: hit.end,
          name,
          key: name,
          aliases,
          rule: RULE.id,
          confidence: RULE.confidence,
        };
      });
}
