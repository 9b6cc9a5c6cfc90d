import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const COMMAND = ['--import', 'tsx', 'src/cli/main.ts'];

/** A command that runs, with what it needed at most so far. */
export interface Measured {
  readonly child: ChildProcess;
  /** Most resident memory, in MiB. */
  readonly peak: () => number;
  readonly ended: Promise<number | null>;
}

/** Starts zhengtu in a process of its own and hears its lines. */
export function start(
  argv: readonly string[],
  hear: (line: string) => void,
  env: Record<string, string> = {},
): Measured {
  const child = spawn(process.execPath, [...COMMAND, ...argv], { env: { ...process.env, ...env } });
  let most = 0;
  const look = setInterval(() => (most = Math.max(most, residentPeak(child.pid))), 200);
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', hear);
  const ended = new Promise<number | null>((resolve) =>
    child.on('close', (code) => {
      clearInterval(look);
      resolve(code);
    }),
  );
  return { child, peak: () => most, ended };
}

/** What Linux tells of a process; 0 elsewhere and after its end. */
function residentPeak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
