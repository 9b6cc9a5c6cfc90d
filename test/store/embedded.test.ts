import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { batches, dump, storeSuite } from './suite.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'store-'));

storeSuite('embedded', () => openStore({ data: folder() }));

describe('embedded file', () => {
  it.each(['loading', 'leaving'])('undoes a report that was left %s, at the next opening', async (state) => {
    const data = folder();
    const store = await openStore({ data });
    await store.load(batches.slice(0, 2));
    const whole = await dump(store);
    await store.load(batches.slice(2, 3));
    await store.close();
    const db = grafeo.GrafeoDB.open(join(data, 'graph.grafeo'));
    await db.upsertNodes(['Report'], [{ id: batches[2]?.report.id, state }]);
    db.close();
    const again = await openStore({ data });
    expect(await dump(again)).toBe(whole);
    await again.close();
  });

  it.each([
    [2, 'written by a newer zhengtu'],
    [0, 'written by an older zhengtu'],
  ])('of schema %i is refused, and left as it is', async (schema, message) => {
    const data = folder();
    await (await openStore({ data })).close();
    const db = grafeo.GrafeoDB.open(join(data, 'graph.grafeo'));
    await db.upsertNodes(['Zhengtu'], [{ id: 'schema', schema }]);
    db.close();
    for (const readOnly of [true, false])
      await expect(openStore({ data, readOnly })).rejects.toMatchObject({
        code: 'STORE_VERSION',
        message: expect.stringContaining(message),
      });
  });

  it('says who holds the graph when it is open elsewhere', async () => {
    const data = folder();
    const store = await openStore({ data });
    await expect(openStore({ data })).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await store.close();
  });
});
