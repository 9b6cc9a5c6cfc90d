import { makeNormaliser } from '../../normalise/index.ts';
import { readResources } from '../../read/resources.ts';
import { verifyRows } from '../../verify/index.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';

/** zhengtu verify: walks the whole graph and tells what breaks a promise. */
export const registerVerify: Register = (program, io, done) => {
  const command = program
    .command('verify')
    .description(
      'Checks that everything in the graph has evidence that can be read at its offsets, and nothing is lost.',
    );
  withData(command).option('--json', 'print each finding as a JSON line');
  withExample(command, 'zhengtu verify --data ./data').action(async (options: DataOptions & { json?: boolean }) => {
    const store = await openGraph(options, io, { readOnly: true });
    try {
      const normalise = makeNormaliser(readResources());
      const { findings, checked } = await verifyRows(
        store.exportRows(),
        (original) => normalise({ text: original, blocks: [] }).text,
      );
      for (const finding of findings)
        io.out(options.json ? JSON.stringify(finding) : `${finding.check}  ${finding.id}  ${finding.message}`);
      if (!options.json) io.out(`${checked} nodes and relations checked, ${findings.length} findings`);
      done(findings.length ? 1 : 0);
    } finally {
      await store.close();
    }
  });
};
