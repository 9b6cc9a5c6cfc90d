import { describe, expect, it } from 'vitest';
import { coreOf, wordings } from '../../../src/extract/policies/candidate.ts';
import { stemBefore } from '../../../src/extract/policies/left-edge.ts';
import { readListed } from '../../../src/extract/policies/listed.ts';
import { readMeasures } from '../../../src/extract/policies/measures.ts';
import { readSystems } from '../../../src/extract/policies/systems.ts';
import { readTitles } from '../../../src/extract/policies/titles.ts';

const stem = (text: string, document: boolean) => stemBefore(text, text.length, document).stem;

describe('the left edge of an unquoted name', () => {
  it.each([
    ['扎实开展河道', '河道'],
    ['深入开展市容', '市容'],
    ['启动县城', '县城'],
    ['实施人才引育行动和家庭农场', '家庭农场'],
    ['坚持创新，推进重点行业污染', '重点行业污染'],
    ['积极应对', '应对'],
  ])('%s ends in %s', (text, expected) => expect(stem(text, false)).toBe(expected));

  it('keeps the verbs of a document’s own name', () => {
    expect(stem('研究制定推动公交优先发展的', true)).toBe('推动公交优先发展的');
  });

  it('keeps the years in front', () => {
    expect(stem('制定2021—2023年扬尘治理', true)).toBe('2021—2023年扬尘治理');
  });
});

describe('titles', () => {
  it('close with the outermost mark', () => {
    const [title] = readTitles(
      '印发《落实〈湿地条例〉方案》'.replace(/[〈〉]/g, (mark) => (mark === '〈' ? '《' : '》')),
    );
    expect(title).toMatchObject({ name: '落实湿地条例方案', start: 2, end: 14 });
  });

  it('without a closing mark are none', () => expect(readTitles('印发《湿地保护条例')).toEqual([]));
  it('of works and reports are none', () => expect(readTitles('《湖上人家》《政府工作报告》')).toEqual([]));
});

it('systems take the noun behind the numbers', () => {
  expect(readSystems('构建“2+8+N”产业体系').map(({ name }) => name)).toEqual(['2+8+N产业体系']);
  expect(readSystems('建设2+1学制')).toEqual([]);
});

it('measures are told by their number', () => {
  expect(readMeasures('出台纾困惠企20条措施').map(({ name }) => name)).toEqual(['纾困惠企20条措施']);
  expect(readMeasures('新修道路20条')).toEqual([]);
});

it('listed campaigns keep their places', () => {
  const text = '开展电动车整治、山塘清淤会战等专项行动';
  const found = readListed(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['电动车整治', '山塘清淤会战']);
});

it('wordings share a core', () => {
  expect(coreOf('关于支持夜市发展的意见（试行）')).toBe('支持夜市发展的意见');
  expect(wordings('支持夜市发展的意见')).toContain('支持夜市发展意见');
});
