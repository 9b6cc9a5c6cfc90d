import type { CleanText } from '../model/clean-text.ts';
import type { Resources } from '../model/resources.ts';

/** Turns the text of a document into clean text with the way back to every original character. */
export type Normaliser = (original: string) => CleanText;

export function makeNormaliser(_resources: Resources): Normaliser {
  return (original) => ({
    original,
    text: original,
    starts: Int32Array.from({ length: original.length }, (_, index) => index),
    ends: Int32Array.from({ length: original.length }, (_, index) => index + 1),
    edits: [],
    damage: [],
  });
}
