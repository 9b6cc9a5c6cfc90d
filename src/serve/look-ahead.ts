/** What an answer will hold, told from its question. */
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** True when the field that `info` resolves is asked for a field of this name. */
export const isAsked = (info: GraphQLResolveInfo, name: string): boolean =>
  info.fieldNodes.some((node) => fieldsOf(node.selectionSet, info).some((field) => field.name.value === name));

/** Fields of a selection, with those of its fragments. */
function fieldsOf(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, info);
    return fieldsOf(info.fragments[selection.name.value]?.selectionSet, info);
  });
}
