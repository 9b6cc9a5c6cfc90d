import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** What a document would be with its fragments written out. */
export interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

const EMPTY: Shape = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

/**
 * Measures a document before it is validated. Each fragment is measured once, however often it is used, so fragments
 * inside fragments cost no time; one that holds itself counts as empty there, and validation refuses it.
 */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const fragment = fragments.get(name);
    if (!fragment) return EMPTY;
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, EMPTY);
    const shape = withDirectives(ofSelections(fragment.selectionSet), fragment.directives?.length);
    measured.set(name, shape);
    return shape;
  };

  const ofSelections = ({ selections }: SelectionSetNode): Shape =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : EMPTY;
        const own = {
          ...inner,
          depth: inner.depth + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          rootFields: 1,
        };
        return add(sum, withDirectives(own, selection.directives?.length));
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? ofSelections(selection.selectionSet)
          : ofFragment(selection.name.value);
      return add(sum, withDirectives(inner, selection.directives?.length));
    }, EMPTY);

  return document.definitions.reduce((sum, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return sum;
    const variables = definition.variableDefinitions?.reduce(
      (count, { directives = [] }) => count + directives.length,
      0,
    );
    const shape = withDirectives(
      ofSelections(definition.selectionSet),
      (definition.directives?.length ?? 0) + (variables ?? 0),
    );
    return add(sum, shape);
  }, EMPTY);
}

const add = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  rootFields: a.rootFields + b.rootFields,
});

const withDirectives = (shape: Shape, count = 0): Shape => ({ ...shape, directives: shape.directives + count });
