import { describe, expect, it } from 'vitest';
import type { GraphBatch } from '../../src/model/graph.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { batchOf, samplePaths } from '../support/samples.ts';

export const batches = samplePaths.map((path) => batchOf(path));

/** All rows of a graph, as text. */
export async function dump(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const row of store.exportRows()) lines.push(JSON.stringify(row));
  return lines.join('\n');
}

/** The first sample with other content at the same path. */
export const changedFirst = (): GraphBatch =>
  batchOf(
    (batches[0] as GraphBatch).report.sourcePath,
    new TextEncoder().encode('桐庐县2010年工作报告\n全县地区生产总值增长9%，开工建设滨江大桥。'),
  );

/** What every engine promises; `fresh` gives an empty graph. */
export function storeSuite(engine: string, fresh: () => Promise<GraphStore>): void {
  /** The graph of these reports, loaded in this order. */
  async function graphOf(loaded: readonly GraphBatch[], removed: readonly string[] = []): Promise<string> {
    const store = await fresh();
    for (const batch of loaded) await store.load([batch]);
    await store.remove(removed);
    const text = await dump(store);
    await store.close();
    return text;
  }

  describe(`${engine} store`, () => {
    it('gives the same graph whatever the order of reports', async () => {
      expect(await graphOf([...batches].reverse())).toBe(await graphOf(batches));
    });

    it('gives the same graph for reports one by one and all at once', async () => {
      const store = await fresh();
      await store.load(batches);
      expect(await dump(store)).toBe(await graphOf(batches));
      await store.close();
    });

    it('is left exactly as without a report when that is removed', async () => {
      for (const gone of [batches[0], batches[4], batches[7]] as GraphBatch[]) {
        expect(await graphOf(batches, [gone.report.id])).toBe(await graphOf(batches.filter((batch) => batch !== gone)));
      }
      const ids = batches.map(({ report }) => report.id);
      expect(await graphOf(batches, ids)).toBe('');
    });

    it('changes nothing when the same reports come again, and replaces a changed one', async () => {
      const store = await fresh();
      expect(await store.load(batches)).toEqual({ added: 9, replaced: 0, unchanged: 0 });
      const before = await dump(store);
      expect(await store.load(batches)).toEqual({ added: 0, replaced: 0, unchanged: 9 });
      expect(await dump(store)).toBe(before);
      const changed = changedFirst();
      expect(await store.load([changed])).toEqual({ added: 0, replaced: 1, unchanged: 0 });
      const replaced = await dump(store);
      await store.close();
      expect(replaced).toBe(await graphOf([...batches.slice(1), changed]));
    });

    it('answers the question of the Xiong\u0027an collaboration zone with the sentence', async () => {
      const store = await fresh();
      await store.load(batches);
      const [zone] = await store.read('names', { keys: ['雄安衡水协作区'], kinds: ['Region'] });
      const projects = await store.read('region-projects', { id: zone?.['id'] ?? '' });
      expect(projects).toHaveLength(3);
      const first = projects.find((project) => project['investment'] === 48600000000);
      const [passage] = await store.read('passages', { ids: first?.['passages'] ?? [] });
      expect(passage?.['text']).toContain('首批84个项目落地，总投资达486亿元');
      await store.close();
    });

    it('refuses queries that write, unknown names and broken queries with a code', async () => {
      const store = await fresh();
      await expect(store.query('MATCH (n) DETACH DELETE n')).rejects.toMatchObject({ code: 'QUERY_INVALID' });
      await expect(store.query('MATCH (n RETURN n')).rejects.toMatchObject({ code: 'QUERY_INVALID' });
      await expect(store.read('no-such-query')).rejects.toMatchObject({ code: 'QUERY_UNKNOWN' });
      expect(await store.query("RETURN 'create me' AS words")).toEqual([{ words: 'create me' }]);
      await store.close();
    });
  });
}
