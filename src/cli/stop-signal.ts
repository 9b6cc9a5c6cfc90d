import type { Io } from './io.ts';

/** Watches for Ctrl-C and SIGTERM during a run: the first asks it to end after the input at hand, the second ends it at once. */
export function watchStopSignal(io: Io): { readonly stopped: () => boolean; readonly close: () => void } {
  let asked = false;
  const ask = (): void => {
    asked = true;
    close();
    io.err('stopping after the report at hand; once more stops at once (nothing that is stored is lost)');
  };
  const close = (): void => {
    process.off('SIGINT', ask);
    process.off('SIGTERM', ask);
  };
  process.once('SIGINT', ask);
  process.once('SIGTERM', ask);
  return { stopped: () => asked, close };
}
