import { makeNormaliser } from '../../normalise/index.ts';
import { readResources } from '../../read/resources.ts';
import { withEncoding, withExample } from '../options.ts';
import { readInput } from '../read-input.ts';
import type { Register } from '../run.ts';

/** So much of an edit is shown on a line. */
const SHOWN = 60;

/** zhengtu normalise FILE: shows what cleaning does to a report, edit by edit, or the clean text. */
export const registerNormalise: Register = (program, io, done) => {
  const command = program
    .command('normalise <file>')
    .description('Shows each edit that cleaning makes, with its filter and confidence; - reads standard input.')
    .option('--text', 'print the clean text instead')
    .option(
      '--filter <name>',
      'only the edits of this filter (debris, radicals, repair, gloss, script, punctuation, spaces, lines)',
    );
  withExample(withEncoding(command), 'zhengtu normalise report.txt --filter repair').action(
    async (file: string, options: { encoding?: string; text?: boolean; filter?: string }) => {
      const normalise = makeNormaliser(readResources());
      for (const result of await readInput(file, io, options.encoding)) {
        const told = 'diagnostic' in result ? [result.diagnostic] : result.warnings;
        for (const { severity, code, message, path } of told)
          io.err(`${path ?? file}  ${severity} ${code}: ${message}`);
        if (told.length) done(1);
        if (!('doc' in result)) continue;
        const { text, edits, damage } = normalise(result.doc);
        if (options.text) {
          io.out(text);
          continue;
        }
        io.out('start\tend\tfilter\tconfidence\tbefore\tafter');
        for (const { original, filter, confidence, before, after } of edits)
          if (!options.filter || options.filter === filter)
            io.out([original.start, original.end, filter, confidence, shown(before), shown(after)].join('\t'));
        for (const zone of damage) io.out(`damage, nothing is read here: ${shown(text.slice(zone.start, zone.end))}`);
      }
    },
  );
};

const shown = (text: string): string => JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
