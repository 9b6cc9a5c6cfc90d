import { lexicon, type Resources } from '../model/resources.ts';
import { makeIndicatorFinder } from '../text/indicators.ts';
import { contentId } from './hash.ts';

/** What figures measure: one node for all the words that mean it. */
export interface IndicatorNode {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** The unit in which it is usually told; only of listed indicators. */
  readonly unit?: string;
}

/** Gives the indicator that a figure's words mean: the listed one (GDP for 生产总值), else one named by the words without marks. */
export type IndicatorOf = (words: string) => IndicatorNode;

/** Compiles the list of indicators. */
export function makeIndicatorOf(resources: Resources): IndicatorOf {
  const meant = makeIndicatorFinder(lexicon(resources, 'indicators'));
  return (words) => {
    const plain = words.replace(/[“”‘’《》\s]/g, '');
    const listed = meant(plain);
    const name = listed?.name ?? plain;
    return {
      id: contentId('n', name),
      name,
      ...(listed?.nameEn ? { nameEn: listed.nameEn } : {}),
      ...(listed?.unit ? { unit: listed.unit } : {}),
    };
  };
}
