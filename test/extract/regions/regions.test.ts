import { describe, expect, it } from 'vitest';
import type { RegionMention } from '../../../src/model/mention.ts';
import { makeRegionFinder } from '../../../src/extract/regions/index.ts';
import { makeNameChecks } from '../../../src/text/ordinary.ts';
import { readingOf, resources, type Setting } from '../../support/read-text.ts';

const find = makeRegionFinder(resources, makeNameChecks(resources));
const county: Setting = { region: '含山县', level: 'county', code: '340522' };
const read = (text: string, setting = county): RegionMention[] => find(readingOf(text, setting), []) as RegionMention[];
const surfaces = (text: string, setting = county): string[] =>
  read(text, setting).map(({ span }) => text.slice(span.start, span.end));

describe('regions', () => {
  it('gives the place that a pointing word means', () => {
    const [first, second] = read('全县增收，该县经验推广。');
    expect(first).toMatchObject({ name: '含山县', deictic: true, key: 'Region:340522' });
    expect(second).toMatchObject({ key: 'Region:340522' });
  });

  it('takes 该县 for the county named last', () => {
    expect(read('考察霍山县，该县经验值得借鉴。').at(-1)).toMatchObject({ key: 'Region:341525', deictic: true });
  });

  it('gives wordings of one zone one key', () => {
    const keys = read('含山经济开发区扩区。含山经开区新增企业8家。经济开发区产值增长。').map(({ key }) => key);
    expect(new Set(keys).size).toBe(1);
  });

  it('reads the same names in the same places every time', () => {
    const text = '清溪镇、环峰镇和褒禅山旅游度假区，赴苏州、无锡两市招商。';
    expect(read(text)).toEqual(read(text));
    expect(surfaces(text)).toEqual(['清溪镇', '环峰镇', '褒禅山旅游度假区', '苏州', '无锡']);
  });

  it('keeps spans inside the text for any piece of it', () => {
    const text = '中新（含山）生态科技园、“（高新区）”《某某开发区规划》）工业园、、和县区镇村、该市';
    for (let start = 0; start < text.length; start++) {
      for (const { span } of read(text.slice(start))) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length - start);
      }
    }
  });

  it('takes time that grows with the length of the text', () => {
    const time = (repeats: number): number => {
      const reading = readingOf('推进滨河新区和产业园区建设与各地开发区合作、'.repeat(repeats), county);
      const start = performance.now();
      find(reading, []);
      return performance.now() - start;
    };
    time(200);
    expect(time(4000)).toBeLessThan(Math.max(50, time(400)) * 40);
  });
});
