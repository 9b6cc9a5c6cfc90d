import type { Diagnostic } from '../model/diagnostic.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { IngestSummary } from './ingest-reports.ts';

const MOST_TOLD = 10;

/** The first diagnostics; the ledger has them all. */
const told = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .slice(0, MOST_TOLD)
    .map(({ code, path }) => `${code} ${path ?? ''}`)
    .concat(diagnostics.length > MOST_TOLD ? [`and ${diagnostics.length - MOST_TOLD} more: zhengtu ledger`] : [])
    .join('; ');

/** Lines that tell what an ingest did and what the graph holds now. */
export async function summaryLines(summary: IngestSummary, store: GraphStore): Promise<string[]> {
  const { found, left, added, replaced, unchanged, diagnostics } = summary;
  const failed = diagnostics.filter(({ severity }) => severity === 'error').length;
  const counts = await store.counts();
  const list = (numbers: Readonly<Record<string, number>>, hidden: readonly string[] = []) =>
    Object.entries(numbers)
      .filter(([name]) => !hidden.includes(name))
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const changed = added + replaced === 0 && diagnostics.length === 0 ? ' (nothing in the graph changed)' : '';
  const stopped = left ? `; stopped with ${left} inputs left: run it again to go on` : '';
  return [
    `inputs      ${found}: ${added} added, ${replaced} replaced, ${unchanged} unchanged, ${failed} failed${changed}${stopped}`,
    `reports     ${counts.reports}, passages ${counts.passages}`,
    `entities    ${list(counts.entities)}`,
    `relations   ${list(counts.relations, ['ASSERTS', 'HAS_PASSAGE', 'MENTIONS', 'FOR_REGION', 'MEASURES'])}`,
    `diagnostics ${diagnostics.length === 0 ? 'none' : told(diagnostics)}`,
  ];
}

const QUESTION = '雄安衡水协作区';

/** Lines that answer the project's own question: which projects are linked to the Xiong'an collaboration zone. */
export async function questionLines(store: GraphStore): Promise<string[]> {
  const [zone] = await store.read('names', { keys: [QUESTION], kinds: ['Region'] });
  const head = `Projects linked to ${QUESTION} (the Xiong'an Hengshui Collaboration Zone):`;
  if (!zone) return [head, '  none of the reports tells of it'];
  const projects = await store.read('region-projects', { id: zone['id'] ?? '' });
  const passages = new Map(
    (await store.read('passages', { ids: projects.flatMap((row) => row['passages'] as string[]) })).map((row) => [
      row['id'],
      row,
    ]),
  );
  const names = new Map(
    (await store.read('entities', { ids: projects.map((row) => row['id'] ?? '') })).map((row) => [row['id'], row]),
  );
  const lines = projects.flatMap((row) => {
    const investment =
      typeof row['investment'] === 'number' ? `, ${(row['investment'] / 1e8).toLocaleString('en')}亿元` : '';
    const sentences = (row['passages'] as string[]).map((id) => passages.get(id));
    return [
      `  ${String(names.get(row['id'] ?? '')?.['name'])}${investment}`,
      ...sentences.map(
        (passage) =>
          `    “${String(passage?.['text'])}” (${String(passage?.['report'])}, ${String(passage?.['start'])}–${String(passage?.['end'])})`,
      ),
    ];
  });
  return [head, ...(lines.length ? lines : ['  none'])];
}
