import { describe, expect, it } from 'vitest';
import { isQuantity } from '../../../src/model/mention.ts';
import { extractFile } from '../../support/samples.ts';

const regionsOf = (...lines: string[]): string[] => {
  const { mentions } = extractFile('page.txt', new TextEncoder().encode(lines.join('\n')));
  const names = new Map(mentions.flatMap((one) => (one.kind === 'Region' ? [[one.key, one.name] as const] : [])));
  return mentions.flatMap((one) =>
    isQuantity(one) ? [`${names.get(one.region) ?? ''} ${one.indicator} ${one.value}`] : [],
  );
};

describe('a page about a zone', () => {
  it('tells of the zone in all of a paragraph that tells its economy, until another place is named', () => {
    expect(
      regionsOf(
        '洋浦三季度成绩单',
        '2023-10-24 来源：某报',
        '儋州市统计局昨日发布数据。前三季度，洋浦经济开发区实现地区生产总值402亿元；规上工业产值突破700亿元。固定资产投资增长6%。儋州市接待游客120万人次。',
        '洋浦要力保全年完成税收90亿元。',
      ),
    ).toEqual([
      '洋浦经济开发区 地区生产总值 402',
      '洋浦经济开发区 规上工业产值 700',
      '洋浦经济开发区 固定资产投资 6',
      '儋州市 接待游客 120',
      '洋浦经济开发区 税收 90',
    ]);
  });
});
