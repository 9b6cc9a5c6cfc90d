const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** First and last day of a period (`2021`, `2022-H1`, `2022-Q2`, `2022-06`, `2016/2020`), ISO. */
export function daysOf(period: string): { start: string; end: string } | undefined {
  const [from = '', to = from] = period.split('/');
  const [first, last] = [monthsOf(from), monthsOf(to)];
  if (!first || !last) return undefined;
  const day = last.year % 4 === 0 && last.to === 2 ? 29 : (LAST_DAY[last.to - 1] ?? 31);
  return { start: `${first.year}-${pad(first.from)}-01`, end: `${last.year}-${pad(last.to)}-${pad(day)}` };
}

const pad = (number: number): string => String(number).padStart(2, '0');

function monthsOf(part: string): { year: number; from: number; to: number } | undefined {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})))?$/.exec(part);
  if (!match) return undefined;
  const [, year, half, quarter, month] = match;
  if (half) return { year: Number(year), from: half === '1' ? 1 : 7, to: half === '1' ? 6 : 12 };
  if (quarter) return { year: Number(year), from: Number(quarter) * 3 - 2, to: Number(quarter) * 3 };
  if (month) return { year: Number(year), from: Number(month), to: Number(month) };
  return { year: Number(year), from: 1, to: 12 };
}
