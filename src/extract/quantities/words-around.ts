import type { Sentence } from '../../model/reading.ts';
import type { PeriodHit } from '../../text/periods.ts';
import type { Draft } from './draft.ts';

/** The clause of a figure, and the words in front that bear on it. */
export function wordsAround(
  { end }: Draft,
  { clauses, span, text }: Sentence,
  periods: readonly PeriodHit[],
): { clause: string; before: string } {
  const at = clauses.findLastIndex((clause) => clause.span.start - span.start < end);
  const clause = clauses[at];
  if (!clause) return { clause: text, before: '' };
  const from = text.lastIndexOf('；', clause.span.start - span.start - 1) + 1;
  const announced = text.slice(0, Math.max(0, text.lastIndexOf('：', from) + 1));
  const opening = from > 0 && announced === '' ? openingOf(text, end, periods) : '';
  return { clause: clause.text, before: announced + opening + text.slice(from, clause.span.start - span.start) };
}

/** 2013年，某县计划引进…；新建…: what a sentence on a year opens with holds behind its semicolons, until another time is told. */
function openingOf(text: string, end: number, periods: readonly PeriodHit[]): string {
  const opening = text.slice(0, text.indexOf('；') + 1);
  const isOther = ({ start, end: to }: PeriodHit) =>
    start >= opening.length && start < end && !/^(?:年内|全年|年底)/.test(text.slice(start, to));
  return OPENS_YEAR.test(opening) && !periods.some(isOther) ? opening : '';
}
const OPENS_YEAR =
  /^(?:[一二三四]季度|下半年)(?:再|还要|还将|将|要)|^(?:(?:19|20)\d\d ?年|今年|明年|本年度?)，?[\u4e00-\u9fff]{0,6}(?:计划|将|拟|力争|要)/;
