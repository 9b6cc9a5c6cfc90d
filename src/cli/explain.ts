import type { EntityKind } from '../ontology/ontology.ts';
import { whyOne } from '../resolve/evidence.ts';
import { nearCandidates, type Named } from '../resolve/near.ts';
import type { GraphStore, Row } from '../store/graph-store.ts';

/** Sentences shown of one entity; its number of mentions is told besides. */
const MOST = 20;

/** Tells, line by line, what an entity is, why its mentions are one thing, and what else might be the same. */
export async function explain(store: GraphStore, id: string): Promise<string[]> {
  const [row] = await store.read('entities', { ids: [id] });
  if (!row) return [];
  const kind = row['kind'] as EntityKind;
  const facts = JSON.parse(String(row['facts'] ?? '{}')) as { batch?: boolean };
  const mentions = await store.read('explain-mentions', { id, limit: MOST });
  const told = await store.read('explain-reports', { id });
  const all = (await store.read('names-of-kind', { kind })) as unknown as Named[];
  const self = all.find((other) => other.id === id);
  const why = whyOne({ id, kind, ...(facts.batch ? { batch: true } : {}) });
  const near = self ? nearCandidates(self, all) : [];
  return [
    `${kind} ${String(row['name'])}  (${id})`,
    ...named(row),
    `one thing by ${why.id}: ${why.because}`,
    '',
    `told by ${told.length} ${told.length === 1 ? 'report' : 'reports'}, the earliest first:`,
    ...told.map(history),
    '',
    `mentions${mentions.length === MOST ? ` (the first ${MOST})` : ''}:`,
    ...mentions.map(
      ({ surface, rule, confidence, passage, sentence }) =>
        `  ${String(surface)}  ${String(rule)} ${Number(confidence).toFixed(2)}  ${String(passage)}\n    ${String(sentence)}`,
    ),
    '',
    near.length ? 'near candidates, none of them joined:' : 'no near candidates',
    ...near.map(({ id: other, name, score, reason }) => `  ${score.toFixed(2)}  ${name}  (${other}): ${reason}`),
  ];
}

const named = ({ aliases }: Row): string[] => {
  const others = (aliases ?? []) as readonly string[];
  return others.length ? [`also: ${others.join('、')}`] : [];
};

function history({ title, publishedOn, told }: Row): string {
  const { name, fields } = JSON.parse(String(told)) as { name: string; fields: Record<string, unknown> };
  const facts = Object.entries(fields)
    .filter(([, value]) => typeof value !== 'object')
    .map(([field, value]) => `${field} ${String(value)}`);
  return `  ${String(publishedOn ?? 'undated')}  ${String(title)}: ${[name, ...facts].join(', ')}`;
}
