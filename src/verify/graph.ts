import type { Row } from '../store/graph-store.ts';

/** A whole graph in memory, as its export tells it. */
export interface ExportedGraph {
  readonly reports: ReadonlyMap<string, Row>;
  readonly passages: ReadonlyMap<string, Row>;
  readonly entities: ReadonlyMap<string, Row>;
  readonly relations: ReadonlyMap<string, readonly Row[]>;
  /** Ids that more than one node carries. */
  readonly doubles: readonly string[];
}

/** Gathers the rows of an export. */
export async function gather(rows: AsyncIterable<Row> | Iterable<Row>): Promise<ExportedGraph> {
  const nodes = { Report: new Map<string, Row>(), Passage: new Map<string, Row>(), Entity: new Map<string, Row>() };
  const relations = new Map<string, Row[]>();
  const doubles: string[] = [];
  for await (const row of rows) {
    const type = row['relation'];
    if (typeof type === 'string') {
      const list = relations.get(type);
      if (list) list.push(row);
      else relations.set(type, [row]);
      continue;
    }
    const id = String(row['id']);
    const map = nodes[row['node'] as keyof typeof nodes];
    if (map.has(id)) doubles.push(id);
    map.set(id, row);
  }
  return { reports: nodes.Report, passages: nodes.Passage, entities: nodes.Entity, relations, doubles };
}

/** The report of a passage id, `report:index`. */
export const reportOf = (passage: string): string => passage.slice(0, passage.lastIndexOf(':'));

export const list = (graph: ExportedGraph, type: string): readonly Row[] => graph.relations.get(type) ?? [];
