/**
 * How contributions of several reports become one entity. Adding is commutative and associative, so the order of reports
 * does not matter: each name and field is the one told by the latest report (by date, then by report id); aliases and
 * search keys are united.
 */
import type { Contribution, EntityFields, RelationRow } from '../model/graph.ts';

/** A contribution with what orders it among others. */
export interface Stamped {
  readonly contribution: Contribution;
  /** Date of the report and its id; a later stamp outranks an earlier one. */
  readonly stamp: string;
}

/** An entity as the graph keeps it; `stamps` tells which report each name and field is from. */
export interface EntityState {
  readonly contribution: Contribution;
  readonly stamps: Readonly<Record<string, string>>;
}

/** Stamp of a report. */
export const stampOf = (report: { id: string; publishedOn?: string }): string =>
  `${report.publishedOn ?? '0000-00-00'}|${report.id}`;

const united = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();

/** Adds one contribution to an entity, which may not exist yet. */
export function addContribution(state: EntityState | undefined, { contribution, stamp }: Stamped): EntityState {
  const stamps: Record<string, string> = { ...state?.stamps };
  const before = state?.contribution;
  const wins = (field: string, told: boolean): boolean => {
    if (!told || (stamps[field] ?? '') > stamp) return false;
    stamps[field] = stamp;
    return true;
  };
  const fields: Record<string, unknown> = { ...before?.fields };
  for (const [field, value] of Object.entries(contribution.fields))
    if (wins(field, value !== undefined)) fields[field] = value;
  const named = wins('name', true);
  const name = named || !before ? contribution.name : before.name;
  const nameEn = wins('nameEn', contribution.nameEn !== undefined) ? contribution.nameEn : before?.nameEn;
  const names = united(
    [...(before ? [before.name, ...before.aliases] : [])],
    [contribution.name, ...contribution.aliases],
  );
  return {
    contribution: {
      id: contribution.id,
      kind: contribution.kind,
      name,
      aliases: names.filter((other) => other !== name),
      ...(nameEn === undefined ? {} : { nameEn }),
      searchKeys: united(before?.searchKeys ?? [], contribution.searchKeys),
      fields: Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))) as EntityFields,
    },
    stamps,
  };
}

/** What each report says for a relation, by report id. */
export type Support = Readonly<Record<string, Pick<RelationRow, 'passages' | 'rules' | 'confidence'>>>;

/** A relation as the graph keeps it. */
export interface RelationState {
  readonly passages: readonly string[];
  readonly reports: readonly string[];
  readonly rules: readonly string[];
  readonly confidence: number;
}

/** Sums up the support of a relation. */
export function relationState(support: Support): RelationState {
  const rows = Object.values(support);
  return {
    passages: united(
      rows.flatMap(({ passages }) => passages),
      [],
    ),
    reports: Object.keys(support).sort(),
    rules: united(
      rows.flatMap(({ rules }) => rules),
      [],
    ),
    confidence: Math.max(...rows.map(({ confidence }) => confidence)),
  };
}
