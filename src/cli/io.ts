/** Where a command writes: results to `out`, progress and diagnostics to `err`. */
export interface Io {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when results go to a terminal and not to a file or another program. */
  readonly terminal: boolean;
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

/** 0: nothing was lost; 1: some input failed and the rest was done; 2: wrong use or broken set-up. */
export type ExitCode = 0 | 1 | 2;
