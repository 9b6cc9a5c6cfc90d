/** What an answer will hold, told from its question. */
import {
  getArgumentValues,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** A field of a selection, with the type of the fragment that it stands in. */
interface Asked {
  readonly node: FieldNode;
  readonly type: string;
}

/** True when the field that `info` resolves is asked for a field of this name. */
export const isAsked = (info: GraphQLResolveInfo, name: string): boolean =>
  below(info, '').some(({ node }) => node.name.value === name);

/**
 * Begins the lists below a node while the node itself is still being fetched: they need nothing of it but its id, which
 * the question tells. Their resolvers find them under way. What goes wrong is told there, and a list that is then not
 * wanted, since there is no such node, has been asked in vain.
 */
export function beginLists(info: GraphQLResolveInfo, type: string, node: object, context: object): void {
  const asked = below(info, type).filter((field) => isList(field, info));
  const kinds = new Set(asked.map((field) => field.type).filter((name) => isObjectType(info.schema.getType(name))));
  if (kinds.size > 1) return;
  for (const field of asked) void begin(field, info, node, context).catch(() => undefined);
}

async function begin({ node, type }: Asked, info: GraphQLResolveInfo, source: object, context: object): Promise<void> {
  const parentType = objectOf(type, info);
  const field = parentType?.getFields()[node.name.value];
  if (!parentType || !field) return;
  const below = { ...info, fieldName: field.name, fieldNodes: [node], parentType, returnType: field.type };
  await field.resolve?.(source, getArgumentValues(field, node, info.variableValues), context, below);
}

/** Lists that hang on the id alone; one that may be left out is not begun. */
function isList({ node, type }: Asked, info: GraphQLResolveInfo): boolean {
  if (node.directives?.length) return false;
  const told = String(objectOf(type, info)?.getFields()[node.name.value]?.type);
  return /Connection!?$/.test(told) || /^\[Evidence\b/.test(told);
}

function objectOf(name: string, { schema }: GraphQLResolveInfo): GraphQLObjectType | undefined {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type)[0] : isObjectType(type) ? type : undefined;
}

/** Fields below the one that `info` resolves, with those of fragments. */
const below = (info: GraphQLResolveInfo, type: string): Asked[] =>
  info.fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, type, info));

function fieldsOf(set: SelectionSetNode | undefined, type: string, info: GraphQLResolveInfo): Asked[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [{ node: selection, type }];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fieldsOf(fragment?.selectionSet, fragment?.typeCondition?.name.value ?? type, info);
  });
}
