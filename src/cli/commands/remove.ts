import { ZhengtuError } from '../../model/errors.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';

/** zhengtu remove REPORT…: takes reports and all that only they support out of the graph. */
export const registerRemove: Register = (program, io, done) => {
  const command = program
    .command('remove <reports...>')
    .description('Removes reports, by id or by path, with all that only they support.');
  withExample(withData(command), 'zhengtu remove reports/old.txt --data ./data').action(
    async (wanted: string[], options: DataOptions) => {
      const store = await openGraph(options, io);
      try {
        const reports = await store.reports();
        const found = wanted.map((name) => ({
          name,
          report: reports.find(({ id, sourcePath }) => id === name || sourcePath === name),
        }));
        const missing = found.filter(({ report }) => !report);
        for (const { name } of missing)
          io.err(
            `${name}  error REPORT_UNKNOWN: no report has this id or path: zhengtu query "MATCH (r:Report) RETURN r.id, r.sourcePath" lists them`,
          );
        if (missing.length === wanted.length) throw new ZhengtuError('REPORT_UNKNOWN', 'Nothing was removed.');
        const removed = await store.remove(found.flatMap(({ report }) => (report ? [report.id] : [])));
        io.out(`${removed} removed`);
        done(missing.length ? 1 : 0);
      } finally {
        await store.close();
      }
    },
  );
};
