import { createHash } from 'node:crypto';

/** Hash of the bytes of a report, in hex. */
export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Id of the report with this hash. */
export const reportId = (hash: string): string => hash.slice(0, 16);
