import { collect } from '../../read/index.ts';
import { isS3, listS3, s3Settings } from '../../read/s3.ts';
import { withExample } from '../options.ts';
import { queueAddress, withQueue, type QueueOptions } from '../queue-options.ts';
import type { Register } from '../run.ts';

/** zhengtu enqueue PATHS…: puts reports into a queue, for any number of workers. */
export const registerEnqueue: Register = (program, io, done) => {
  const command = program
    .command('enqueue <paths...>')
    .description(
      'Puts reports (files, folders, s3://bucket/folder) into a queue, from which zhengtu worker takes them.',
    );
  withExample(
    withQueue(command),
    'zhengtu enqueue reports/ --queue redis://queue:6379',
    'zhengtu enqueue s3://reports/2024/',
  ).action(async (paths: string[], options: QueueOptions) => {
    const { openQueue } = await import('../../queue/queue.ts');
    const queue = await openQueue(queueAddress(options, io));
    try {
      const files = collect(paths.filter((path) => !isS3(path)));
      const bad = files.flatMap((source) => ('diagnostic' in source ? [source.diagnostic] : []));
      for (const { path = '', severity, code, message } of bad) io.err(`${path}  ${severity} ${code}: ${message}`);
      const found = files.flatMap((source) => ('path' in source ? [source.path] : []));
      for (const path of paths.filter(isS3)) found.push(...(await listS3(path, s3Settings(io.env))));
      await queue.add(found);
      io.out(`${found.length} reports in the queue, ${bad.length} failed`);
      done(bad.length || found.length === 0 ? 1 : 0);
    } finally {
      await queue.close();
    }
  });
};
