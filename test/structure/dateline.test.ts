import { describe, expect, it } from 'vitest';
import { extractFile } from '../support/samples.ts';

const first = (line: string): string | undefined => {
  const { reading } = extractFile('page.txt', new TextEncoder().encode(`平安县：项目提速\n${line}\n`));
  return reading.sentences.map(({ text }) => text).find((text) => text !== '平安县：项目提速');
};
const TOLD = '总投资2亿元的果蔬加工厂开工。';

describe('a dateline', () => {
  it.each([
    '本报讯（记者 王明 通讯员 李红）',
    '本报乐山讯（王明）',
    '平安新闻网讯 记者 王明 报道：',
    '红网时刻新闻3月5日讯（通讯员 王明）',
    '中新网海东3月5日电 （记者 王明）',
    '（海东讯记者王明）',
    '海东日报讯 ',
  ])('is no part of the first sentence: %s', (dateline) => {
    expect(first(`${dateline}${TOLD}`)).toBe(TOLD);
  });

  it.each(['3月5日电厂二期并网，投资5亿元。', '通讯产业园（一期）开工。', '平安县电（高压）缆产业园开工。'])(
    'is not what only looks like one: %s',
    (line) => {
      expect(first(line)).toBe(line);
    },
  );
});
