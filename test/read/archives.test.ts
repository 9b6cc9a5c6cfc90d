import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT, readReports } from '../../src/read/index.ts';
import { MOST_UNPACKED } from '../../src/read/limits.ts';
import { encode } from '../support/encode.ts';
import { zip, type ToPack } from '../support/zip.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const REPORT = '云和县政府工作报告\n2022年，全县实现地区生产总值112.6亿元，增长4.3%。\n';
const report = (name: string | Uint8Array, rest: Partial<ToPack> = {}): ToPack => ({
  name,
  bytes: utf8(REPORT),
  ...rest,
});
const read = async (bytes: Uint8Array, path = 'a.zip'): Promise<string[]> =>
  (await readReports(bytes, path)).map((result) =>
    'doc' in result ? `${result.doc.path} ${result.doc.format}` : `${result.diagnostic.path} ${result.diagnostic.code}`,
  );
const docx = readFileSync('test/read/files/pandoc.docx');

describe('archives', () => {
  it('give each report they hold, by name, archives in them too', async () => {
    const inner = zip([report('深层.txt')]);
    expect(
      await read(zip([report('b.txt'), { name: 'a/w.docx', bytes: docx }, { name: 'in.zip', bytes: inner }])),
    ).toEqual(['a.zip/a/w.docx docx', 'a.zip/b.txt text', 'a.zip/in.zip/深层.txt text']);
  });

  it('may have names in GBK', async () => {
    expect(await read(zip([report(encode('政府工作报告.txt', 'gb18030'))]))).toEqual(['a.zip/政府工作报告.txt text']);
  });

  it('leave out what is no report, and say when nothing is left', async () => {
    const other = [report('__MACOSX/._b.txt'), report('picture.png'), report('~$b.docx')];
    expect(await read(zip([...other, report('b.txt')]))).toEqual(['a.zip/b.txt text']);
    expect(await read(zip(other))).toEqual(['a.zip READ_NO_REPORTS']);
  });

  it.each([
    ['cut off', zip([report('b.txt')]).slice(0, 150), ['a.zip READ_BROKEN']],
    ['only a head', utf8('PK\x03\x04 und nichts'), ['a.zip READ_BROKEN']],
    [
      'names that lead out',
      zip([report('../../etc/x.txt'), report('/etc/x.txt'), report('b.txt')]),
      ['a.zip/../../etc/x.txt READ_BROKEN', 'a.zip//etc/x.txt READ_BROKEN', 'a.zip/b.txt text'],
    ],
    [
      'a password',
      zip([report('a.txt', { encrypted: true }), report('b.txt')]),
      ['a.zip/a.txt READ_PROTECTED', 'a.zip/b.txt text'],
    ],
    ['a size that is not told', zip([report('a.txt', { claims: 20 })]), ['a.zip/a.txt READ_BROKEN']],
    ['a size beyond all', zip([report('a.txt', { claims: 4e9 })]), ['a.zip/a.txt READ_TOO_LARGE']],
  ])('with %s are told and the rest is read', async (_, bytes, told) => {
    expect(await read(bytes)).toEqual(told);
  });

  it('unpack so much and no more, however small they are', async () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    const bomb = zip(Array.from({ length: 6 }, (_, index) => ({ name: `${index}.txt`, bytes: zeros })));
    expect(bomb.length).toBeLessThan(MOST_UNPACKED / 100);
    const told = await read(bomb);
    expect(told).toHaveLength(6);
    expect(told.slice(4)).toEqual(['a.zip/4.txt READ_TOO_LARGE', 'a.zip/5.txt READ_TOO_LARGE']);
  });

  it('in archives without end are not followed', async () => {
    let bytes = zip([report('b.txt')]);
    for (let depth = 0; depth < 4; depth++) bytes = zip([{ name: 'in.zip', bytes }]);
    expect(await read(bytes)).toEqual(['a.zip/in.zip/in.zip READ_TOO_LARGE']);
  });
});

describe('Word files', () => {
  const part = (body: string): ToPack => ({ name: 'word/document.xml', bytes: utf8(body) });

  it.each([
    [
      'external entities',
      [part('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>云和县&x;</a>')],
      'READ_BROKEN',
    ],
    ['no parts', [part('<a>云和县</a>')], 'READ_BROKEN'],
    ['a document that unpacks without end', [{ ...part('x'), claims: 4e9 }], 'READ_TOO_LARGE'],
  ])('with %s are refused', async (_, files, code) => {
    expect(await read(zip(files), 'a.docx')).toEqual([`a.docx ${code}`]);
  });

  it('with a password are told from old ones', async () => {
    const head = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const locked = Buffer.concat([head, Buffer.alloc(600), encode('EncryptedPackage', 'utf-16le')]);
    expect(await read(locked, 'a.docx')).toEqual(['a.docx READ_PROTECTED']);
    expect(await read(Buffer.concat([head, Buffer.alloc(600)]), 'a.docx')).toEqual(['a.docx READ_OLD_WORD']);
    expect(await read(utf8('{\\rtf1\\ansi }'), 'a.doc')).toEqual(['a.doc READ_OLD_WORD']);
  });
});

describe('bad input', () => {
  const pdf = readFileSync('test/read/files/fonts-not-embedded.pdf');

  it.each([
    ['a PDF that is cut off', pdf.subarray(0, 900), 'READ_BROKEN'],
    ['a PDF of nothing', utf8('%PDF-1.7\nnothing'), 'READ_BROKEN'],
    ['a text of 50 MB', Buffer.alloc(50 * 1024 * 1024, REPORT), 'READ_TOO_LARGE'],
    ['a line of 10 MB', Buffer.alloc(10 * 1024 * 1024, '建设发展，'), 'READ_TOO_LARGE'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await read(bytes, 'a')).toEqual([`a ${code}`]);
    expect(LARGEST_TEXT).toBeLessThan(50 * 1024 * 1024);
  });
});
