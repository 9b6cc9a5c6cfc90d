import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect, readReports } from '../../src/read/index.ts';
import { noise } from '../../tools/noise/noise.ts';
import { encode } from '../support/encode.ts';
import { factsOf, factsOfFile, readFileBytes } from '../support/facts.ts';
import { zip } from '../support/zip.ts';

const folder = 'test/read/files';
const file = (name: string) => readFileSync(join(folder, name));
const text = file('report.txt').toString('utf8');
const told = await factsOfFile(file('report.txt'), 'report.txt');
const docOf = async (name: string) => {
  const [result] = await readReports(file(name), name);
  if (!result || !('doc' in result)) throw new Error(name);
  return result.doc;
};

describe('a report in files of other programs', () => {
  it('tells something', () => expect(told.length).toBeGreaterThan(50));

  it.each(['pandoc.docx', 'libreoffice.docx', 'libreoffice.pdf', 'chromium.pdf', 'fonts-not-embedded.pdf'])(
    '%s tells the same facts as the text',
    async (name) => expect(await factsOfFile(file(name), name)).toEqual(told),
  );

  it.each([
    ['pandoc.docx', 'docx'],
    ['chromium.pdf', 'pdf'],
  ])('%s is known by its content, and its offsets point into the extracted text', async (name, format) => {
    const [result] = await readReports(file(name), 'no-ending');
    const doc = result && 'doc' in result ? result.doc : undefined;
    expect(doc?.format).toBe(format);
    const [batch] = await readFileBytes(file(name), name);
    if (!doc || !batch || typeof batch === 'string') throw new Error(name);
    for (const { original, start, end } of batch.passages) expect(doc.text.slice(start, end)).toBe(original);
  });

  it('keeps titles and headings of Word apart from the text', async () => {
    const { blocks, text: extracted } = await docOf('pandoc.docx');
    const told = blocks
      .filter(({ role }) => role !== 'body')
      .map(({ role, span }) => `${role} ${extracted.slice(span.start, span.end)}`);
    expect(told).toEqual(['title 云和县政府工作报告', 'heading 一、2022年工作回顾', 'heading 二、2023年主要任务']);
  });

  it('reads a row of a Word table as a sentence', async () => {
    const [batch] = await readFileBytes(file('table.docx'), 'table.docx');
    if (!batch || typeof batch === 'string') throw new Error('table.docx');
    expect(batch.passages.map((passage) => passage.text)).toContain('2022年进出口总额35.1亿元，比上年下降2.7%。');
  });

  it('puts the page numbers of a PDF aside', async () => {
    const { blocks, text: extracted } = await docOf('fonts-not-embedded.pdf');
    expect(
      blocks.filter(({ role }) => role === 'navigation').map(({ span }) => extracted.slice(span.start, span.end)),
    ).toEqual(['— 1 —']);
  });

  it.each([
    ['old.doc', 'READ_OLD_WORD'],
    ['protected.pdf', 'READ_PROTECTED'],
    ['scanned.pdf', 'READ_SCANNED'],
  ])('%s is refused with what to do: %s', async (name, code) => {
    const [result] = await readReports(file(name), name);
    expect(result).toMatchObject({ diagnostic: { code, severity: 'error', path: name } });
    expect(result && 'diagnostic' in result ? result.diagnostic.message : '').toMatch(/: (?:save|open|run) /);
  });
});

const runs = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
};

describe('files made now', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'formats-'));
  const source = join(temporary, 'made.md');
  writeFileSync(source, text.replaceAll('\n', '\n\n'));

  it.skipIf(!runs('pandoc'))('by pandoc tell the same facts', async () => {
    const made = join(temporary, 'made.docx');
    execFileSync('pandoc', [source, '-o', made]);
    expect(await factsOfFile(readFileSync(made), made)).toEqual(told);
  });

  it.skipIf(!runs('soffice') || !runs('pandoc'))(
    'by LibreOffice tell the same facts',
    async () => {
      const made = join(temporary, 'printed.docx');
      execFileSync('pandoc', [source, '-o', made]);
      execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', temporary, made], {
        env: { ...process.env, HOME: temporary },
        stdio: 'ignore',
      });
      expect(await factsOfFile(readFileSync(join(temporary, 'printed.pdf')), 'printed.pdf')).toEqual(told);
    },
    120_000,
  );
});

it('gives the same entities seven times for a folder with one report in seven formats and encodings', async () => {
  const mixed = mkdtempSync(join(tmpdir(), 'seven-'));
  const put = (name: string, bytes: Uint8Array) => writeFileSync(join(mixed, name), bytes);
  put('1-utf8.md', file('report.txt'));
  put('2-gbk.txt', noise(text, 'gb18030', 1).bytes);
  put('3-wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), encode(text, 'utf-16le')]));
  put('4-page.html', noise(text, 'page in gb18030', 1).bytes);
  put('5-word.docx', file('pandoc.docx'));
  put('6-print.pdf', file('chromium.pdf'));
  put('7-packed.zip', zip([{ name: 'report.txt', bytes: noise(text, 'gloss on some', 1).bytes }]));
  const found: string[][] = [];
  for (const source of collect([mixed])) {
    if (!('path' in source)) throw new Error(source.diagnostic.message);
    for (const batch of await readFileBytes(source.bytes(), source.path)) {
      if (typeof batch === 'string') throw new Error(`${source.path}: ${batch}`);
      found.push(factsOf(batch));
    }
  }
  expect(found).toHaveLength(7);
  for (const facts of found) expect(facts).toEqual(told);
});
