import { Command, CommanderError } from 'commander';
import { ZhengtuError } from '../model/errors.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerEnqueue } from './commands/enqueue.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExport } from './commands/export.ts';
import { registerExtract } from './commands/extract.ts';
import { registerNormalise } from './commands/normalise.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerLedger } from './commands/ledger.ts';
import { registerQuery } from './commands/query.ts';
import { registerRemove } from './commands/remove.ts';
import { registerServe } from './commands/serve.ts';
import { registerStart } from './commands/start.ts';
import { registerStatus } from './commands/status.ts';
import { registerVerify } from './commands/verify.ts';
import { registerWorker } from './commands/worker.ts';
import type { ExitCode, Io } from './io.ts';

/** A command's action reports its exit code through `done`. */
export type Register = (program: Command, io: Io, done: (code: ExitCode) => void) => void;

/** What is heavy (the server, the queue, a driver) is loaded by the command that needs it: all others start sooner and stay small. */
const COMMANDS: readonly Register[] = [
  registerStart,
  registerIngest,
  registerExtract,
  registerNormalise,
  registerServe,
  registerQuery,
  registerRemove,
  registerExport,
  registerExplain,
  registerLedger,
  registerVerify,
  registerEnqueue,
  registerWorker,
  registerStatus,
  registerDoctor,
];

/** Runs one command line (without node and script name) and gives its exit code; never throws for wrong use. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('zhengtu')
    .description(
      'Reads Chinese government reports and builds a knowledge graph in which every fact leads to its sentence.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) })
    .showHelpAfterError('(zhengtu COMMAND --help shows the arguments and an example)');
  for (const register of COMMANDS) register(program, io, (result) => (code = result));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ZhengtuError) {
      io.err(`error ${error.code}: ${error.message}`);
      return 2;
    }
    throw error;
  }
}
