import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isS3, readS3, type S3Settings } from './s3.ts';

/** Where the paths of sources lead. */
export interface SourceSettings {
  /** Folder that relative paths start from; the working directory where absent. */
  readonly root?: string | undefined;
  readonly s3?: S3Settings | undefined;
}

/** Reads the bytes of a file, or of an object in an S3-compatible store. */
export const sourceBytes = async (path: string, { root = '.', s3 }: SourceSettings): Promise<Uint8Array> =>
  isS3(path) ? readS3(path, s3) : readFileSync(resolve(root, path));
