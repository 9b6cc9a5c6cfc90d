import { matchesIn } from '../text/matches.ts';
import { chineseNumber } from '../text/numerals.ts';

/** A date that a text tells, ISO, with where it stands. */
export interface DateHit {
  readonly date: string;
  readonly index: number;
}

const FORMS = [
  /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/g,
  /((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})/g,
  /([一二][〇○零九][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g,
];
const number = (text: string | undefined): number =>
  /^\d/.test(text ?? '') ? Number(text) : (chineseNumber(text ?? '') ?? 0);

/** Finds full dates in the order they stand. */
export function findDates(text: string): DateHit[] {
  const hits = FORMS.flatMap((pattern) =>
    matchesIn(text, pattern).map((match) => ({
      index: match.index,
      parts: [match[1], match[2], match[3]].map(number) as [number, number, number],
    })),
  );
  return hits
    .filter(({ parts: [, month, day] }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .sort((a, b) => a.index - b.index)
    .map(({ index, parts: [year, month, day] }) => ({
      index,
      date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    }));
}
