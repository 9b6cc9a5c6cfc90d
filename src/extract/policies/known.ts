import type { LexiconRow } from '../../model/resources.ts';
import type { PolicyKind } from '../../ontology/ontology.ts';
import { matchesIn } from '../../text/matches.ts';
import { makeTrie } from '../../text/trie.ts';
import { plainName, type PolicyCandidate, type PolicyRule } from './candidate.ts';

const RULES = {
  known: { id: 'policies/known', example: '乡村振兴', confidence: 0.92 },
  plan: { id: 'policies/five-year-plan', example: '“十二五”规划', confidence: 0.9 },
} as const;
/** What may stand after a known name and makes it the name of something else: 乡村振兴局, 一带一路沿线. */
const OTHER =
  /^(?:”?(?:局|部门|示范区|示范村|示范镇|示范县|示范带|示范点|先行区|沿线|学院|基金|联盟|投资|产业园|大道|片区|重点村|补助|衔接资金|资金|专项资金|领导小组))/;
const FIVE_YEAR = /“?(十[一二三四五]?五)”?(规划纲要|规划)(?!期间|时期|目标)/g;

/** Strategies, programmes and reforms that are known by name; they need no quotes and no verb. */
export function makeKnownRule(rows: readonly LexiconRow[]): PolicyRule {
  const forms = rows.flatMap((row) =>
    [row['entry'] ?? '', ...(row['aliases'] ?? '').split('|')].filter(Boolean).map((form) => [form, row] as const),
  );
  const trie = makeTrie(forms.flatMap(([form, row]) => quotedForms(form).map((written) => [written, row] as const)));
  return (text) => [
    ...trie.find(text).flatMap((hit): PolicyCandidate[] => {
      if (OTHER.test(text.slice(hit.end, hit.end + 6))) return [];
      const name = hit.value['entry'] ?? '';
      return [
        {
          start: hit.start,
          end: hit.end,
          name,
          core: name,
          aliases: (hit.value['aliases'] ?? '').split('|').filter(Boolean),
          policyKind: hit.value['kind'] as PolicyKind,
          rule: RULES.known.id,
          confidence: RULES.known.confidence,
        },
      ];
    }),
    ...matchesIn(text, FIVE_YEAR).map((match): PolicyCandidate => {
      const plan = `${match[1] ?? ''}规划`;
      return {
        start: match.index,
        end: match.index + match[0].length,
        name: plan,
        core: plan,
        aliases: [match[1] ?? '', `${plan}纲要`],
        policyKind: 'plan',
        rule: RULES.plan.id,
        confidence: RULES.plan.confidence,
      };
    }),
  ];
}

/** Gives a candidate whose name is a known one under another wording the known name. */
export function makeCanonical(rows: readonly LexiconRow[]): (candidate: PolicyCandidate) => PolicyCandidate {
  const byForm = new Map(
    rows.flatMap((row) =>
      [row['entry'] ?? '', ...(row['aliases'] ?? '').split('|')].map((form) => [plainName(form), row] as const),
    ),
  );
  return (candidate) => {
    const row = byForm.get(candidate.name) ?? byForm.get(candidate.name.replace(/^国家/, ''));
    if (!row) return candidate;
    const name = row['entry'] ?? '';
    const aliases = [candidate.name, ...(row['aliases'] ?? '').split('|')].filter((form) => form && form !== name);
    return { ...candidate, name, core: name, aliases, policyKind: row['kind'] as PolicyKind };
  };
}

/** 放管服改革 is also written “放管服”改革, 一带一路 also “一带一路”. */
function quotedForms(form: string): string[] {
  const split =
    /^(.{2,12}?)(改革|工程|行动|战略|倡议|政策|计划|建设|普法|专项行动|目标|创建|协同发展|发展|工作|教育|治理)$/.exec(
      form,
    );
  return [form, `“${form}”`, ...(split ? [`“${split[1]}”${split[2]}`] : [])];
}
