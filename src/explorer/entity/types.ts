import type { EntityPageQuery, RelationRowsFragment } from '../api/operations.ts';

/** An entity with all that its page shows. */
export type EntityAnswer = NonNullable<EntityPageQuery['entity']>;
export type RelationEdge = RelationRowsFragment['edges'][number];

/** All wordings of an entity, for finding it in a sentence. */
export const namesOf = ({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases?: readonly string[];
}): string[] => [name, ...(aliases ?? [])];
