/** An official or customary measure that many reports name in words of their own. */
export interface CanonicalIndicator {
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
}

type Row = Readonly<Record<string, string | undefined>>;

/** Words that tell how, how fast or whose, and not what is measured. */
const AROUND =
  /^(?:全[市省县区]|我[市省县区]|全社会|新|预计|完成|实现|全年|年末|累计|达到)+(?=.{3})|(?:增长率|增速|增幅|涨幅|总额|总量|总数|人数|数量)$/g;

/**
 * Compiles the list of indicators and gives the function that finds the one a text's words mean: the words as they stand,
 * then without what is said around them; a name that only occurs inside longer words is not taken.
 */
export function makeIndicatorFinder(rows: readonly Row[]): (words: string) => CanonicalIndicator | undefined {
  const names = new Map<string, CanonicalIndicator>();
  for (const { entry = '', en = '', unit = '', synonyms = '' } of rows) {
    const indicator = { name: entry, nameEn: en, unit };
    for (const name of [entry, ...synonyms.split('|')].filter(Boolean)) {
      if (!names.has(plain(name))) names.set(plain(name), indicator);
    }
  }
  return (words) => {
    const whole = plain(words);
    return names.get(whole) ?? names.get(whole.replace(AROUND, ''));
  };
}

const plain = (words: string): string => words.replace(/[\s“”"'《》（）()、·]/g, '').toUpperCase();
