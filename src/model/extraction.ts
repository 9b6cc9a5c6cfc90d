import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/** A candidate that was found and then refused, with the reason: nothing is lost in silence. */
export interface Rejection {
  readonly mention: Mention;
  readonly reason: string;
}

/** All that one report says, before its names are linked to other reports'. */
export interface Extraction {
  readonly doc: Document;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly rejections: readonly Rejection[];
}
