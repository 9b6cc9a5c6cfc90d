import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZhengtuError } from '../model/errors.ts';

/** Statements of one folder of `cypher`, by file name without ending. */
export type Statements = ReadonlyMap<string, string>;

/** Reads all `.cypher` files of a folder. */
export function readStatements(folder: string): Statements {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  return new Map(names.map((name) => [name.slice(0, -'.cypher'.length), readFileSync(join(folder, name), 'utf8')]));
}

/** Gives one statement; an unknown name is told with the known ones. */
export function statement(statements: Statements, name: string): string {
  const text = statements.get(name);
  if (text) return text;
  throw new ZhengtuError(
    'QUERY_UNKNOWN',
    `There is no query named ${name}; the names are ${[...statements.keys()].join(', ')}.`,
  );
}

const WRITES = /\b(?:CREATE|MERGE|DELETE|DETACH|SET|REMOVE|DROP|LOAD\s+CSV|FOREACH|INSERT|CALL\s+(?:db|dbms|apoc)\b)/i;

/** Refuses a statement that would change the graph: analysts' queries only read. */
export function refuseWrites(cypher: string): void {
  const bare = cypher.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
  const match = WRITES.exec(bare);
  if (match)
    throw new ZhengtuError(
      'QUERY_INVALID',
      `A query can only read, and this one has ${match[0].trim()}; use ingest and remove to change the graph.`,
    );
}
