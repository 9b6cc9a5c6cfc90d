import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { neo4jSettings } from '../../src/store/neo4j/settings.ts';
import { byHand, fresh, settings } from './graph.ts';

const opened = (changes: object) => openNeo4j({ ...settings, ...changes });

describe('a fault is told in one sentence', () => {
  it.each([
    ['a wrong address', { uri: 'neo4j://127.0.0.1:1' }, 'STORE_UNAVAILABLE', 'No Neo4j answers at neo4j://127.0.0.1:1'],
    ['no address at all', { uri: 'neo4j://no-such-host.invalid' }, 'STORE_UNAVAILABLE', 'check the address'],
    ['a wrong password', { password: 'not this one' }, 'STORE_LOGIN', 'check NEO4J_USER and NEO4J_PASSWORD'],
    ['a missing database', { database: 'nosuchdb' }, 'STORE_NO_DATABASE', 'check NEO4J_DATABASE'],
  ])('%s', async (_, changes, code, message) => {
    await expect(opened(changes)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it.each([
    [99, 'written by a newer zhengtu'],
    [0, 'written by an older zhengtu'],
  ])('a graph of schema %i', async (version, message) => {
    await (await fresh()).close();
    await byHand("MATCH (z:Zhengtu {id: 'schema'}) SET z.schema = $version", { version });
    for (const readOnly of [true, false])
      await expect(openNeo4j(settings, { readOnly })).rejects.toMatchObject({
        code: 'STORE_VERSION',
        message: expect.stringContaining(message),
      });
  });

  it.each([
    ['http://localhost:7474', 'USAGE'],
    ['neo4j://localhost', 'STORE_LOGIN'],
  ])('settings that name %s without more', (store, code) => {
    expect(() => neo4jSettings({}, store)).toThrow(expect.objectContaining({ code }));
  });

  it('settings of the environment and of the address', () => {
    const env = {
      NEO4J_URI: 'neo4j://one:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'gov',
    };
    expect(neo4jSettings(env)).toEqual({
      uri: 'neo4j://one:7687',
      user: 'reader',
      password: 'secret',
      database: 'gov',
    });
    expect(neo4jSettings(env, 'embedded')).toBeUndefined();
    expect(neo4jSettings(env, 'bolt+s://an%40alyst:p%2Fw@two/other')).toEqual({
      uri: 'bolt+s://two',
      user: 'an@alyst',
      password: 'p/w',
      database: 'other',
    });
  });
});

describe('the schema', () => {
  it('is made on first use, is told when a part is missing, and is made whole again', async () => {
    const store = await fresh();
    expect((await store.health()).faults).toEqual([]);
    await byHand('DROP INDEX entity_kind');
    expect((await store.health()).faults).toEqual([expect.stringContaining('entity_kind')]);
    await store.close();
    const again = await openNeo4j(settings);
    expect(await again.health()).toMatchObject({ server: expect.stringContaining('Neo4j/5.'), faults: [] });
    await again.close();
  });
});
