import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A short id from content: the first 16 hex digits of the SHA-256 of the parts, which may hold anything. */
export const contentId = (prefix: string, ...parts: readonly (string | number | undefined)[]): string =>
  `${prefix}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16)}`;
