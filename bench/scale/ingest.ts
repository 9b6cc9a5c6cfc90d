/** A load of a whole corpus by `zhengtu ingest`. */
import { start, type Env } from './command.ts';

export interface Load {
  readonly seconds: number;
  /** Milliseconds a report, of each tenth. */
  readonly tenths: readonly number[];
  /** Milliseconds of processor time a report. */
  readonly cpu: number;
  readonly mebibytes: number;
}

/** Ingests a folder, and gives what it took. */
export async function ingest(
  folder: string,
  { count, data, workers, env }: { count: number; data: string; workers: number; env: Env },
): Promise<Load> {
  const begun = performance.now();
  const marks = [begun];
  const { ended } = start(['ingest', folder, '--data', data, '--workers', String(workers)], env, (line) => {
    const done = Number(/^\[(\d+)\/\d+\] .*? inputs a second/.exec(line)?.[1]);
    if (done && done % Math.ceil(count / 10) === 0) marks.push(performance.now());
  });
  const { seconds, mebibytes } = await ended;
  const end = performance.now();
  const tenths = [...marks, end].slice(1).map((mark, at) => (mark - (marks[at] ?? 0)) / (count / 10));
  return { seconds: (end - begun) / 1000, tenths, cpu: (1000 * seconds) / count, mebibytes };
}
