import { annotate } from '../../extract/annotation.ts';
import { makeReader } from '../../pipeline.ts';
import { collect, readReports, type ReadResult } from '../../read/index.ts';
import { readResources } from '../../read/resources.ts';
import type { Io } from '../io.ts';
import { withEncoding, withExample } from '../options.ts';
import type { Register } from '../run.ts';

/** zhengtu extract FILE: prints what is found in one report, without a graph. */
export const registerExtract: Register = (program, io, done) => {
  const command = program
    .command('extract <file>')
    .description('Prints what is found in one report as JSON (docs/guide.md tells the shape); - reads standard input.');
  withExample(withEncoding(command), 'zhengtu extract report.txt > report.json').action(
    async (file: string, options: { encoding?: string }) => {
      const results = await readInput(file, io, options.encoding);
      const read = makeReader(readResources());
      for (const result of results) {
        const told = 'diagnostic' in result ? [result.diagnostic] : result.warnings;
        for (const { severity, code, message, path } of told)
          io.err(`${path ?? file}  ${severity} ${code}: ${message}`);
        if (told.length) done(1);
        if ('doc' in result) io.out(JSON.stringify(annotate(read(result.doc)), null, 1));
      }
    },
  );
};

async function readInput(file: string, io: Io, encoding: string | undefined): Promise<readonly ReadResult[]> {
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
