import { annotate } from '../../extract/annotation.ts';
import { makeReader } from '../../pipeline.ts';
import { readResources } from '../../read/resources.ts';
import { withEncoding, withExample } from '../options.ts';
import { readInput } from '../read-input.ts';
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
