import { spawn, type ChildProcess } from 'node:child_process';

const COMMAND = ['--import', 'tsx', 'src/cli/main.ts'];

/** A command in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** All that it has written to standard error so far. */
  readonly told: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Starts zhengtu as a user does. */
export function startCommand(argv: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [...COMMAND, ...argv], { env: { ...process.env, ...env } });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...texts })),
  );
  return { child, told: () => texts.err, ended };
}
