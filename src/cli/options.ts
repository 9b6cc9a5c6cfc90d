import { InvalidArgumentError, type Command } from 'commander';
import { isEncoding } from '../read/index.ts';

/** Options of every command that touches the graph. */
export interface DataOptions {
  readonly data: string;
  /** Address of a Neo4j server, or the word embedded; NEO4J_URI where not given. */
  readonly store?: string;
}

/** Adds --data and --store to a command. */
export const withData = (command: Command): Command =>
  command
    .option('--data <folder>', 'folder of the graph, and of the journal of the last ingest', './data')
    .option(
      '--store <address>',
      'Neo4j server that keeps the graph instead (neo4j://host:7687), or the word embedded; by default NEO4J_URI',
    );

/** Adds --encoding to a command that reads files. */
export const withEncoding = (command: Command): Command =>
  command.option(
    '--encoding <name>',
    'encoding of the text files, instead of the one found in each: utf-8, gb18030, big5, utf-16le, utf-16be',
    (name) => {
      if (!isEncoding(name))
        throw new InvalidArgumentError('There is no such encoding: give utf-8, gb18030, big5, utf-16le or utf-16be.');
      return name;
    },
  );

/** Options of the commands that read reports into the graph. */
export interface IngestCommandOptions extends DataOptions {
  readonly encoding?: string;
  readonly workers?: number;
}

/** Adds --workers to a command. */
export const withWorkers = (command: Command): Command =>
  command.option(
    '--workers <number>',
    'threads that read; by default one for each core once there are many inputs, 0 for none',
    (text) => {
      if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('Give a number from 0 to 999.');
      return Number(text);
    },
  );

/** Adds what the commands that read reports into the graph have in common. */
export const withIngest = (command: Command): Command => withWorkers(withEncoding(withData(command)));

/** Shows an example under the help of a command. */
export const withExample = (command: Command, ...examples: readonly string[]): Command =>
  command.addHelpText('after', `\nExample:\n${examples.map((example) => `  ${example}`).join('\n')}`);
