import { ZhengtuError } from '../../model/errors.ts';
import type { Contribution, GraphBatch, MentionRow, PassageRow, RelationRow } from '../../model/graph.ts';
import { decodeBase64 } from '../base64.ts';
import type { Context } from '../context.ts';

/** Characters of a text that are tried at once: reading them holds up others for less than a blink. */
const LONGEST = 10_000;

/** What is found in a text, by the rules that read reports; nothing is stored. */
async function extract(_: unknown, { text }: { readonly text: string }, context: Context) {
  if (text.length > LONGEST)
    throw new ZhengtuError('BAD_ARGUMENT', `The text has ${text.length} characters: ${LONGEST} can be tried at once.`);
  return context.text.extract(text);
}

const fileTexts = (_: unknown, { name, base64 }: { name: string; base64: string }, context: Context) =>
  context.text.texts(decodeBase64(base64), name);

const withBatch = <Part extends object>(batch: GraphBatch, parts: readonly Part[]) =>
  parts.map((part) => ({ ...part, batch }));

type Of<Part> = Part & { readonly batch: GraphBatch };
const entityOf = ({ batch }: { readonly batch: GraphBatch }, id: string) => {
  const found = batch.entities.find((entity) => entity.id === id);
  return found ? { ...found, ...found.fields, batch } : null;
};

export const extractResolvers = {
  Query: { extract, fileTexts },
  Extraction: {
    title: ({ report }: GraphBatch) => report.title,
    kind: ({ report }: GraphBatch) => report.kind,
    publishedOn: ({ report }: GraphBatch) => report.publishedOn ?? null,
    region: (batch: GraphBatch) => (batch.report.region ? entityOf({ batch }, batch.report.region) : null),
    passages: (batch: GraphBatch) => withBatch(batch, batch.passages),
    entities: (batch: GraphBatch) => batch.entities.map((entity) => ({ ...entity, ...entity.fields, batch })),
    relations: (batch: GraphBatch) => withBatch(batch, batch.relations),
  },
  ExtractedPassage: {
    mentions: ({ batch, id }: Of<PassageRow>) =>
      withBatch(
        batch,
        batch.mentions.filter(({ passage }) => passage === id),
      ).sort((a, b) => a.textStart - b.textStart || b.textEnd - a.textEnd),
  },
  ExtractedMention: { entity: (mention: Of<MentionRow>) => entityOf(mention, mention.entity) },
  ExtractedEntity: {
    inGraph: async ({ id }: Contribution, _: unknown, context: Context) =>
      (await context.entities.load(id)) !== undefined,
    region: (entity: Of<Contribution>) => {
      const link = entity.batch.quantities.find(({ quantity }) => quantity === entity.id);
      return link?.region ? entityOf(entity, link.region) : null;
    },
  },
  ExtractedRelation: {
    from: (relation: Of<RelationRow>) => entityOf(relation, relation.from),
    to: (relation: Of<RelationRow>) => entityOf(relation, relation.to),
    passages: ({ batch, passages }: Of<RelationRow>) =>
      withBatch(
        batch,
        batch.passages.filter(({ id }) => passages.includes(id)),
      ),
  },
};
