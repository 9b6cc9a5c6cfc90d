import { InvalidArgumentError, type Command } from 'commander';
import { isEncoding } from '../read/index.ts';

/** Options of every command that touches the graph. */
export interface DataOptions {
  readonly data: string;
}

/** Adds --data to a command. */
export const withData = (command: Command): Command =>
  command.option('--data <folder>', 'folder of the graph', './data');

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

/** Shows an example under the help of a command. */
export const withExample = (command: Command, ...examples: readonly string[]): Command =>
  command.addHelpText('after', `\nExample:\n${examples.map((example) => `  ${example}`).join('\n')}`);
