/** Many texts as one, so that all that hold a word are found in one quick look. */
export interface Texts {
  readonly count: number;
  /** Indexes of the texts that hold a word, in their order. */
  readonly holding: (word: string) => number[];
  readonly at: (index: number) => string;
}

/** Stands in no text and in no word that is asked for. */
const BETWEEN = '\0';

export function makeTexts(texts: readonly string[]): Texts {
  const all = texts.join(BETWEEN);
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => (starts[index + 1] = (starts[index] ?? 0) + text.length + 1));
  const start = (index: number): number => starts[index] ?? 0;
  return {
    count: texts.length,
    holding: (word) => {
      const found: number[] = [];
      if (word === '' || word.includes(BETWEEN)) return found;
      let index = 0;
      for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, start(index))) {
        index = textAt(starts, at, index);
        found.push(index++);
      }
      return found;
    },
    at: (index) => all.slice(start(index), start(index + 1) - 1),
  };
}

/** The text in which a place lies, not before a given one. */
function textAt(starts: Uint32Array, place: number, from: number): number {
  let [low, high] = [from, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
