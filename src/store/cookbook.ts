import { join } from 'node:path';
import { packageRoot } from '../read/resources.ts';
import { readStatements } from './cypher-files.ts';

/** A question of `cypher/cookbook`, as its header tells it. */
export interface Question {
  readonly name: string;
  readonly question: string;
  readonly parameters: readonly string[];
  readonly columns: readonly string[];
  /** Parameters and columns with what the header says of each. */
  readonly told: { readonly parameters: string; readonly columns: string };
  readonly cypher: string;
}

const HEADER = /^\/\/ (?<question>.+)\n\/\/ Parameters: (?<parameters>.+)\.\n\/\/ Columns: (?<columns>.+)\.\n/;

const names = (told: string): string[] =>
  told === 'none'
    ? []
    : told
        .replace(/\([^)]*\)/g, '')
        .split(',')
        .map((name) => name.trim());

/** Reads a question; one without a header has empty lists. */
export function readQuestion(name: string, cypher: string): Question {
  const { question = '', parameters = 'none', columns = 'none' } = HEADER.exec(cypher)?.groups ?? {};
  return {
    name,
    question,
    parameters: names(parameters),
    columns: names(columns),
    told: { parameters, columns },
    cypher: cypher.trim(),
  };
}

/** All questions of the cookbook, by name. */
export const readCookbook = (): ReadonlyMap<string, Question> =>
  new Map(
    [...readStatements(join(packageRoot, 'cypher', 'cookbook'))].map(([name, cypher]) => [
      name,
      readQuestion(name, cypher),
    ]),
  );
