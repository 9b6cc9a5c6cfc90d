import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { batches, changedFirst, dump } from '../store/suite.ts';
import { byHand, fresh, generatedBatches, settings } from './graph.ts';

const identities = () =>
  byHand(
    'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN elementId(n) AS node, elementId(r) AS relation, properties(n) AS properties ORDER BY node, relation',
  );
const ids = batches.map(({ report }) => report.id);

describe('loads', () => {
  it('of the same reports leave counts, properties and element ids as they are', async () => {
    const store = await fresh();
    await store.load(batches);
    const before = await identities();
    await store.load(batches);
    expect(await identities()).toEqual(before);
    await store.close();
  });

  it('of four at once, with entities and reports in common, give the graph of one after the other', async () => {
    const reports = [...batches, ...generatedBatches(3, 24)];
    const one = await fresh();
    await one.load(reports);
    const whole = await dump(one);
    await one.close();
    await (await fresh()).close();
    const four = await Promise.all([0, 1, 2, 3].map(() => openNeo4j(settings)));
    await Promise.all(
      four.map(async (store, at) => {
        const turned = [...reports.slice(at * 8), ...reports.slice(0, at * 8)];
        const mine = at % 2 ? turned.reverse() : turned;
        for (let from = 0; from < mine.length; from += 5) await store.load(mine.slice(from, from + 5));
      }),
    );
    expect(await dump(four[0] as (typeof four)[number])).toBe(whole);
    await Promise.all(four.map((store) => store.close()));
  });

  it('of a changed report, while another removes the old one, leave the changed one', async () => {
    const [one, other] = [await fresh(), await openNeo4j(settings)];
    const changed = changedFirst();
    await one.load([...batches.slice(1), changed]);
    const replaced = await dump(one);
    for (let round = 0; round < 5; round++) {
      await one.remove([changed.report.id]);
      await one.load(batches.slice(0, 1));
      await Promise.all([one.load([changed]), other.remove(ids.slice(0, 1))]);
      expect(await dump(one)).toBe(replaced);
    }
    for (const store of [one, other]) await store.close();
  });
});

describe('what a person adds by hand', () => {
  it('stays on an entity that later loads and removals touch', async () => {
    const store = await fresh();
    await store.load(batches.slice(0, 1));
    await byHand("MATCH (e:Region) SET e:Watched, e.note = 'look at this'");
    await store.load(batches.slice(1));
    await store.load([changedFirst()]);
    await store.remove([...ids, changedFirst().report.id]);
    const left = await byHand('MATCH (e:Entity) RETURN labels(e) AS labels, e.note AS note');
    expect(left.length).toBeGreaterThan(0);
    for (const { labels, note } of left) {
      expect(note).toBe('look at this');
      expect(labels).toContain('Watched');
    }
    await store.close();
  });

  it('is not overwritten where an entity is Curated, and goes with nothing', async () => {
    const store = await fresh();
    await store.load(batches);
    const [entity] = await byHand(
      "MATCH (e:Enterprise) WITH e ORDER BY e.id LIMIT 1 SET e:Curated, e.name = 'a better name' RETURN e.id AS id",
    );
    await store.load(generatedBatches(3, 4));
    await store.load([changedFirst()]);
    await store.remove(ids);
    expect(await byHand('MATCH (e:Curated) RETURN e.id AS id, e.name AS name')).toEqual([
      { id: entity?.['id'], name: 'a better name' },
    ]);
    await store.close();
  });

  it('is kept when it was there before the load, and when it is a relation of theirs', async () => {
    const store = await fresh();
    const { id } = batches[0]?.entities.find(({ kind }) => kind === 'Region') ?? { id: '' };
    await byHand("CREATE (:Entity:Region {id: $id, name: 'mine'})-[:LIKES]->(:Opinion {text: 'so'})", { id });
    await store.load(batches);
    expect(await byHand('MATCH (e:Entity {id: $id}) RETURN e.name AS name', { id })).toEqual([{ name: 'mine' }]);
    await byHand('MATCH (a:Project), (b:Policy) WITH a, b ORDER BY a.id, b.id LIMIT 1 CREATE (a)-[:RIVALS]->(b)');
    await store.remove(ids);
    expect(await byHand('MATCH (a)-[r]->(b) RETURN type(r) AS type, labels(b) AS labels ORDER BY type')).toEqual([
      { type: 'LIKES', labels: ['Opinion'] },
      { type: 'RIVALS', labels: ['Entity', 'Policy'] },
    ]);
    expect(await byHand('MATCH (e:Entity) RETURN count(e) AS count')).toEqual([{ count: 3 }]);
    await store.close();
  });
});
