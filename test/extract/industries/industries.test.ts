import { describe, expect, it } from 'vitest';
import { readItems } from '../../../src/extract/industries/lists.ts';
import { makeTrades, shortName, wordings } from '../../../src/extract/industries/names.ts';
import { lexicon } from '../../../src/model/resources.ts';
import { resources } from '../../support/read-text.ts';

const rows = lexicon(resources, 'industries');
const trades = makeTrades(rows);
const items = (text: string, told?: number) => readItems(text, 0, text.length, trades, told).map((item) => item.text);

describe('a list of trades', () => {
  it.each([
    ['光伏、氢能、轴承', undefined, ['光伏', '氢能', '轴承']],
    ['交通运输、仓储和邮政业、会展', undefined, ['交通运输、仓储和邮政业', '会展']],
    ['物流和会展', undefined, ['物流', '会展']],
    ['光伏、食品及生物制品', 2, ['光伏', '食品及生物制品']],
    ['宣纸、泵阀和竹编', 3, ['宣纸', '泵阀', '竹编']],
    ['大力培育新能源新材料、会展', undefined, ['新能源新材料', '会展']],
  ] as const)('%s', (text, told, expected) => expect(items(text, told)).toEqual(expected));
});

it('names lose 产业 but not their sense', () => {
  expect(shortName('新能源产业')).toBe('新能源');
  expect(shortName('房地产业')).toBe('房地产业');
  expect(shortName('茶产业')).toBe('茶产业');
  expect(wordings('装备制造')).toContain('装备制造业');
});

it('the lexicon is large, with an English name for each trade', () => {
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(rows.filter((row) => !row['nameEn'])).toEqual([]);
});
