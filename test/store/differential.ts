import { describe, expect, it } from 'vitest';
import type { GraphBatch } from '../../src/model/graph.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { generateReport } from '../../tools/reports/generate.ts';
import { seeded, type Random } from '../../tools/reports/random.ts';
import { batchOf } from '../support/samples.ts';
import { resources } from '../support/read-text.ts';
import { dump } from './suite.ts';

const PATHS = 8;
/** Two versions of each of some reports, of few regions, so that they tell of the same things. */
const versions: readonly (readonly [GraphBatch, GraphBatch])[] = Array.from({ length: PATHS }, (_, at) => {
  const version = (seed: number) =>
    batchOf(`report-${at}.txt`, new TextEncoder().encode(generateReport(resources.gazetteer, seed, at % 3, 12).text));
  return [version(10 + at), version(30 + at)];
});

/** Does some random changes to a graph, and gives the reports that it must hold in the end. */
async function change(store: GraphStore, random: Random): Promise<GraphBatch[]> {
  const held = new Map<string, GraphBatch>();
  for (let step = random.between(4, 9); step > 0; step--) {
    if (held.size && random.between(1, 4) === 1) {
      const gone = random.pick([...held.values()]);
      await store.remove([gone.report.id]);
      held.delete(gone.report.sourcePath);
      continue;
    }
    const group = Array.from({ length: random.between(1, 3) }, () => random.pick(random.pick(versions)));
    await store.load(group);
    for (const batch of group) held.set(batch.report.sourcePath, batch);
  }
  return [...held.values()];
}

/** Random sets of reports, added, replaced and removed in random order: the graph is that of a fresh build. */
export function differentialSuite(
  engine: string,
  sets: number,
  fresh: () => Promise<GraphStore>,
  reference: () => Promise<GraphStore>,
): void {
  describe(`${sets} random histories on ${engine}`, () => {
    it.each(Array.from({ length: sets }, (_, set) => set))('history %i ends as a fresh build', async (set) => {
      const [store, built] = [await fresh(), await reference()];
      const held = await change(store, seeded(1000 + set));
      await built.load(held.sort((a, b) => (a.report.sourcePath < b.report.sourcePath ? -1 : 1)));
      expect(await dump(store)).toBe(await dump(built));
      await store.close();
      await built.close();
    });
  });
}
