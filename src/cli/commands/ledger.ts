import { sumLedgers, totalOf } from '../../ledger/sum.ts';
import type { LedgerEntry, Tally } from '../../model/ledger.ts';
import { readJournal } from '../journal.ts';
import { openGraph } from '../open-graph.ts';
import { withData, withExample, type DataOptions } from '../options.ts';
import type { Register } from '../run.ts';

/** zhengtu ledger: what became of everything that was read: the numbers add up. */
export const registerLedger: Register = (program, io) => {
  const command = program
    .command('ledger')
    .description('Tells what became of every character, mention and claim of the reports, and of every input.');
  withData(command).option('--json', 'print one JSON line for each report and each failed input');
  withExample(command, 'zhengtu ledger', 'zhengtu ledger --json > ledger.jsonl').action(
    async (options: DataOptions & { json?: boolean }) => {
      const store = await openGraph(options, io, { readOnly: true });
      try {
        const reports = (await store.read('ledgers')).map(({ report, path, ledger }) => ({
          report,
          path,
          ...(JSON.parse(String(ledger)) as LedgerEntry),
        }));
        const failed = readJournal(options.data).filter(({ outcome }) => outcome === 'failed');
        if (options.json) for (const line of [...reports, ...failed]) io.out(JSON.stringify(line));
        else for (const line of lines(reports)) io.out(line);
        if (options.json) return;
        io.out(`failed      ${failed.length} inputs of the last ingest`);
        for (const { path, ...why } of failed) io.out(`            ${path}  ${'code' in why ? why.code : ''}`);
      } finally {
        await store.close();
      }
    },
  );
};

const listed = (tally: Tally): string =>
  Object.entries(tally)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

function lines(entries: readonly LedgerEntry[]): string[] {
  const { bytes, length, characters, passages, edits, damage, mentions, rejected, claims, entities, relations } =
    sumLedgers(entries);
  const { aside, removed, blank, unread } = characters;
  return [
    `reports     ${entries.length}, ${bytes} bytes`,
    `characters  ${length} = ${characters.passages} in passages + ${totalOf(aside)} put aside + ${totalOf(removed)} taken away + ${blank} blank + ${unread} unread`,
    `  aside     ${listed(aside)}`,
    `  removed   ${listed(removed)}`,
    `passages    ${passages}`,
    `edits       ${listed(edits)}`,
    `damage      ${damage.zones} zones, ${damage.characters} characters`,
    `candidates  ${totalOf(mentions) + totalOf(rejected)} = ${totalOf(mentions)} mentions + ${totalOf(rejected)} rejected`,
    `  mentions  ${listed(mentions)}`,
    `  rejected  ${listed(rejected)}`,
    `claims      ${totalOf(claims)}: ${listed(claims)}`,
    `entities    ${totalOf(entities)} told by reports: ${listed(entities)}`,
    `relations   ${totalOf(relations)} told by reports: ${listed(relations)}`,
  ];
}
