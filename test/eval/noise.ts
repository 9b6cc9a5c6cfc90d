import { existsSync, readFileSync } from 'node:fs';
import { noise, NOISES, type NoiseName } from '../../tools/noise/noise.ts';
import type { Evaluator, Result } from './evaluate.ts';
import { total, type Score } from './score.mjs';

/** By how much F1 may be lower on a noised text than on the clean one. */
const MOST = { entities: 0.005, relations: 0.01 };

/** A gold file with its text; only texts without damage, markup and gloss of their own are clean. */
export interface Clean {
  readonly gold: string;
  readonly text: string;
  readonly score: Score;
}

/** The clean ones among scored reports: plain UTF-8 text of which normalising changes next to nothing. */
export function cleanTexts(results: readonly Result[]): Clean[] {
  return results.flatMap(({ gold, path, extraction, score }) => {
    const { doc, reading } = extraction;
    const noisy = doc.format !== 'text' || doc.encoding !== 'utf-8' || reading.clean.damage.length > 0;
    const changed = reading.clean.edits.filter(({ filter }) => filter !== 'punctuation' && filter !== 'spaces').length;
    if (noisy || changed > 20 || !existsSync(path)) return [];
    return [{ gold, text: readFileSync(path, 'utf8'), score }];
  });
}

/** Scores every kind of noise on the clean texts, prints it, and gives a sentence for each that costs too much. */
export function checkNoise(texts: readonly Clean[], evaluator: Evaluator): string[] {
  const f1 = (scores: Score[]) => {
    const { entities, relations } = total(scores);
    return { entities: entities['all']?.f1 ?? 0, relations: relations['all']?.f1 ?? 0 };
  };
  const clean = f1(texts.map(({ score }) => score));
  console.log(
    `${texts.length} clean texts: entities ${clean.entities.toFixed(4)}, relations ${clean.relations.toFixed(4)}`,
  );
  return (Object.keys(NOISES) as NoiseName[]).flatMap((name) => {
    const noised = f1(
      texts.map(({ gold, text }, seed) => {
        const { name: path, bytes } = noise(text, name, seed);
        return evaluator.scoreBytes(gold, path, bytes);
      }),
    );
    const drops = { entities: clean.entities - noised.entities, relations: clean.relations - noised.relations };
    console.log(
      `${name.padEnd(20)} entities ${noised.entities.toFixed(4)} (${(-drops.entities).toFixed(4)}), relations ${noised.relations.toFixed(4)} (${(-drops.relations).toFixed(4)})`,
    );
    return (['entities', 'relations'] as const).flatMap((figure) =>
      drops[figure] > MOST[figure]
        ? [`noise ${name}: ${figure} lower by ${drops[figure].toFixed(4)}, more than ${MOST[figure]}.`]
        : [],
    );
  });
}
