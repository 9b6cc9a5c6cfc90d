import type { GraphBatch } from '../model/graph.ts';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
/** One row of a result, by column name. */
export type Row = Readonly<Record<string, Value>>;

/** What a load did. */
export interface LoadCounts {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** Hears what became of each report, as soon as it is safe. */
export type TellLoaded = (batch: GraphBatch, outcome: keyof LoadCounts) => void;

/** Counts of the whole graph. */
export interface GraphCounts {
  readonly reports: number;
  readonly passages: number;
  readonly entities: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
}

/** A report as the list of reports shows it. */
export interface StoredReport {
  readonly id: string;
  readonly title: string;
  readonly sourcePath: string;
  readonly sha256: string;
}

/** What an engine says of itself. */
export interface Health {
  /** Name and version of what keeps the graph. */
  readonly server: string;
  /** Where the graph is. */
  readonly place: string;
  /** What is wrong, one sentence each. */
  readonly faults: readonly string[];
}

/** The graph, whichever engine keeps it. Only `load`, `remove` and `sweep` write. */
export interface GraphStore {
  readonly engine: string;
  /** How many reports one call of `load` takes at best. */
  readonly groupSize: number;
  /**
   * Adds reports. One that is there already with the same content is left alone; one with the same path and other content
   * replaces the old. Each report is whole or not there: an interrupted one is undone at the next opening.
   */
  load(batches: readonly GraphBatch[], tell?: TellLoaded): Promise<LoadCounts>;
  /** Removes reports by id, and all that only they support; gives how many were there. */
  remove(reportIds: readonly string[]): Promise<number>;
  /** Takes out what no report tells: only damage from outside leaves such things. */
  sweep(): Promise<void>;
  reports(): Promise<StoredReport[]>;
  /** Runs the named query of `cypher/read`; an engine that can stops it when the signal fires. */
  read(name: string, params?: Readonly<Record<string, Value>>, signal?: AbortSignal): Promise<Row[]>;
  /** Runs a query of the user's; it can only read. */
  query(cypher: string, params?: Readonly<Record<string, Value>>): Promise<Row[]>;
  counts(): Promise<GraphCounts>;
  /** Every node and relation as rows in a fixed order: the same graph gives the same rows. */
  exportRows(): AsyncIterable<Row>;
  /** Tells whether the graph is sound: indexes, and nothing half-written or left behind. */
  health(): Promise<Health>;
  close(): Promise<void>;
}
