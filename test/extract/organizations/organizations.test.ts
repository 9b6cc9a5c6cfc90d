import { describe, expect, it } from 'vitest';
import { readBureaus } from '../../../src/extract/organizations/bureaus.ts';
import { regionOf } from '../../../src/extract/organizations/levels.ts';
import { resources } from '../../support/read-text.ts';

const { gazetteer } = resources;

describe('a bare level word', () => {
  const county = { name: '衡山县', level: 'county', code: '430423' } as const;
  const city = { name: '启东市', level: 'county', code: '320681' } as const;

  it.each([
    ['县', county, '衡山县'],
    ['市', county, '衡阳市'],
    ['省', county, '湖南省'],
    ['市', city, '启东市'],
    ['区', county, undefined],
  ] as const)('%s in a report of %o', (word, anchor, expected) => {
    expect(regionOf(word, anchor, gazetteer)).toBe(expected);
  });

  it('means nothing without an anchor', () => expect(regionOf('市', undefined, gazetteer)).toBeUndefined());
});

it('reads an office behind a named region', () => {
  const region = { start: 0, end: 4, name: '滨江新区' };
  expect(readBureaus('滨江新区投资合作局牵头', [region]).map(({ name }) => name)).toEqual(['滨江新区投资合作局']);
  expect(readBureaus('滨江新区产业布局优化', [region])).toEqual([]);
});
