import type { Finding } from './checks.ts';
import { list, reportOf, type ExportedGraph } from './graph.ts';

/**
 * Ids of the reports whose writing is damaged: those that findings name, and for a finding that names none those that
 * mention the entity, or both ends of the relation. Reading them again mends what was found.
 */
export function suspectReports(graph: ExportedGraph, findings: readonly Finding[]): string[] {
  const unnamed = findings.filter(({ report }) => report === undefined);
  const mentioning = unnamed.length ? reportsByEntity(graph) : new Map<string, Set<string>>();
  const touched = unnamed.flatMap(({ id }) => {
    const ends = id.split('|').filter((part) => graph.entities.has(part));
    return ends.flatMap((end) => [...(mentioning.get(end) ?? [])]);
  });
  return [...new Set([...findings.flatMap(({ report }) => report ?? []), ...touched])].sort();
}

function reportsByEntity(graph: ExportedGraph): Map<string, Set<string>> {
  const reports = new Map<string, Set<string>>();
  for (const { from, to } of list(graph, 'MENTIONS')) {
    const id = String(to);
    const known = reports.get(id);
    if (known) known.add(reportOf(String(from)));
    else reports.set(id, new Set([reportOf(String(from))]));
  }
  return reports;
}
