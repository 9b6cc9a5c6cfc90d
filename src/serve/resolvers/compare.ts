import { ZhengtuError } from '../../model/errors.ts';
import { groupBy } from '../../model/group-by.ts';
import { daysOf } from '../../resolve/days.ts';
import type { Row } from '../../store/graph-store.ts';
import { entityNode, type Context } from '../context.ts';
import { judge, type Figure, type Judgement } from '../judge.ts';
import { askOfRegion, keysOf } from './names.ts';

interface CompareArguments {
  readonly region: string;
  readonly indicator?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly minConfidence: number;
}

/** Figures of one region that are looked through at most. */
const MOST_FIGURES = 20_000;

interface Comparison extends Judgement {
  readonly goal: Figure;
  readonly indicator: string;
}

/** Sets the goals of a region against its results, in one statement. */
async function compare(_: unknown, { region, indicator, from, to, minConfidence }: CompareArguments, context: Context) {
  for (const period of [from, to])
    if (period && !daysOf(period))
      throw new ZhengtuError(
        'BAD_ARGUMENT',
        `${period} is no period: give a year (2021), a half (2021-H1) or a month (2021-06).`,
      );
  const keys = indicator ? keysOf(indicator, context) : [];
  const rows = await askOfRegion(region, context, (id) =>
    context.store.read('compare', { region: id, keys, minConfidence, limit: MOST_FIGURES }),
  );
  const within = (figure: Figure) => isWithin(figure, from, to);
  return [...groupBy(rows ?? [], (row) => String(row['indicator']))]
    .flatMap(([id, group]) => comparisons(id, group))
    .filter(({ goal }) => within(goal))
    .sort((a, b) => compareKeys(sortKey(a), sortKey(b)));
}

const figureOf = (row: Row): Figure => ({
  id: String(row['id']),
  ...entityNode(row['node'] as Row).fields,
});

function comparisons(indicator: string, rows: readonly Row[]): Comparison[] {
  const of = (kind: string) => rows.filter((row) => (row['node'] as Row)['kind'] === kind).map(figureOf);
  const results = of('Observation');
  return of('Goal').map((goal) => ({ indicator, goal, ...judge(goal, results) }));
}

/** A goal counts for the period in which it falls due. */
function isWithin({ period = '' }: Figure, from: string | null | undefined, to: string | null | undefined): boolean {
  const due = daysOf(period)?.end;
  if (!due) return false;
  return (!from || due >= (daysOf(from)?.start ?? '')) && (!to || due <= (daysOf(to)?.end ?? ''));
}

const sortKey = ({ goal }: Comparison): string => [goal.period, goal.indicator, goal.measure, goal.id].join('|');
const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareResolvers = {
  Query: { compare },
  Comparison: {
    period: ({ goal }: Comparison) => goal.period,
    indicator: ({ indicator }: Comparison, _: unknown, context: Context) => context.entities.load(indicator),
    goal: ({ goal }: Comparison, _: unknown, context: Context) => context.entities.load(goal.id),
    result: ({ result }: Comparison, _: unknown, context: Context) =>
      result ? context.entities.load(result.id) : null,
  },
};
