import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Pages of these lists are larger than the usual twenty when no size is given. */
const USUAL_PAGE: Readonly<Record<string, number>> = { PassageConnection: 50, MentionConnection: 50 };
const USUAL = 20;
/** A list that takes no size is short. */
const SHORT_LIST = 10;
/** Questions that look through much of the graph, or read a text. */
const HEAVY: Readonly<Record<string, number>> = {
  extract: 2000,
  fileTexts: 500,
  answer: 500,
  paths: 500,
  neighbourhood: 500,
  aggregate: 500,
  conflicts: 500,
  compare: 200,
  reading: 200,
  searchPassages: 100,
  __schema: 200,
  __type: 20,
};
/** Wrappers around nodes cost nothing of their own. */
const isWrapper = (name: string): boolean => /(?:Connection|Edge|PageInfo)$/.test(name);
const SIZES = ['first', 'last', 'limit'];

/** Cost of an operation: the nodes it may give, that is the product of page sizes along each path, and its heavy questions. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const known = new Map<string, number>();

  const ofFragment = (name: string, sized: boolean): number => {
    const key = `${name}|${sized}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, 0);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && isCompositeType(type) ? ofSelections(fragment.selectionSet, type, sized) : 0;
    known.set(key, cost);
    return cost;
  };

  const ofSelections = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType, sized: boolean): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value, sized);
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, sized);
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
      return sum + (isCompositeType(type) ? ofSelections(selection.selectionSet, type, sized) : 0);
    }, 0);

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, sized: boolean): number => {
    const heavy = HEAVY[node.name.value] ?? 0;
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return heavy;
    const asked = sizeAsked(field, node, variables);
    const list = isListType(getNullableType(field.type));
    const size =
      asked ?? (list && !sized ? SHORT_LIST : isConnection(type.name) ? (USUAL_PAGE[type.name] ?? USUAL) : 1);
    const inner = ofSelections(node.selectionSet, type, !list && (asked !== undefined || isConnection(type.name)));
    return heavy + size * ((isWrapper(type.name) ? 0 : 1) + inner);
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root, false) : 0;
}

const isConnection = (name: string): boolean => name.endsWith('Connection');

const fieldOf = (parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;

/** The page size that a field is asked for with, by value, variable or default. */
function sizeAsked(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number | undefined {
  const sizes = field.args
    .filter(({ name }) => SIZES.includes(name))
    .map(({ name, defaultValue }) => {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      return given ? (numberOf(given, variables) ?? defaultValue) : defaultValue;
    })
    .filter((size): size is number => typeof size === 'number' && size > 0);
  return sizes.length ? Math.max(...sizes) : undefined;
}

function numberOf(node: ASTNode, variables: Variables): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.VARIABLE ? variables[node.name.value] : undefined;
}
