import type { Command } from 'commander';
import type { Io } from './io.ts';

/** Options of the commands that work with a queue. */
export interface QueueOptions {
  readonly queue?: string;
}

/** Adds --queue to a command. */
export const withQueue = (command: Command): Command =>
  command.option(
    '--queue <address>',
    'Redis or Valkey that keeps the queue; by default ZHENGTU_QUEUE, else redis://localhost:6379',
  );

/** Address of the queue that options and environment name. */
export const queueAddress = ({ queue }: QueueOptions, { env }: Io): string =>
  queue ?? env['ZHENGTU_QUEUE'] ?? 'redis://localhost:6379';
