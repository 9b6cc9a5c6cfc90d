import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeBatchReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { makeRulings } from '../../src/resolve/rulings.ts';
import { resources } from '../support/read-text.ts';

const reason = 'the same sign on the gate';
const sample = 'seeds/reports/05-hengshui-2022.txt';

function batch(...rulings: Record<string, string>[]) {
  const result = readDocument(readFileSync(sample), sample);
  if (!('doc' in result)) throw new Error('the sample cannot be read');
  return makeBatchReader({ ...resources, rulings })(result.doc);
}
const plain = batch();
const zone = plain.entities.find(({ name }) => name === '雄安衡水协作区');
const region = plain.entities.find(({ name }) => name === '衡水市');
if (!zone || !region) throw new Error('the sample names no zone');
const idsOf = ({ entities, mentions, relations }: typeof plain) =>
  new Set([
    ...entities.map(({ id }) => id),
    ...mentions.map(({ entity }) => entity),
    ...relations.flatMap(({ from, to }) => [from, to]),
  ]);

describe('rulings', () => {
  it('join two entities, with all their mentions and relations', () => {
    const joined = batch({ ruling: 'same', id: zone.id, with: region.id, reason });
    expect(idsOf(joined)).not.toContain(zone.id);
    expect(joined.entities.find(({ id }) => id === region.id)?.aliases).toContain(zone.name);
    expect(joined.mentions.length).toBe(plain.mentions.length);
  });

  it('take out what names nothing', () => {
    const rest = batch({ ruling: 'block', id: zone.id, reason });
    expect(idsOf(rest)).not.toContain(zone.id);
    expect(rest.entities).toHaveLength(plain.entities.length - 1);
  });

  it('give a name, and keep the old one as an alias', () => {
    const named = batch({ ruling: 'rename', id: zone.id, with: '协作区', reason });
    expect(named.entities.find(({ id }) => id === zone.id)).toMatchObject({
      name: '协作区',
      aliases: expect.arrayContaining([zone.name]),
    });
  });

  it('keep apart what the reports of one region tell', () => {
    const apart = batch({ ruling: 'different', id: zone.id, with: '131100', reason });
    expect(idsOf(apart)).not.toContain(zone.id);
    expect(batch({ ruling: 'different', id: zone.id, with: '440000', reason })).toEqual(plain);
  });

  it.each([
    ['an unknown sort', [{ ruling: 'merge', id: 'a', with: 'b', reason }]],
    ['no reason', [{ ruling: 'same', id: 'a', with: 'b', reason: '' }]],
    [
      'a circle',
      [
        ['a', 'b'],
        ['b', 'a'],
      ].map(([id = '', other = '']) => ({ ruling: 'same', id, with: other, reason })),
    ],
    [
      'a chain that joins what is different',
      [
        { ruling: 'same', id: 'a', with: 'b', reason },
        { ruling: 'same', id: 'b', with: 'c', reason },
        { ruling: 'different', id: 'a', with: 'c', reason },
      ],
    ],
  ])('refuse %s', (_what, rows) => {
    expect(() => makeRulings(rows)).toThrow(/Ruling/);
  });
});
