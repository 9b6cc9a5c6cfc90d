import { collect, readReports, type ReadResult } from '../read/index.ts';
import type { Io } from './io.ts';

/** Reads the reports of one file, or of standard input for `-`. */
export async function readInput(file: string, io: Io, encoding: string | undefined): Promise<readonly ReadResult[]> {
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin()) chunks.push(chunk);
    return readReports(Buffer.concat(chunks), 'stdin', encoding);
  }
  const [source] = collect([file]);
  if (!source)
    return [{ diagnostic: { code: 'READ_MISSING', severity: 'error', message: 'There is no such file.', path: file } }];
  return 'diagnostic' in source ? [source] : readReports(source.bytes(), file, encoding);
}
