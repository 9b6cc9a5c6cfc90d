import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { ReadFailure } from './failure.ts';
import { MOST_CHARACTERS } from './limits.ts';
import { linesOf, type Line } from './pdf-lines.ts';
import { piecesOf } from './pdf-paragraphs.ts';
import { layOut } from './piece.ts';
import { packageRoot } from './resources.ts';
import { accept, type ReadResult } from './result.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A text layer with fewer characters a page than this holds only stamps and page numbers. */
const LEAST_CHARACTERS = 8;
/** So large a share of signs that mean nothing is a layer that cannot be decoded. */
const MEANINGLESS = 0.3;

/** Gives the character maps of old Chinese fonts from the package's own files: nothing is fetched. */
class OwnFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    return new Uint8Array(await readFile(join(packageRoot, 'seeds', 'cmaps', basename(filename))));
  }
}

/** Reads a PDF with a text layer; offsets refer to the extracted text. */
export async function readPdf(bytes: Uint8Array, path: string): Promise<ReadResult> {
  const pdf = await open(bytes);
  try {
    const pages = await readPages(pdf);
    const text = pages.flat().reduce((sum, line) => sum + line.text, '');
    if (text.length < LEAST_CHARACTERS * pages.length)
      throw new ReadFailure(
        'READ_SCANNED',
        'The PDF has no text layer, only pictures of its pages: run it through text recognition (OCR) and give the result.',
      );
    if ((text.match(/[\ufffd\ue000-\uf8ff\u0000-\u0008]/g)?.length ?? 0) > MEANINGLESS * text.length)
      throw new ReadFailure(
        'READ_SCANNED',
        'The text layer of the PDF cannot be decoded, its fonts do not tell their characters: run it through text recognition (OCR) and give the result.',
      );
    return accept(bytes, path, {
      format: 'pdf',
      encoding: 'unicode',
      encodingConfidence: 1,
      ...layOut(piecesOf(pages)),
    });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The bytes are copied, because the reader takes them over.
    return await getDocumentProxy(new Uint8Array(bytes), {
      BinaryDataFactory: OwnFiles,
      cMapUrl: 'own/',
      cMapPacked: true,
      useWorkerFetch: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (cause) {
    throw cause instanceof Error && cause.name === 'PasswordException'
      ? new ReadFailure('READ_PROTECTED', 'The PDF is protected by a password: save it without one and give that.')
      : new ReadFailure('READ_BROKEN', 'The PDF is cut off or damaged: get the file anew.');
  }
}

async function readPages(pdf: Pdf): Promise<Line[][]> {
  const pages: Line[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await readPage(pdf, number);
    pages.push(lines);
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MOST_CHARACTERS)
      throw new ReadFailure(
        'READ_TOO_LARGE',
        `The PDF has more than ${MOST_CHARACTERS} characters, the most that is read: split it into its reports.`,
      );
  }
  return pages;
}

async function readPage(pdf: Pdf, number: number): Promise<Line[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return linesOf(items);
  } catch {
    throw new ReadFailure('READ_BROKEN', `Page ${number} of the PDF is damaged: get the file anew.`);
  }
}
