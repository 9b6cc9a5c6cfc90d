import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect, LARGEST_FILE, readDocument } from '../../src/read/index.ts';
import { extractFile } from '../support/samples.ts';

const text = '政府工作报告\n2021年，全县地区生产总值增长6.5%，完成投资12亿元。';
const codeOf = (bytes: Uint8Array, encoding?: string) => {
  const result = readDocument(bytes, 'report.txt', encoding);
  return 'diagnostic' in result ? result.diagnostic.code : undefined;
};

describe('readDocument', () => {
  it.each([
    ['READ_EMPTY', new Uint8Array()],
    ['READ_EMPTY', new TextEncoder().encode(' \n\t ')],
    ['READ_BINARY', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['READ_BINARY', Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256)],
    ['READ_NOT_CHINESE', new TextEncoder().encode('Nothing to read here.')],
    ['READ_TOO_LARGE', new Uint8Array(LARGEST_FILE + 1)],
  ])('gives %s for bad input', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('puts navigation, scripts and related links of a page aside', () => {
    const { reading, doc } = extractFile('seeds/reports/07-weifang-2023.html');
    expect(doc.format).toBe('html');
    expect(reading.clean.text).toContain('总投资62亿元的潍柴新能源动力产业园一期');
    for (const gone of ['<p>', 'var page', '县市区', '相关阅读', '&nbsp;', '版权所有'])
      expect(reading.clean.text).not.toContain(gone);
  });
});

describe('collect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collect-'));
  mkdirSync(join(folder, 'b'));
  mkdirSync(join(folder, 'none'));
  writeFileSync(join(folder, 'b', '2.txt'), text);
  writeFileSync(join(folder, 'a.txt'), text);
  writeFileSync(join(folder, 'picture.png'), 'x');
  symlinkSync(folder, join(folder, 'b', 'loop'));
  const names = (paths: string[]) =>
    collect(paths).map((source) => ('path' in source ? source.path.slice(folder.length) : source.diagnostic.code));

  it('finds files of folders in order and is not caught in a loop of links', () => {
    expect(names([folder])).toEqual(['/a.txt', '/b/2.txt']);
  });

  it('tells what is missing or holds nothing', () => {
    expect(names([join(folder, 'gone.txt'), join(folder, 'none')])).toEqual(['READ_MISSING', 'READ_NO_REPORTS']);
  });

  it('leaves an unreadable file to its reader', () => {
    const path = join(folder, 'secret.txt');
    writeFileSync(path, text);
    chmodSync(path, 0o000);
    expect(names([path])).toEqual(['/secret.txt']);
  });
});
