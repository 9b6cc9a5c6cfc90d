import { overlaps } from '../../model/span.ts';
import type { Make, Refiner } from '../stage.ts';

/** Refuses what stands in a damage zone: there no number is read and no name made. */
export const makeDamageRefiner: Make<Refiner> = () => (reading, mentions) => {
  const damaged = (mention: (typeof mentions)[number]) =>
    reading.clean.damage.some((zone) => overlaps(zone, mention.span));
  return {
    mentions: mentions.filter((mention) => !damaged(mention)),
    rejections: mentions.filter(damaged).map((mention) => ({ mention, reason: 'damaged-text' })),
  };
};
