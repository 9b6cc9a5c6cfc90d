import type { Command } from 'commander';

/** Options of every command that touches the graph. */
export interface DataOptions {
  readonly data: string;
}

/** Adds --data to a command. */
export const withData = (command: Command): Command =>
  command.option('--data <folder>', 'folder of the graph', './data');

/** Shows an example under the help of a command. */
export const withExample = (command: Command, ...examples: readonly string[]): Command =>
  command.addHelpText('after', `\nExample:\n${examples.map((example) => `  ${example}`).join('\n')}`);
