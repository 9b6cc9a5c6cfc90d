import type { Make, Refiner } from '../stage.ts';

export const makeOverlapRefiner: Make<Refiner> = () => (_reading, mentions) => ({
  mentions: [...mentions],
  rejections: [],
});
