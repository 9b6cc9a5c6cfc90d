import { ZhengtuError } from '../../model/errors.ts';
import { ENTITY_KINDS, RELATION_TYPES, type EntityKind, type RelationType } from '../../ontology/ontology.ts';
import type { Row, Value } from '../../store/graph-store.ts';
import type { Context } from '../context.ts';
import { findPaths, type Path, type Step } from '../find-paths.ts';
import { kindsOr } from './filters.ts';

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly through?: readonly EntityKind[] | null;
  readonly relations?: readonly RelationType[] | null;
  readonly minConfidence: number;
  readonly maxHops: number;
  readonly first: number;
}

const MOST_HOPS = 6;
const MOST_PATHS = 10;
const WIDEST = 5000;

async function paths(_: unknown, asked: PathArguments, context: Context) {
  const { from, to, through, relations, minConfidence, maxHops, first } = asked;
  if (maxHops < 1 || maxHops > MOST_HOPS)
    throw new ZhengtuError('BAD_ARGUMENT', `maxHops is ${maxHops}: ask for 1 to ${MOST_HOPS}.`);
  if (first < 1 || first > MOST_PATHS)
    throw new ZhengtuError('BAD_ARGUMENT', `first is ${first}: ask for 1 to ${MOST_PATHS} paths.`);
  if (from === to) throw new ZhengtuError('BAD_ARGUMENT', 'from and to are the same: give two entities.');
  const stepsFrom = async (ids: readonly string[]) =>
    (await context.store.read('steps', {
      ids,
      types: relations?.length ? relations : RELATION_TYPES,
      kinds: kindsOr(through, ENTITY_KINDS),
      ends: [from, to],
      minConfidence,
    })) as unknown as Step[];
  const found = await findPaths({ from, to, maxHops, first, widest: WIDEST, stepsFrom });
  if (!found.complete && found.paths.length === 0)
    throw new ZhengtuError(
      'TOO_WIDE',
      `More than ${WIDEST} things lie between the two: give relations, through or minConfidence, or fewer hops.`,
    );
  return withRelations(found.paths, context);
}

const relationOf = ({ of, other, type, outgoing }: Step) =>
  outgoing ? { from: of, to: other, type } : { from: other, to: of, type };
const keyOf = ({ from, to, type }: Readonly<Record<string, Value>>): string => `${from}|${type}|${to}`;

/** Fetches what the relations of the paths say, in one statement. */
async function withRelations(found: readonly Path[], context: Context) {
  const pairs = new Map(found.flatMap(({ steps }) => steps.map(relationOf)).map((pair) => [keyOf(pair), pair]));
  const rows = pairs.size ? await context.store.read('relations-between', { pairs: [...pairs.values()] }) : [];
  const relations = new Map(rows.map((row) => [keyOf(row), row]));
  return found.map(({ nodes, steps }) => ({
    length: steps.length,
    confidence: Math.min(...steps.map(({ confidence }) => confidence)),
    nodes,
    relations: steps.map((step) => relations.get(keyOf(relationOf(step)))) as Row[],
  }));
}

export const pathResolvers = {
  Query: { paths },
  Path: { nodes: ({ nodes }: Path, _: unknown, context: Context) => context.entities.loadMany([...nodes]) },
};
