/** Commands of the built package, in processes of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Env = Readonly<Record<string, string>>;

/** What a process took. */
export interface Taken {
  /** Of processor time. */
  readonly seconds: number;
  /** Resident at most. */
  readonly mebibytes: number;
}

/** A command under way. */
export interface Command {
  readonly child: ChildProcess;
  readonly ended: Promise<Taken>;
}

/** Starts a command; `line` hears each line that it writes. */
export function start(argv: readonly string[], env: Env, line: (text: string) => void): Command {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'measured.mjs'), ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let last = '';
  for (const output of [child.stdout, child.stderr])
    createInterface(output).on('line', (text) => {
      if (text) last = text;
      line(text);
    });
  const ended = new Promise<Taken>((resolve, reject) =>
    child.once('close', () => {
      try {
        resolve(JSON.parse(last) as Taken);
      } catch {
        reject(new Error(`zhengtu ${argv.join(' ')} ended early: ${last}`));
      }
    }),
  );
  return { child, ended };
}
