import type { NamedMention } from '../../model/mention.ts';

/** A mention as one of the thing that another one names in full; its own name stays as an alias. */
export const joinedTo = <M extends NamedMention>(mention: M, { key, name }: NamedMention): M => ({
  ...mention,
  key,
  name,
  aliases: [...(mention.aliases ?? []), mention.name],
});
