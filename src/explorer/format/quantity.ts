import { formatLarge, formatNumber } from './amount.ts';
import type { Locale } from './locale.ts';
import { splitUnit, UNIT_GLOSSES } from './units.ts';

/** The fields of a goal or observation that tell its figure. */
export interface Figure {
  readonly measure?: string | null;
  readonly value?: number | null;
  readonly valueMax?: number | null;
  readonly unit?: string | null;
  readonly comparator?: string | null;
  readonly rank?: number | null;
  readonly rankScope?: string | null;
}

const ZH_COMPARATORS: Readonly<Record<string, (text: string) => string>> = {
  about: (text) => `约${text}`,
  gte: (text) => `${text}以上`,
  lte: (text) => `${text}以内`,
  gt: (text) => `超${text}`,
  lt: (text) => `不到${text}`,
};
const EN_COMPARATORS: Readonly<Record<string, string>> = {
  about: 'about ',
  gte: 'at least ',
  lte: 'at most ',
  gt: 'over ',
  lt: 'under ',
};

/** A value with its unit: 4.1万人, 41,000 people. */
function amount(value: number, unit: string, locale: Locale): string {
  if (locale === 'zh') return `${formatNumber(value, locale)}${unit}`;
  if (unit === '%' || unit === '‰' || unit === '') return `${formatNumber(value, locale)}${unit}`;
  const { factor, base } = splitUnit(unit);
  return `${formatLarge(Number((value * factor).toPrecision(12)), locale)} ${UNIT_GLOSSES[base] ?? base}`.trimEnd();
}

function told({ measure, value, valueMax, unit, comparator }: Figure, locale: Locale): string {
  if (value === null || value === undefined) return '';
  const rate = measure === 'growth' || measure === 'change';
  const size = rate ? Math.abs(value) : value;
  const range =
    valueMax === null || valueMax === undefined
      ? amount(size, unit ?? '', locale)
      : `${formatNumber(value, locale)}${locale === 'zh' ? '—' : '–'}${amount(valueMax, unit ?? '', locale)}`;
  if (locale === 'zh') {
    const direction = rate ? (value < 0 ? '下降' : measure === 'growth' ? '增长' : '增加') : '';
    return direction + (ZH_COMPARATORS[comparator ?? 'eq']?.(range) ?? range);
  }
  return (rate ? (value < 0 ? 'down ' : 'up ') : '') + (EN_COMPARATORS[comparator ?? 'eq'] ?? '') + range;
}

/** A figure as a person reads it: 增长3.6%，全省第4位; at least 41,000 people. */
export function formatFigure(figure: Figure, locale: Locale): string {
  const parts = [told(figure, locale)];
  if (figure.rank)
    parts.push(
      locale === 'zh'
        ? `${figure.rankScope ?? ''}第${figure.rank}位`
        : `rank ${figure.rank}${figure.rankScope ? ` (${figure.rankScope})` : ''}`,
    );
  return parts.filter(Boolean).join(locale === 'zh' ? '，' : ', ');
}
