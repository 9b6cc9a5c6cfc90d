import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOriginal } from '../../src/model/clean-text.ts';
import { makeFilters, makeNormaliser } from '../../src/normalise/index.ts';
import { clean, dirty, expectMap, hostile } from '../support/normalise-properties.ts';
import { resources } from '../support/read-text.ts';
import { extractFile, samplePaths } from '../support/samples.ts';

const normalise = makeNormaliser(resources);

describe('normalise', () => {
  it.each([
    ['a gloss goes', '國(guó)民經(jīng)濟(jì)', '国民经济'],
    ['a gloss that is no reading stays', '會(abc)议', '会（abc）议'],
    ['brackets of units and titles stay', 'PM2.5(微克)、办法(试行)', 'PM2.5（微克）、办法（试行）'],
    ['traditional becomes simplified', '國家發展與臺灣、後來、裡面', '国家发展与台湾、后来、里面'],
    [
      'a particle 著 becomes 着, a word 著 stays',
      '隨著經濟發展，成效顯著，圍繞著名企業',
      '随着经济发展，成效显著，围绕着名企业'.replace('围绕着名', '围绕著名'),
    ],
    ['a name keeps 乾', '乾安縣與乾燥機、國內', '乾安县与干燥机、国内'],
    [
      'flattened marks are full-width again',
      '增长3.6%,居全省第四;其中:工业(规模)',
      '增长3.6%，居全省第四；其中：工业（规模）',
    ],
    ['numbers keep their marks', '1,234.5亿元，9:30开会', '1,234.5亿元，9:30开会'],
    ['full-width digits and letters are ASCII', '２０２１年ＧＤＰ增长６．５％', '2021年GDP增长6.5%'],
    ['signs that stand for a percentage are one', '增长15℅、８．２％和3﹪', '增长15%、8.2%和3%'],
    ['ranges are written one way', '1-5月，8—10家，10～12个', '1—5月，8—10家，10—12个'],
    ['dates keep their hyphens', '2017-10-12发布', '2017-10-12发布'],
    [
      'addresses stay',
      '详见http://www.gov.cn/a-b/~c?x=1,2;y=(3)，或 https://a.cn:8080/?q=1。',
      '详见http://www.gov.cn/a-b/~c?x=1,2;y=(3)，或 https://a.cn:8080/?q=1。',
    ],
    ['debris goes', '启动/span>建设<hr>', '启动建设'],
    ['entities become characters', '增速&gt;8%，&ldquo;双百&rdquo;工程', '增速>8%，“双百”工程'],
    ['spaces inside Chinese go', '经济 发展', '经济发展'],
    ['a decimal point set apart is joined', '增长12. 5%，产量1,234 . 5万吨', '增长12.5%，产量1,234.5万吨'],
    ['a numbering keeps its space', '二、企业\n1. 5家企业投产', '二、企业\n1. 5家企业投产'],
    ['special signs stay', '①平方米㎡、25℃', '①平方米㎡、25℃'],
  ])('%s', (_title, text, expected) => {
    expect(clean(text).text).toBe(expected);
  });

  it('leaves a clean text untouched, letter by letter', () => {
    const text = '二〇二一年，全县上下坚持稳中求进，地区生产总值增长6.5%；“十四五”实现良好开局（详见附表）。';
    expect(clean(text).text).toBe(text);
    expect(clean(text).edits).toEqual([]);
  });

  it('leaves honest questions alone', () => {
    const { edits, damage } = clean('这是为什么？因为重要。谁来负责？？！我们负责。');
    expect([edits, damage]).toEqual([[], []]);
  });

  it('runs its filters after those that they require', () => {
    const names = makeFilters(resources).map(({ name }) => name);
    for (const [index, { requires }] of makeFilters(resources).entries()) {
      for (const required of requires) expect(names.indexOf(required)).toBeLessThan(index);
      for (const required of requires) expect(names).toContain(required);
    }
  });

  it('maps every clean character back, in order, for any text', () => {
    const any = fc.oneof(
      { arbitrary: hostile, weight: 1 },
      { arbitrary: dirty, weight: 9 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 10 },
    );
    fc.assert(fc.property(any, expectMap), { numRuns: 10_000, seed: 1 });
  });

  it('is done after one run, for any text', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        expect(clean(clean(text).text).text).toBe(clean(text).text);
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  it.each(samplePaths)('leaves %s alone once it is clean', (path) => {
    const { text } = extractFile(path).reading.clean;
    expect(clean(text)).toMatchObject({ text, edits: [], damage: [] });
  });

  it.each(samplePaths)('every span of %s re-normalises to the text claimed for it', (path) => {
    const { doc, reading, mentions } = extractFile(path);
    for (const { span } of mentions) {
      const { start, end } = toOriginal(reading.clean, span);
      const again = normalise({ text: doc.text.slice(start, end), blocks: [] }).text.replace(/[^\p{L}\p{N}]/gu, '');
      const claimed = reading.clean.text.slice(span.start, span.end).replace(/[^\p{L}\p{N}]/gu, '');
      if (doc.format === 'text') expect(again).toBe(claimed);
    }
  });
});
