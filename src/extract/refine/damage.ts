import { makeSpanIndex } from '../../model/span-index.ts';
import type { Make, Refiner } from '../stage.ts';

/** Refuses what stands in a damage zone: there no number is read and no name made. */
export const makeDamageRefiner: Make<Refiner> = () => (reading, mentions) => {
  const zones = makeSpanIndex(reading.clean.damage.map((span) => ({ span })));
  const damaged = (mention: (typeof mentions)[number]) => zones.touching(mention.span).length > 0;
  return {
    mentions: mentions.filter((mention) => !damaged(mention)),
    rejections: mentions.filter(damaged).map((mention) => ({ mention, reason: 'damaged-text' })),
  };
};
