import type { EntityKind, ReportKind } from '../../ontology/ontology.ts';
import type { Value } from '../../store/graph-store.ts';

/** Filters of lists of entities, as the SDL's EntityFilter has them. */
export interface EntityFilter {
  readonly text?: string | null;
  readonly level?: string | null;
  readonly stage?: string | null;
  readonly batch?: boolean | null;
  readonly investmentMin?: number | null;
  readonly investmentMax?: number | null;
  readonly report?: string | null;
  readonly industry?: string | null;
  readonly within?: string | null;
  readonly period?: string | null;
}

/** Filters of lists of figures, as the SDL's QuantityFilter has them. */
export interface QuantityFilter {
  readonly indicator?: string | null;
  readonly measure?: string | null;
  readonly period?: string | null;
  readonly within?: string | null;
  readonly report?: string | null;
  readonly valueMin?: number | null;
  readonly valueMax?: number | null;
}

/** Filters of the list of reports, as the SDL's ReportFilter has them. */
export interface ReportFilter {
  readonly kinds?: readonly ReportKind[] | null;
  readonly within?: string | null;
  readonly period?: string | null;
  readonly text?: string | null;
}

/** Every query of entities takes all filters; null stands for one that is not asked. */
export const entityParams = (where: EntityFilter | null | undefined): Record<keyof EntityFilter, Value> => ({
  text: where?.text?.trim().toLowerCase() || null,
  level: where?.level ?? null,
  stage: where?.stage ?? null,
  batch: where?.batch ?? null,
  investmentMin: where?.investmentMin ?? null,
  investmentMax: where?.investmentMax ?? null,
  report: where?.report ?? null,
  industry: where?.industry ?? null,
  within: where?.within ?? null,
  period: where?.period?.trim() || null,
});

/** The same for figures. */
export const quantityParams = (where: QuantityFilter | null | undefined): Record<keyof QuantityFilter, Value> => ({
  indicator: where?.indicator?.trim() || null,
  measure: where?.measure ?? null,
  period: where?.period ?? null,
  within: where?.within ?? null,
  report: where?.report ?? null,
  valueMin: where?.valueMin ?? null,
  valueMax: where?.valueMax ?? null,
});

/** The same for reports. */
export const reportParams = (where: ReportFilter | null | undefined): Record<keyof ReportFilter, Value> => ({
  kinds: where?.kinds?.length ? where.kinds : null,
  within: where?.within ?? null,
  period: where?.period?.trim() || null,
  text: where?.text?.trim().toLowerCase() || null,
});

/** Sorts that put the largest first. */
const DESCENDING: ReadonlySet<string> = new Set(['CONFIDENCE', 'INVESTMENT', 'PERIOD', 'VALUE']);
export const isDescending = (sort: string): boolean => DESCENDING.has(sort);

/** Kinds asked for; none means all. */
export const kindsOr = (kinds: readonly EntityKind[] | null | undefined, all: readonly EntityKind[]) =>
  kinds?.length ? kinds : all;
