import { fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { decode } from './decode.ts';
import { ReadFailure } from './failure.ts';
import { LARGEST_FILE, megabytes, MOST_ENTRIES } from './limits.ts';

/** A file in a zip archive. */
export interface Packed {
  readonly name: string;
  /** Unpacks it; the bytes are taken off the budget. */
  readonly read: (budget: Budget) => Promise<Uint8Array>;
}

/** Bytes that may yet be unpacked: a small archive can hold files without end. */
export interface Budget {
  left: number;
}

/** Lists the files of a zip archive; nothing is unpacked yet. */
export async function openArchive(bytes: Uint8Array): Promise<Packed[]> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
      autoClose: false,
    });
    const files: Packed[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      if (files.length === MOST_ENTRIES)
        throw new ReadFailure('READ_TOO_LARGE', `The archive holds more than ${MOST_ENTRIES} files: split it.`);
      files.push({ name, read: (budget) => unpack(zip, entry, budget) });
    }
    return files;
  } catch (cause) {
    if (cause instanceof ReadFailure) throw cause;
    throw new ReadFailure('READ_BROKEN', 'The archive is cut off or damaged: get the file anew.');
  }
}

/** Names of Chinese archives are often in GBK with nothing that tells so. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const utf8 = (generalPurposeBitFlag & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  return utf8
    ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    : (decode(fileNameRaw)?.text ?? fileNameRaw.toString('latin1')).replaceAll('\\', '/');
}

async function unpack(zip: ZipFile, entry: Entry, budget: Budget): Promise<Uint8Array> {
  if (validateFileName(nameOf(entry)) !== null)
    throw new ReadFailure('READ_BROKEN', 'Its name leads out of the archive: unpack it yourself if you trust it.');
  if (entry.isEncrypted())
    throw new ReadFailure('READ_PROTECTED', 'The file is protected by a password: unpack the archive with it first.');
  const most = Math.min(LARGEST_FILE, budget.left);
  if (entry.uncompressedSize > most) throw tooMuch(entry.uncompressedSize);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > most) throw tooMuch(length);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof ReadFailure) throw cause;
    throw new ReadFailure('READ_BROKEN', 'The file is cut off or damaged in its archive: get the archive anew.');
  } finally {
    budget.left -= length;
  }
  return Buffer.concat(chunks);
}

const tooMuch = (bytes: number): ReadFailure =>
  new ReadFailure(
    'READ_TOO_LARGE',
    `Unpacked it has ${megabytes(bytes)}, more than is read of one archive: unpack it and split it.`,
  );
