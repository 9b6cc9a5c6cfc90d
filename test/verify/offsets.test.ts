import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/model/document.ts';
import type { GraphBatch } from '../../src/model/graph.ts';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { makeBatchReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { makeStretchReader } from '../../src/normalise/stretch.ts';
import { damageLine, DAMAGES, placesOf } from '../../tools/noise/damage.ts';
import { resources } from '../support/read-text.ts';
import { batchOf as batchOfFile, samplePaths } from '../support/samples.ts';

const readBatch = makeBatchReader(resources);
const readStretch = makeStretchReader(makeNormaliser(resources));

function batchOf(source: string): GraphBatch {
  const result = readDocument(new TextEncoder().encode(source), 'report');
  if (!('doc' in result)) throw new Error(result.diagnostic.message);
  return readBatch(result.doc);
}

/** Every mention as it is told, and as it reads at its offsets. */
function readings({ report, passages, mentions }: GraphBatch): [told: string, read: string][] {
  const originals = new Map(passages.map((passage) => [passage.id, passage]));
  return mentions.map(({ passage: id, start, end, surface }) => {
    const passage = originals.get(id);
    const stretch = passage?.original.slice(start - passage.start, end - passage.start) ?? '';
    return [surface, readStretch(stretch, report.format as Format)];
  });
}
const expectRead = (source: string): string[] => {
  const found = readings(batchOf(source));
  for (const [told, read] of found) expect(read).toBe(told);
  return found.map(([told]) => told);
};

const row = (cells: string): string =>
  `<tr>\n${cells.replace(/[^|]+/g, '  <td class="c">$&</td>\n').replace(/\|/g, '')}</tr>`;
const page = (...rows: string[]): string =>
  `<html><body><h1>云和县2022年统计公报</h1><p>全县开工建设滨江<u>大桥</u>工程，总投资<b class="x">12</b>亿元。</p><table>${rows.map(row).join('\n')}</table></body></html>`;

const seeds = '../shared/seeds';
const seedPaths = existsSync(seeds)
  ? readdirSync(seeds)
      .filter((name) => /^\d{3}_/.test(name))
      .map((name) => `${seeds}/${name}`)
  : [];

describe('offsets of mentions', () => {
  it.each([...samplePaths, ...seedPaths])('lead to what is told of them: %s', (path) => {
    for (const [told, read] of readings(batchOfFile(path))) expect(read).toBe(told);
  });

  it('lead to a text over tags', () => {
    expect(expectRead(page('一|二'))).toContain('滨江大桥工程');
  });

  it.each([
    [
      'a unit of the head and of a column between',
      ['指标|单位|2022年|增长（%）', '地区生产总值|亿元|112.6|-4.3'],
      ['112.6', '4.3'],
    ],
    ['a unit cut from the first cell', ['指标|2021年实际|2022年目标', '新增就业（人）|3000|3200'], ['3000', '3200']],
    [
      'columns of places',
      ['指标|莲都区|龙泉市', '地区生产总值（亿元）|480.2|172.3'],
      ['480.2', '172.3', '莲都区', '龙泉市'],
    ],
  ])('lead to the cell of a table that holds the figure: %s', (_, rows, told) => {
    expect(expectRead(page(...rows))).toEqual(expect.arrayContaining(told));
  });

  it.each(DAMAGES)('lead to a whole repaired run: %s', (damage) => {
    const line = '全县开工建设滨江大桥工程，总投资十二亿元，新建污水处理厂项目落户临港产业园，经济稳中有进。';
    const places = placesOf(line, damage);
    for (const place of places)
      expectRead(`云和县2022年工作总结\n全县经济平稳运行。\n${damageLine(line, place, damage) ?? ''}\n`);
  });
});
