import type { GraphQLResolveInfo } from 'graphql';
import { ZhengtuError } from '../../model/errors.ts';
import { ENTITY_KINDS, type EntityKind } from '../../ontology/ontology.ts';
import type { Row } from '../../store/graph-store.ts';
import type { PageArguments } from '../connection.ts';
import { entityNode, type Context, type EntityNode } from '../context.ts';
import { entityEvidence, type EvidenceArguments } from './evidence.ts';
import { beginLists } from '../look-ahead.ts';
import { entityParams, kindsOr, type EntityFilter } from './filters.ts';
import { pageOfGraph } from './lists.ts';

interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly where?: EntityFilter | null;
  readonly minConfidence: number;
}

/**
 * Forms under which a name may be kept: lower case, simplified, pinyin without tones, and without the spaces and
 * apostrophes that pinyin is often written with.
 */
export function keysOf(name: string, { text }: Context): string[] {
  const lower = name.normalize('NFKC').trim().toLowerCase().replace(/[’‘]/g, "'");
  const toneless = lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const forms = [lower, toneless, toneless.replace(/[\s'-]+/g, '')];
  if (/\p{Script=Han}/u.test(lower)) forms.push(text.fold(lower));
  return [...new Set(forms)].filter((form) => form.length > 0);
}

async function region(
  _: unknown,
  { id, name }: { id?: string | null; name?: string | null },
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (id) {
    beginLists(info, 'Region', { id }, context);
    return regionById(id, context);
  }
  if (!name) throw new ZhengtuError('BAD_ARGUMENT', 'region needs an id or a name.');
  return regionNamed(name, context);
}

async function regionById(id: string, context: Context): Promise<EntityNode | null> {
  const entity = await context.entities.load(id);
  return entity?.kind === 'Region' ? entity : null;
}

async function regionNamed(name: string, context: Context): Promise<EntityNode | null> {
  const keys = keysOf(name, context);
  const named = await context.store.read('regions-named', { keys });
  // Other forms of names are in no index: they are looked through only where no region has the name itself.
  const rows = named.length ? named : await context.store.read('names', { keys, kinds: ['Region'] });
  const found = rows.map(entityNode);
  if (found.length > 1) throw await ambiguous(name, found, context);
  return found[0] ?? null;
}

/** A region by id or name, whichever is given. */
const findRegion = async (idOrName: string, context: Context): Promise<EntityNode | null> =>
  (await regionById(idOrName, context)) ?? regionNamed(idOrName, context);

/**
 * Asks of a region that is told by id or name; undefined where there is none. What may be an id is taken for one while
 * it is looked up, so that both are on their way at once.
 */
export async function askOfRegion<Answer>(
  idOrName: string,
  context: Context,
  ask: (id: string) => Promise<Answer>,
): Promise<Answer | undefined> {
  const begun = /\p{Script=Han}/u.test(idOrName) ? undefined : ask(idOrName);
  begun?.catch(() => undefined);
  const place = await findRegion(idOrName, context);
  if (!place) return undefined;
  return place.id === idOrName && begun ? begun : ask(place.id);
}

/** Tells the candidates as words and as data. */
async function ambiguous(name: string, nodes: readonly EntityNode[], context: Context): Promise<Error> {
  const candidates = await Promise.all(
    nodes.map(async (node) => {
      const within = await context.entities.loadMany(node.fields.path ?? []);
      const names = within.flatMap((place) => (place && 'name' in place && 'kind' in place ? [place.name] : []));
      return { id: node.id, name: node.name, level: node.fields.level ?? null, within: names };
    }),
  );
  const list = candidates.map((each) => `${each.name} (${each.id})`).join(', ');
  return new ZhengtuError('AMBIGUOUS_NAME', `Several regions are called ${name}: ${list}. Ask by id.`, {
    details: { candidates },
  });
}

async function search(
  _: unknown,
  { text, kinds, where, minConfidence, ...page }: SearchArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const keys = keysOf(text, context);
  if (keys.length === 0) throw new ZhengtuError('BAD_ARGUMENT', 'text is empty: give a name or a part of one.');
  const params = { keys, kinds: kindsOr(kinds, ENTITY_KINDS), minConfidence, ...entityParams(where) };
  return pageOfGraph(context, { name: 'Query.search', usual: 20 }, page, { query: 'search', params }, info);
}

export const nameResolvers = {
  Query: {
    region,
    search,
    entity: async (_: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) => {
      beginLists(info, 'Entity', { id }, context);
      return (await context.entities.load(id)) ?? null;
    },
  },
  EntityEdge: {
    node: ({ key }: Row, _: unknown, context: Context) => context.entities.load(String(key)),
    evidence: ({ key }: Row, options: EvidenceArguments, context: Context) =>
      entityEvidence(String(key), options, context),
  },
};
