import { keyOf, type Mention, type ProjectMention } from '../../model/mention.ts';
import type { Article, Reading, Section, Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { cleanNoun, findBatches, type Batch } from './batches.ts';
import { membersOf } from './shared-cost.ts';
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

/** 信丰、龙南|两县|项目 */
const SEVERAL = /^[两三四五][省市县区地](?=.{2})/;

/** What is counted, without the places in front of it: 南京江北新区|新签约项目, 甲省和乙省|合作项目. */
function withoutPlace(batch: Batch, { span, text }: Sentence, actors: readonly Mention[]): string {
  const start = span.start + text.indexOf(batch.noun, batch.start);
  const last = start + batch.noun.length - 2;
  let end = start;
  for (const { kind, span: place } of actors) {
    const link = text.slice(end - span.start, place.start - span.start);
    if (kind === 'Region' && place.end < last && (place.start === end || /^[、和与]$/.test(link))) end = place.end;
  }
  const rest = cleanNoun(batch.noun.slice(end - start).replace(SEVERAL, ''));
  return end === start && rest === '项目' ? batch.noun : rest;
}

function batchMention(batch: Batch, sentence: Sentence, actors: readonly Mention[]): ProjectMention {
  const { count, counter, rule } = batch;
  const investment = batch.investment ?? membersOf(sentence.text, batch.end)?.yuan;
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
