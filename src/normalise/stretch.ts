import type { Block, Format } from '../model/document.ts';
import { matchesIn } from '../text/matches.ts';
import type { Normaliser } from './index.ts';

/** Gives clean text for a stretch of an original by itself. */
export type StretchReader = (original: string, format: Format) => string;

const TAG = /<!--.*?-->|<[^<>]*>|([^<]+)/gs;

/** Reads a stretch as its report was read: of a page, what stands between the tags. */
export const makeStretchReader =
  (normalise: Normaliser): StretchReader =>
  (original, format) =>
    normalise({ text: original, blocks: format === 'html' ? textsOf(original) : [] }).text;

const textsOf = (source: string): Block[] =>
  matchesIn(source, TAG).flatMap(({ index, 1: text }): Block[] =>
    text ? [{ span: { start: index, end: index + text.length }, role: 'body', before: '' }] : [],
  );
