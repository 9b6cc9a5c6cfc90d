import { keyOf, type Mention, type ProjectMention } from '../../model/mention.ts';
import type { Article, Reading, Section, Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Batch } from './batch.ts';
import { costOfWhole } from './batch-cost.ts';
import { cleanNoun } from './batch-noun.ts';
import { findBatches } from './batches.ts';
import { membersOf } from './shared-cost.ts';
import { stageOf } from './stage.ts';
import { isKnownBatch, joinBatches, type ToldBatch } from './told-again.ts';

/** Reads the counted projects of a report; gives those of each sentence, by its index. */
export function readBatches(
  reading: Reading,
  actorsOf: (sentence: Sentence) => readonly Mention[],
): readonly (readonly ProjectMention[])[] {
  const all = batchesOf(reading.sentences);
  const found = reading.sentences.map((sentence): ToldBatch[] => {
    const { text } = sentence;
    const batches = all[sentence.index] ?? [];
    if (batches.length === 0) return [];
    const actors = actorsOf(sentence);
    const article = reading.articles[sentence.article] as Article;
    const { mode } = article.sections[sentence.section] as Section;
    return batches.map((batch) => ({
      ...whose(batch, sentence, actors),
      article: article.index,
      mode,
      isKnown: isKnownBatch(text.slice(Math.max(0, batch.start - 14), batch.start), text.slice(batch.end)),
    }));
  });
  const joined = joinBatches(found.flat());
  let next = 0;
  return found.map(({ length }) => joined.slice(next, (next += length)));
}

/** 分市州来看，…; 产业项目里，…: a paragraph that opens so tells parts of what the one above told. */
const SORTS_ABOVE =
  /^(?:再|又|而|且)?(?:从|按|分|看|论)[^，。；\d]{1,12}(?:看|分|分布|来看|来分|划分)[，。：]|^[^，。；、\d]{2,10}(?:项目|工程)(?:里|中|方面)(?:面)?[，：]/;

/** The batches of each sentence; those of a paragraph are told of each other. */
function batchesOf(sentences: readonly Sentence[]): readonly (readonly Batch[])[] {
  const all: (readonly Batch[])[] = [];
  let told: readonly Batch[] = [];
  let above: readonly Batch[] = [];
  let counts: number[] = [];
  sentences.forEach(({ text, paragraph, article }, index) => {
    const last = sentences[index - 1];
    if (paragraph !== last?.paragraph) {
      const goesOn = SORTS_ABOVE.test(text) && last?.article === article;
      [above, told, counts] = [goesOn ? [...above, ...told] : [], [], []];
    }
    const batches = findBatches(text, [...above, ...told]);
    all.push(batches);
    counts.push(batches.length);
    told = [...told, ...batches];
    if (paragraph === sentences[index + 1]?.paragraph) return;
    const costed = costOfWhole(told);
    let next = 0;
    counts.forEach((count, at) => (all[index + 1 - counts.length + at] = costed.slice(next, (next += count))));
  });
  return all;
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

/** 甲区|一家就签下|12个项目, 甲市|的|10个项目: what stands between a place and its projects. */
const HAS =
  /^(?:[^，。；：、的\d]{0,6}(?:签约|签下|签了|签回|带回|揽下|揽得|斩获|收获|拿下|捧回)了?|[^，。；：、的\d]{0,4}的)$/;

/** The batch, with the place whose it is and its words up to the place as one more name. */
function whose(batch: Batch, sentence: Sentence, actors: readonly Mention[]): Pick<ToldBatch, 'mention' | 'place'> {
  const mention = batchMention(batch, sentence, actors);
  const { text, span } = sentence;
  const place = actors.findLast(
    (actor) =>
      actor.kind === 'Region' &&
      actor.span.end <= span.start + batch.start &&
      HAS.test(text.slice(actor.span.end - span.start, batch.start)),
  );
  if (!place) return { mention };
  const from = place.span.start - span.start;
  if (batch.noun !== '项目' || /^[我本该全]/.test(text.slice(from))) return { mention, place: place.key };
  const words = text.slice(from, text.indexOf(batch.noun, batch.start) + batch.noun.length);
  const signed = /的$/.test(text.slice(from, batch.start)) ? [] : [`${batch.count}${batch.counter}签约项目`];
  const aliases = [...(mention.aliases ?? []), ...(/\d[个项宗]项目$/.test(words) ? [words] : []), ...signed];
  return { mention: { ...mention, aliases }, place: place.key };
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
