import type { Comparator, Measure } from '../../ontology/ontology.ts';
import type { Amount } from '../../text/amounts.ts';
import type { Promised } from './yield.ts';

/** A figure on its way to being a mention: what the words of its clause tell, without time and place. */
export interface Draft {
  readonly rule: string;
  readonly confidence: number;
  readonly indicator: string;
  readonly measure: Measure;
  readonly value?: number;
  readonly valueMax?: number;
  readonly unit?: string;
  readonly comparator?: Comparator;
  readonly rank?: number;
  readonly rankScope?: string;
  /** Key of the region, where several are told side by side. */
  readonly region?: string;
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A review in which places were given. */
export interface Contest {
  readonly indicator: string;
  readonly scope: string;
}

/** What the clauses before this one in the sentence left behind. */
export interface Told {
  /** Figures read so far, oldest first. */
  readonly drafts: readonly Draft[];
  /** A metric that was named without a value of its own yet. */
  readonly pending?: string;
  /** What the projects counted last are called. */
  readonly subject?: string;
  /** The review whose outcome is told. */
  readonly contest?: Contest;
  /** The metric told last in the sentence before: what 这一数字 means. */
  readonly before?: string;
  /** True where the clause before ended with a semicolon. */
  readonly closed?: boolean;
  /** Whether the sentence has come to what works are to bring. */
  readonly promise?: Promised;
  /** The trade that the clause before spoke of without a figure. */
  readonly topic?: string;
}

/** The metric that a value without one takes over. */
export const inherited = ({ pending, drafts, subject }: Told): string | undefined =>
  pending ?? drafts.at(-1)?.indicator ?? subject;

/** What grew: after 占全市的15.6% and 完成年计划的89% still the metric itself, not its share. */
export function grown(told: Told): string | undefined {
  const last = told.drafts.at(-1);
  if (told.pending || last?.measure !== 'share' || !(/占/.test(last.indicator) || last.rule === OF_PLAN))
    return inherited(told);
  return (
    told.drafts.findLast(
      ({ measure, rule, indicator }) =>
        measure !== 'share' &&
        rule !== TARGET &&
        last.indicator.startsWith(last.rule === OF_PLAN ? indicator : `${indicator}占`),
    )?.indicator ?? last.indicator
  );
}

/** What part of the year's plan was done. */
export const OF_PLAN = 'quantity/of-plan';
/** How far a figure is from another one: it names no metric that what follows could be of. */
export const REFERENCE = 'quantity/reference';
/** What was aimed at, told beside what was reached. */
export const TARGET = 'quantity/target-beside';

/** Words that tell how much and not what: then the metric is the one told before. */
export const isBare = (words: string): boolean =>
  words === '' ||
  isThat(words) ||
  /^(?:[比较](?:上[月年]|去年|[一二三]季度)(?:同期|末)?)?(?:增速|增幅|涨幅|降幅)$/.test(words) ||
  /^[比较][^，。；、]{1,10}$/.test(words) ||
  /^一[地县市区镇处家](?:就|便|即)?$/.test(words) ||
  /^(?:总量|总额|其|其中|增速|增幅|涨幅|降幅|规模|同期|数量|金额|均|奔着|直奔|冲着|瞄着|做到?|干到?|想法子|想|剩余|其余|比上年末?|累计)$/.test(
    words,
  );

/** 这一数字, 这个数: the metric told last is meant. */
export const isThat = (words: string): boolean =>
  /^(?:这一?|这个|该|此)(?:数字|数据|指标|数|比例|占比|比重)$/.test(words);

/** Level or count: discrete things and people are counted. */
export const plainMeasure = ({ dimension }: Amount): Measure => (dimension === 'count' ? 'count' : 'level');

/** The value fields of an amount; a fall has a negative value. */
export function valueOf(amount: Amount, falls = false): Pick<Draft, 'value' | 'valueMax' | 'unit' | 'comparator'> {
  const sign = falls ? -1 : 1;
  return {
    value: sign * amount.value || 0,
    ...(amount.valueMax === undefined ? {} : { valueMax: sign * amount.valueMax }),
    unit: amount.unit,
    comparator: amount.comparator,
  };
}
