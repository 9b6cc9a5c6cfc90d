import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeNormaliser } from '../../src/normalise/index.ts';
import { readDocument } from '../../src/read/index.ts';
import { damaged, noise, NOISES, type NoiseName } from '../../tools/noise/noise.ts';
import { factsOfFile } from '../support/facts.ts';
import { resources } from '../support/read-text.ts';
import { samplePaths } from '../support/samples.ts';

const normalise = makeNormaliser(resources);

/** The text of a sample as a reader understands it, one line a paragraph. */
function cleanText(path: string): string {
  const result = readDocument(readFileSync(path), path);
  if (!('doc' in result)) throw new Error(path);
  return normalise(result.doc).text.replace(/\n\s*\n+/g, '\n');
}
const factsOfText = (text: string) => factsOfFile(new TextEncoder().encode(text), 'clean.txt');

describe.each(samplePaths)('%s', async (path) => {
  const clean = cleanText(path);
  const told = await factsOfText(clean);

  it.each(Object.keys(NOISES) as NoiseName[])('tells the same facts under noise: %s', async (name) => {
    const { bytes, name: file } = noise(clean, name, 1);
    expect(await factsOfFile(bytes, file)).toEqual(told);
  });
});

/** What a fact tells by itself: the value of a figure, or the name of a thing. */
const toldBy = (fact: string): string =>
  /^(?:Goal|Observation) /.test(fact) ? String(/"value":([-\d.]+)/.exec(fact)?.[1]) : fact.replace(/ \{.*/, '');

it.each(samplePaths)('bytes that became question marks add nothing to %s', async (path) => {
  const clean = cleanText(path);
  const told = (await factsOfText(clean)).map(toldBy);
  const { bytes, name } = damaged(clean, 1);
  for (const fact of await factsOfFile(bytes, name)) {
    // Indicators have the words of figures whose values are compared; relations end in ids of what is compared by name.
    if (/^(?:Indicator|[A-Z_]+) /.test(fact)) continue;
    expect(
      told.some((each) => each.startsWith(toldBy(fact))),
      fact,
    ).toBe(true);
  }
});

describe('noise', () => {
  const clean = cleanText('seeds/reports/01-tonglu-2010.txt');

  it.each(Object.keys(NOISES) as NoiseName[])('is the same for the same seed, and changes the text: %s', (name) => {
    expect(noise(clean, name, 3)).toEqual(noise(clean, name, 3));
    expect(Buffer.from(noise(clean, name, 3).bytes).equals(Buffer.from(clean))).toBe(false);
  });
});
