import type { QuantityKind } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../connection.ts';
import type { Context, EntityNode } from '../context.ts';
import { fieldResolver, namedResolvers } from './entity.ts';
import { entityEvidence, relationEvidence } from './evidence.ts';

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Projects of a region and of its parts; one that is told for several places keeps all their sentences. */
async function projects({ id }: EntityNode, { first, after }: PageArguments, context: Context) {
  const size = pageSize(first, 20);
  const [last = ''] = decodeCursor('Region.projects', after) ?? [];
  const rows = merged(await context.store.read('region-projects', { id }));
  const left = rows.filter((row) => String(row['id']) > String(last));
  return pageOf(
    left,
    size,
    Boolean(after),
    (row) => ({ cursor: encodeCursor('Region.projects', String(row['id'])), ...row }),
    () => rows.length,
  );
}

function merged(rows: readonly Row[]): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const id = String(row['id']);
    const before = found.get(id);
    const union = (field: string) =>
      [
        ...new Set([...((before?.[field] as string[] | undefined) ?? []), ...((row[field] as string[] | null) ?? [])]),
      ].sort();
    found.set(id, {
      ...row,
      passages: union('passages'),
      rules: union('rules'),
      confidence: Math.max(Number(before?.['confidence'] ?? 0), Number(row['confidence'])),
    });
  }
  return [...found.values()];
}

/** Goals or observations of a region, the latest period first. */
const quantities =
  (kind: QuantityKind) =>
  async ({ id }: EntityNode, { first, after }: PageArguments, context: Context) => {
    const size = pageSize(first, 20);
    const list = `Region.${kind === 'Goal' ? 'goals' : 'observations'}`;
    const [afterPeriod = '~', afterId = ''] = decodeCursor(list, after) ?? [];
    const rows = await context.store.read('region-quantities', { id, kind, afterPeriod, afterId, limit: size + 1 });
    return pageOf(
      rows,
      size,
      Boolean(after),
      (row) => ({ cursor: encodeCursor(list, String(row['period']), String(row['id'])), ...row }),
      async () => {
        const [count] = await context.store.read('region-quantities-count', { id, kind });
        return Number(count?.['total'] ?? 0);
      },
    );
  };

const quantityEdge = {
  node: (row: Row, _: unknown, context: Context) => context.entities.load(String(row['id'])),
  evidence: (row: Row, { first }: { first?: number | null }, context: Context) =>
    entityEvidence(String(row['id']), first, context),
};

export const regionResolvers = {
  Region: {
    ...namedResolvers,
    level: fieldResolver('level'),
    code: fieldResolver('code'),
    within: async ({ fields }: EntityNode, _: unknown, context: Context) =>
      (await context.entities.loadMany(fields.path ?? [])).filter((entity) => entity && !(entity instanceof Error)),
    projects,
    goals: quantities('Goal'),
    observations: quantities('Observation'),
  },
  ProjectEdge: {
    node: (row: Row, _: unknown, context: Context) => context.entities.load(String(row['id'])),
    evidence: (row: Row, { first }: { first?: number | null }, context: Context) =>
      relationEvidence(row, first, context),
  },
  GoalEdge: quantityEdge,
  ObservationEdge: quantityEdge,
};
