import type { Budget, Packed } from './archive.ts';
import { ReadFailure } from './failure.ts';
import { readPage } from './page.ts';
import { layOut } from './piece.ts';
import { accept, type ReadResult } from './result.ts';

const MAIN = 'word/document.xml';
const XML = /\.(?:xml|rels)$/i;

/** Tells whether the files of an archive are a Word document. */
export const isDocx = (files: readonly Packed[]): boolean => files.some(({ name }) => name === MAIN);

/** Styles that Chinese and foreign Word give titles and headings, beyond those that mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3].map((depth) => `p[style-name='标题 ${depth}'] => h${depth + 1}:fresh`),
  ...[1, 2, 3].map((depth) => `p[style-name='heading ${depth}'] => h${depth + 1}:fresh`),
  ...['Caption', 'caption', '题注'].map((name) => `p[style-name='${name}'] => figcaption:fresh`),
];

/** Reads a Word document; offsets refer to the extracted text. */
export async function readDocx(
  bytes: Uint8Array,
  path: string,
  files: readonly Packed[],
  budget: Budget,
): Promise<ReadResult> {
  await check(files, budget);
  const html = await convert(bytes);
  const { text, blocks } = layOut(readPage(`<body>${html}</body>`));
  return accept(bytes, path, { format: 'docx', encoding: 'unicode', encodingConfidence: 1, text, blocks });
}

/** Unpacks every part within bounds before the converter does, and refuses what Word never writes. */
async function check(files: readonly Packed[], budget: Budget): Promise<void> {
  for (const file of files.filter(({ name }) => XML.test(name))) {
    const part = Buffer.from(await file.read(budget));
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY'))
      throw new ReadFailure(
        'READ_BROKEN',
        'The Word file declares entities, which Word never does and which could read other files: save it anew in Word.',
      );
  }
}

async function convert(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return value;
  } catch {
    throw new ReadFailure('READ_BROKEN', 'The Word file is damaged: open it in Word and save it anew.');
  }
}
