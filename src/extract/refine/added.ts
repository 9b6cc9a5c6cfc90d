import type { Make, Refiner } from '../stage.ts';

/**
 * Refuses what stands in words that the reading of a table adds, and nowhere in the original: the name in the head of
 * its column or in the first cell of its row is read where it stands.
 */
export const makeAddedWordsRefiner: Make<Refiner> = () => (reading, mentions) => {
  const { starts, ends } = reading.clean;
  const added = ({ span }: (typeof mentions)[number]): boolean => {
    for (let at = span.start; at < span.end; at++) if (starts[at] !== ends[at]) return false;
    return true;
  };
  return {
    mentions: mentions.filter((mention) => !added(mention)),
    rejections: mentions.filter(added).map((mention) => ({ mention, reason: 'added-words' })),
  };
};
