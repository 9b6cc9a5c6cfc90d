import { isAdded, type CleanText } from '../../model/clean-text.ts';
import type { Span } from '../../model/span.ts';
import type { Make, Refiner } from '../stage.ts';

/**
 * Refuses what stands in words that the reading of a table adds, and nowhere in the original: the name in the head of
 * its column or in the first cell of its row is read where it stands.
 */
export const makeAddedWordsRefiner: Make<Refiner> = () => (reading, mentions) => {
  const added = new Set(mentions.filter(({ span }) => isAllAdded(reading.clean, span)));
  return {
    mentions: mentions.filter((mention) => !added.has(mention)),
    rejections: Array.from(added, (mention) => ({ mention, reason: 'added-words' })),
  };
};

function isAllAdded(clean: CleanText, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isAdded(clean, at)) return false;
  return true;
}
