import { describe, expect, it } from 'vitest';
import { makeBatchReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { resources } from '../support/read-text.ts';

const readBatch = makeBatchReader(resources);
/** A text four times as long may take six times as long: room for chance, none for a square (sixteen times). */
const MOST = 6;
const LENGTH = 12_000;

function milliseconds(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const times = [1, 2, 3].map(() => {
    const { user } = process.cpuUsage();
    const result = readDocument(bytes, 'linear.txt');
    if ('doc' in result) readBatch(result.doc);
    return (process.cpuUsage().user - user) / 1000;
  });
  return Math.min(...times);
}

const REPORT = '2021年苏州市生产总值22718亿元，增长8.7%。总投资486亿元的84个项目落户苏州工业园区。';
const UNITS: readonly (readonly [string, string])[] = [
  ['sentences', REPORT],
  ['one long sentence', REPORT.replaceAll('。', '，')],
  ['opening brackets', '（'],
  ['opening quotes', '“项目'],
  ['nested marks', '（“《'],
  ['digits', '9'],
  ['Chinese numerals', '九千'],
  ['list commas', '苏州、'],
  ['words without a mark', '建设发展推进'],
  ['projects without a mark', '重大项目工程'],
  ['enterprises without a mark', '投资有限公司'],
  ['figures without a mark', '增长比上年5个'],
  ['places without a mark', '全市县区开发区'],
  ['line ends', '国\n'],
  ['glosses', '国(guó)'],
  ['tags', '<div>国'],
  ['spaces', '国 '],
  ['damaged characters', '六?！比蝿，'],
  ['lost characters', '国\ufffd'],
  ['rare characters', '鎾閾惧璇'],
  ['question marks', '?!'],
];

describe('reading time grows with the length, not with its square', () => {
  it.each(UNITS)('for %s', (_, unit) => {
    const once = unit.repeat(Math.ceil(LENGTH / unit.length));
    milliseconds(once);
    const [short, long] = [milliseconds(once), milliseconds(once.repeat(4))];
    expect(long / Math.max(short, 5), `${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`).toBeLessThan(MOST);
  });
});
