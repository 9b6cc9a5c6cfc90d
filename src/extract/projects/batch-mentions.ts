import { keyOf, type Mention, type ProjectMention } from '../../model/mention.ts';
import type { Article, Reading, Section, Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { cleanNoun, findBatches, type Batch } from './batches.ts';
import { stageOf } from './stage.ts';
import { isKnownBatch, joinBatches, type ToldBatch } from './told-again.ts';

/** Reads the counted projects of a report; gives those of each sentence, by its index. */
export function readBatches(
  reading: Reading,
  actorsOf: (sentence: Sentence) => readonly Mention[],
): readonly (readonly ProjectMention[])[] {
  let told: { paragraph: number; batches: readonly Batch[] } = { paragraph: -1, batches: [] };
  const found = reading.sentences.map((sentence): ToldBatch[] => {
    const { text, paragraph } = sentence;
    const batches = findBatches(text, told.paragraph === paragraph ? told.batches : []);
    told = { paragraph, batches: told.paragraph === paragraph ? [...told.batches, ...batches] : batches };
    if (batches.length === 0) return [];
    const actors = actorsOf(sentence);
    const article = reading.articles[sentence.article] as Article;
    const { mode } = article.sections[sentence.section] as Section;
    return batches.map((batch) => ({
      mention: batchMention(batch, sentence, actors),
      article: article.index,
      mode,
      isKnown: isKnownBatch(text.slice(Math.max(0, batch.start - 14), batch.start), text.slice(batch.end)),
    }));
  });
  const joined = joinBatches(found.flat());
  let next = 0;
  return found.map(({ length }) => joined.slice(next, (next += length)));
}

/** A stretch of a sentence as one of the report. */
export const inReport = ({ span: { start: from } }: Sentence, { start, end }: Span): Span => ({
  start: from + start,
  end: from + end,
});

/** What is counted, without the place in front of it: 南京江北新区|新签约项目. */
function withoutPlace(batch: Batch, { span, text }: Sentence, actors: readonly Mention[]): string {
  const start = span.start + text.indexOf(batch.noun, batch.start);
  const place = actors.find((actor) => actor.kind === 'Region' && actor.span.start === start);
  const length = place ? place.span.end - start : 0;
  return length < batch.noun.length - 2 ? cleanNoun(batch.noun.slice(length)) : batch.noun;
}

function batchMention(batch: Batch, sentence: Sentence, actors: readonly Mention[]): ProjectMention {
  const { count, counter, investment, rule } = batch;
  const noun = withoutPlace(batch, sentence, actors);
  const name = `${count}${counter}${noun}`;
  const stage = stageOf(sentence.text, batch);
  return {
    kind: 'Project',
    key: `${keyOf('Project', name)}|${investment ?? ''}`,
    name,
    aliases: [`${noun}${count}${counter}`, noun, ...(noun === batch.noun ? [] : [`${count}${counter}${batch.noun}`])],
    batch: true,
    count,
    ...(investment === undefined ? {} : { investment }),
    ...(stage ? { stage } : {}),
    span: inReport(sentence, batch),
    rule,
    confidence: 0.9,
  };
}
