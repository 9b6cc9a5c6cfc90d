import { ZhengtuError } from '../../model/errors.ts';
import { ENTITY_KINDS, RELATION_TYPES, type EntityKind, type RelationType } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import type { Context } from '../context.ts';
import { kindsOr } from './filters.ts';

interface NeighbourhoodArguments {
  readonly id: string;
  readonly hops: number;
  readonly kinds?: readonly EntityKind[] | null;
  readonly relations?: readonly RelationType[] | null;
  readonly minConfidence: number;
  readonly limit: number;
}

const MOST_HOPS = 3;
const MOST_NODES = 300;

async function neighbourhood(_: unknown, asked: NeighbourhoodArguments, context: Context) {
  const { id, hops, kinds, relations, minConfidence, limit } = asked;
  if (hops < 1 || hops > MOST_HOPS)
    throw new ZhengtuError('BAD_ARGUMENT', `hops is ${hops}: ask for 1 to ${MOST_HOPS}.`);
  if (limit < 1 || limit > MOST_NODES)
    throw new ZhengtuError('BAD_ARGUMENT', `limit is ${limit}: ask for 1 to ${MOST_NODES}.`);
  const around = context.store.read('neighbourhood', {
    id,
    hops,
    kinds: kindsOr(kinds, ENTITY_KINDS),
    types: relations?.length ? relations : RELATION_TYPES,
    minConfidence,
    limit,
  });
  const [entity, [row]] = await Promise.all([context.entities.load(id), around]);
  if (!entity) return null;
  const rings = (row?.['rings'] ?? []) as unknown as Row[];
  return { entity, shown: rings.length, total: row?.['total'] ?? 0, nodes: rings, relations: row?.['relations'] ?? [] };
}

export const neighbourhoodResolvers = {
  Query: { neighbourhood },
  NeighbourhoodNode: {
    entity: (row: Row, _: unknown, context: Context) => context.entities.load(String(row['id'])),
  },
};
