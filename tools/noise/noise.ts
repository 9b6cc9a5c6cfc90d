/** Noise as reports have it on the web: a clean text and a seed in, the same noised file out. */
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { seeded, type Random } from '../reports/random.ts';
import { damageText } from './damage.ts';
import { encodeGb18030 } from './encode.ts';
import { page } from './page.ts';

/** A noised report, as it would lie in a folder. */
export interface Noised {
  readonly name: string;
  readonly bytes: Uint8Array;
}
type Noise = (text: string, random: Random) => Noised;

const traditional = OpenCC.Converter({ from: 'cn', to: 't' });
const asText = (text: string): Noised => ({ name: 'report.txt', bytes: new TextEncoder().encode(text) });

/** Every kind of noise, by name. */
export const NOISES = {
  traditional: (text) => asText(traditional(text)),
  'gloss on all': (text) => asText(glossed(traditional(text), () => true)),
  'gloss on changed': (text) => {
    const changed = traditional(text);
    return asText(glossed(changed, (index) => changed.charAt(index) !== text.charAt(index)));
  },
  'gloss on some': (text, random) => asText(glossed(traditional(text), () => random.between(1, 3) === 1)),
  gb18030: (text) => ({ name: 'report.txt', bytes: encodeGb18030(text) }),
  page: (text, random) => ({ name: 'report.html', bytes: new TextEncoder().encode(page(text, random)) }),
  'page in gb18030': (text, random) => ({
    name: 'report.html',
    bytes: encodeGb18030(page(text, random).replace('charset="utf-8"', 'charset="gb2312"')),
  }),
  captions: (text, random) => asText(withCaptions(text, random)),
  flattened: (text) => asText(flattened(text)),
  wrapped: (text) => asText(wrapped(text)),
} satisfies Record<string, Noise>;
export type NoiseName = keyof typeof NOISES;

/** Puts noise of one kind on a text. */
export const noise = (text: string, name: NoiseName, seed: number): Noised => NOISES[name](text, seeded(seed));

/** Damages the bytes of some characters: see DAMAGES. */
export const damaged = (text: string, seed: number, every = 6): Noised =>
  asText(damageText(text, 'marked', seeded(seed), every));

/** Puts the pinyin of a character behind it, in brackets, as some readers of old pages do. */
function glossed(text: string, chosen: (index: number) => boolean): string {
  const readings = pinyin(text, { type: 'array', toneType: 'symbol' });
  return Array.from(text, (character, index) =>
    /[\u4e00-\u9fff]/.test(character) && chosen(index) ? `${character}(${readings[index]})` : character,
  ).join('');
}

const CAPTIONS = ['▲新建成的滨河公园一角。', '▲群众在广场上休闲。 王小明 摄', '▼航拍的城区夜景。'];
/** A long sentence is cut behind a pause, as a picture cuts a column of a newspaper. */
const withCaptions = (text: string, random: Random): string =>
  text
    .split('\n')
    .map((line) => {
      const pauses = Array.from(line.matchAll(/(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/g), ({ index }) => index + 1);
      if (line.length < 120 || pauses.length < 3 || random.between(1, 4) > 1) return line;
      const at = random.pick(pauses);
      return `${line.slice(0, at)}\n${random.pick(CAPTIONS)}\n${line.slice(at)}`;
    })
    .join('\n');

const FLAT = new Map(Array.from('，；：！？（）', (mark, index) => [mark, ',;:!?()'.charAt(index)] as const));
const flattened = (text: string): string => text.replace(/[，；：！？（）]/g, (mark) => FLAT.get(mark) ?? mark);

const WIDTH = 38;
/** Every line is broken after so many characters, as in mails and old exports; an indent begins a paragraph. */
const wrapped = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => (line.length <= WIDTH ? [line] : (`　　${line}`.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? [])))
    .join('\n');
