import { withExample } from '../options.ts';
import { queueAddress, withQueue, type QueueOptions } from '../queue-options.ts';
import type { Register } from '../run.ts';

/** So many of the reports that were put aside, and of those to be tried again, are told. */
const MOST_TOLD = 100;

/** zhengtu status: how a queue stands. */
export const registerStatus: Register = (program, io, done) => {
  const command = program
    .command('status')
    .description('Tells how the queue stands: what waits, what is done, and what was put aside with the reason.');
  withQueue(command).option('--json', 'print it as JSON').option('--retry', 'give what was put aside another try');
  withExample(command, 'zhengtu status', 'zhengtu status --retry').action(
    async (options: QueueOptions & { json?: boolean; retry?: boolean }) => {
      const { openQueue } = await import('../../queue/queue.ts');
      const { shown } = await import('../../queue/connect.ts');
      const address = queueAddress(options, io);
      const queue = await openQueue(address);
      try {
        if (options.retry) await queue.retry();
        const state = await queue.state();
        const aside = await queue.failed('aside', MOST_TOLD);
        const delayed = await queue.failed('delayed', MOST_TOLD);
        const list = (reports: typeof aside) =>
          reports.forEach(({ path, reason }) => io.out(`         ${path}  ${reason}`));
        if (options.json) io.out(JSON.stringify({ ...state, reports: aside, again: delayed }));
        else {
          io.out(`queue    ${shown(address)}, ${state.workers} workers`);
          io.out(`waiting  ${state.waiting}, and ${state.delayed} to be tried again`);
          list(delayed);
          io.out(`active   ${state.active}`);
          io.out(`done     ${state.done}`);
          io.out(`aside    ${state.aside}`);
          list(aside);
        }
        done(state.aside ? 1 : 0);
      } finally {
        await queue.close();
      }
    },
  );
};
