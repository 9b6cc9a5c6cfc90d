import { Option } from 'commander';
import type { Row, Value } from '../../store/graph-store.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';

type Format = 'jsonl' | 'csv' | 'cypher';

/** zhengtu export: prints the whole graph in a fixed order. */
export const registerExport: Register = (program, io) => {
  const command = program.command('export').description('Prints the whole graph; the same graph gives the same bytes.');
  withData(command).addOption(
    new Option('--format <format>', 'form of the rows').choices(['jsonl', 'csv', 'cypher']).default('jsonl'),
  );
  withExample(command, 'zhengtu export --format jsonl > graph.jsonl').action(
    async (options: DataOptions & { format: Format }) => {
      const store = await openGraph(options, io, { readOnly: true });
      try {
        const write = WRITERS[options.format];
        if (options.format === 'csv') io.out('node,relation,id,from,to,properties');
        for await (const row of store.exportRows()) io.out(write(row));
      } finally {
        await store.close();
      }
    },
  );
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const text = (value: Value | undefined): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

function csv({ node, relation, id, from, to, ...rest }: Row): string {
  return [node, relation, id, from, to]
    .map((value) => quoted(text(value)))
    .concat(quoted(JSON.stringify(rest)))
    .join(',');
}

const literal = (value: Value | undefined): string => {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
  return Array.isArray(value)
    ? `[${value.map((item: Value) => literal(item)).join(', ')}]`
    : JSON.stringify(value ?? null);
};
const map = (row: Row): string =>
  `{${Object.entries(row)
    .map(([key, value]) => `${key}: ${literal(value)}`)
    .join(', ')}}`;

function cypher({ node, relation, from, to, ...rest }: Row): string {
  if (relation === undefined) {
    const labels = node === 'Entity' ? `Entity:${text(rest['kind'])}` : text(node);
    return `CREATE (:${labels} ${map(rest)});`;
  }
  return `MATCH (a {id: ${literal(from)}}), (b {id: ${literal(to)}}) CREATE (a)-[:${text(relation)} ${map(rest)}]->(b);`;
}

const WRITERS: Readonly<Record<Format, (row: Row) => string>> = { jsonl: (row) => JSON.stringify(row), csv, cypher };
