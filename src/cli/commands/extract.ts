import { annotate } from '../../extract/annotation.ts';
import { makeReader } from '../../pipeline.ts';
import { collect, readDocument } from '../../read/index.ts';
import { readResources } from '../../read/resources.ts';
import type { Io } from '../io.ts';
import { withExample } from '../options.ts';
import type { Register } from '../run.ts';

/** zhengtu extract FILE: prints what is found in one report, without a graph. */
export const registerExtract: Register = (program, io, done) => {
  const command = program
    .command('extract <file>')
    .description('Prints what is found in one report as JSON (docs/guide.md tells the shape); - reads standard input.');
  command.option('--encoding <name>', 'encoding of the file, instead of the one found');
  withExample(command, 'zhengtu extract report.txt > report.json').action(
    async (file: string, options: { encoding?: string }) => {
      const result = await readInput(file, io, options.encoding);
      if ('diagnostic' in result) {
        const { severity, code, message, path } = result.diagnostic;
        io.err(`${path ?? file}  ${severity} ${code}: ${message}`);
        done(1);
        return;
      }
      io.out(JSON.stringify(annotate(makeReader(readResources())(result.doc)), null, 1));
    },
  );
};

async function readInput(file: string, io: Io, encoding: string | undefined): Promise<ReturnType<typeof readDocument>> {
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin()) chunks.push(chunk);
    return readDocument(Buffer.concat(chunks), 'stdin', encoding);
  }
  const [source] = collect([file]);
  if (!source)
    return { diagnostic: { code: 'READ_MISSING', severity: 'error', message: 'There is no such file.', path: file } };
  return 'diagnostic' in source ? source : readDocument(source.bytes(), file, encoding);
}
