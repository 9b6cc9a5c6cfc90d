/** What work takes: seconds by the clock, and of the processor in this process and in a server beside. */
import { readFileSync } from 'node:fs';

export interface Effort {
  readonly seconds: number;
  readonly own: number;
  readonly server: number;
}

/** Starts to measure; gives what was taken since. `server` is the number of a process, told on Linux only. */
export function measure(server?: number): () => Effort {
  const now = (): Effort => {
    const { user, system } = process.cpuUsage();
    return {
      seconds: performance.now() / 1000,
      own: (user + system) / 1e6,
      server: server === undefined ? 0 : secondsOf(server),
    };
  };
  const before = now();
  return () => added(now(), before, -1);
}

export const NONE: Effort = { seconds: 0, own: 0, server: 0 };

export const added = (a: Effort, b: Effort, sign = 1): Effort => ({
  seconds: a.seconds + sign * b.seconds,
  own: a.own + sign * b.own,
  server: a.server + sign * b.server,
});

/** Seconds of the processor, in one line. */
export const processor = ({ own, server }: Effort): string =>
  server > 0
    ? `${own.toFixed(1)} s of the processor here, ${server.toFixed(1)} s in the server`
    : `${own.toFixed(1)} s of the processor`;

/** Fields 14 and 15 of the process are ticks of a hundredth of a second; the name before them can hold spaces. */
function secondsOf(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
