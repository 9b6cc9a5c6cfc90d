import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { readDocument } from '../../src/read/index.ts';
import { encode } from '../support/encode.ts';

const SIMPLIFIED = [
  '云和县',
  '丽水市人民政府工作报告',
  '全县地区生产总值增长6.5%',
  '新区12个项目开工建设，总投资35亿元。\n',
];
const TRADITIONAL = [
  '雲和縣',
  '麗水市人民政府工作報告',
  '全縣地區生產總值增長6.5%',
  '新區12個項目開工建設，總投資35億元。\n',
];
const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
const cases = [
  ...ENCODINGS.flatMap((encoding) => SIMPLIFIED.map((text) => ({ encoding, text }))),
  ...[...ENCODINGS, 'big5' as const].flatMap((encoding) => TRADITIONAL.map((text) => ({ encoding, text }))),
];
const codes = (bytes: Uint8Array, forced?: string) => {
  const result = readDocument(bytes, 'a.txt', forced);
  return 'diagnostic' in result ? [result.diagnostic.code] : result.warnings.map(({ code }) => code);
};
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe('decode', () => {
  it.each(cases)('tells $encoding from the few characters of $text', ({ encoding, text }) => {
    const decoded = decode(encode(text, encoding));
    expect(decoded).toMatchObject({ encoding, text, replaced: 0, mixed: [] });
    expect(decoded?.confidence).toBeGreaterThan(0.9);
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('takes the byte order mark of %s off', (encoding, mark) => {
    expect(decode(join(Uint8Array.from(mark), encode('云和县', encoding)))).toMatchObject({
      encoding,
      text: '云和县',
      confidence: 1,
    });
  });

  it('is not taken in by two GBK characters that are valid UTF-8', () => {
    expect(decode(encode('联通', 'gb18030'))).toMatchObject({ encoding: 'gb18030', text: '联通' });
  });

  it('believes a page what it declares, unless the bytes say otherwise', () => {
    const bytes = encode('<meta charset="x"><p>云和县今年开工12个项目。</p>', 'gb18030');
    expect(decode(bytes, undefined, 'gb2312')).toMatchObject({ encoding: 'gb18030', confidence: 1 });
    expect(decode(bytes, undefined, 'big5')).toMatchObject({ encoding: 'gb18030' });
    expect(decode(bytes, undefined, 'no-such')).toMatchObject({ encoding: 'gb18030' });
  });

  it('reads a text of two encodings line by line and tells', () => {
    const bytes = join(
      encode('云和县今年开工12个项目。\n总投资35亿元。\n', 'utf-8'),
      encode('全县地区生产总值增长6.5%。\n', 'gb18030'),
    );
    expect(decode(bytes)).toMatchObject({
      encoding: 'utf-8',
      mixed: ['gb18030'],
      text: '云和县今年开工12个项目。\n总投资35亿元。\n全县地区生产总值增长6.5%。\n',
    });
    expect(codes(bytes)).toEqual(['READ_MIXED']);
  });

  it.each(['utf-8', 'gb18030'] as const)('goes on behind a broken byte of %s and tells', (encoding) => {
    const text = '云和县今年开工12个项目，总投资35亿元。\n'.repeat(5);
    const bytes = join(encode(text, encoding), Uint8Array.of(0xff), encode('全县地区生产总值增长6.5%。', encoding));
    expect(decode(bytes)).toMatchObject({ encoding, replaced: 1 });
    expect(decode(bytes)?.text).toContain('全县地区生产总值增长6.5%。');
    expect(codes(bytes)).toEqual(['READ_REPLACED']);
  });

  it('replaces a lone surrogate', () => {
    const text = '云和县今年开工12个项目，总投资35亿元。'.repeat(5);
    for (const bytes of [
      join(encode(text, 'utf-16le'), Uint8Array.of(0x00, 0xd8), encode(text, 'utf-16le')),
      join(encode(text, 'utf-8'), Uint8Array.of(0xed, 0xa0, 0x80), encode(text, 'utf-8')),
    ]) {
      expect(codes(join(Uint8Array.of(), bytes))).toEqual(['READ_REPLACED']);
      const decoded = decode(bytes);
      expect(decoded?.text).not.toMatch(/[\ud800-\udfff]/);
      expect(decoded?.text.startsWith(text)).toBe(true);
    }
  });

  it('can be told the encoding, and says when it is wrong or unknown', () => {
    const bytes = encode('云和县', 'utf-16le');
    expect(decode(bytes, 'utf-16le')).toMatchObject({ text: '云和县', confidence: 1 });
    expect(codes(bytes, 'utf-8')).toEqual(['READ_ENCODING']);
    expect(codes(bytes, 'klingon')).toEqual(['READ_ENCODING']);
    expect(codes(Uint8Array.from({ length: 900 }, (_, i) => 0x80 + ((i * i * 7 + i * 13) % 0x7f)))).toEqual([
      'READ_ENCODING',
    ]);
  });
});
