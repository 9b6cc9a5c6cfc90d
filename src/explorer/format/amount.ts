import type { Locale } from './locale.ts';

const ZH_STEPS = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;
const EN_STEPS = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** Digits with at most four after the point, grouped by thousands in English only, as each language writes them. */
export const formatNumber = (value: number, locale: Locale): string =>
  value.toLocaleString(locale === 'en' ? 'en-GB' : 'zh-CN', {
    maximumFractionDigits: 4,
    useGrouping: locale === 'en',
  });

/** A large number in the steps of its language: 486亿, 48.6 billion. */
export function formatLarge(value: number, locale: Locale): string {
  const steps = locale === 'en' ? EN_STEPS : ZH_STEPS;
  const step = steps.find(([size]) => Math.abs(value) >= size);
  if (!step) return formatNumber(value, locale);
  return `${formatNumber(Number((value / step[0]).toPrecision(12)), locale)}${step[1]}`;
}

/** Money in yuan: 486亿元, 48.6 billion yuan. */
export const formatYuan = (yuan: number, locale: Locale): string =>
  `${formatLarge(yuan, locale)}${locale === 'en' ? ' yuan' : '元'}`;

/** A part of one in percent: 0.75 is 75%. */
export const formatConfidence = (confidence: number): string => `${Math.round(confidence * 100)}%`;
