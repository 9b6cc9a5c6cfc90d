import { lexicon, type LexiconRow, type Resources } from '../model/resources.ts';
import type { RegionLevel } from '../ontology/ontology.ts';

/** Gives the forms of a name in other scripts. */
export interface NameForms {
  /** Toneless pinyin, one syllable a character, joined: hengshui. */
  readonly pinyin: (name: string) => string;
  /** Every form a name can be asked for by, sorted. */
  readonly keys: (names: readonly string[], english: string | undefined) => string[];
  /** English display name of a region: Hengshui City. */
  readonly region: (name: string, level: RegionLevel, short: string | undefined) => string;
}

const LEVELS: Readonly<Record<RegionLevel, string>> = {
  province: 'Province',
  prefecture: 'City',
  county: 'County',
  township: 'Town',
  village: 'Village',
  zone: '',
  area: '',
};
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/自治区$/, 'Autonomous Region'],
  [/特别行政区$/, 'Special Administrative Region'],
  [/自治州$/, 'Autonomous Prefecture'],
  [/自治县$/, 'Autonomous County'],
  [/省$/, 'Province'],
  [/市$/, 'City'],
  [/新区$/, 'New Area'],
  [/区$/, 'District'],
  [/县$/, 'County'],
  [/镇$/, 'Town'],
  [/乡$/, 'Township'],
  [/村$/, 'Village'],
  [/街道$/, 'Subdistrict'],
  [/盟$/, 'League'],
  [/旗$/, 'Banner'],
  [/地区$/, 'Prefecture'],
];

/** Compiles the tables of characters once. */
export function makeNameForms(resources: Resources): NameForms {
  const readings = new Map(
    (resources.tables.get('pinyin') ?? []).flatMap(({ reading = '', characters = '' }) =>
      [...characters].map((c) => [c, reading] as const),
    ),
  );
  const traditional = new Map(
    (resources.tables.get('traditional') ?? []).map(({ from = '', to = '' }: LexiconRow) => [from, to] as const),
  );
  const zones = lexicon(resources, 'english-zones')
    .map(({ entry = '', en = '' }) => ({ entry, en }))
    .sort((a, b) => b.entry.length - a.entry.length);
  const syllables = (name: string): string[] =>
    [...name].map((character) => readings.get(character) ?? character.toLowerCase());
  const latin = (parts: readonly string[]): string => parts.join('').replace(/[^a-z0-9]+/g, '');
  const formsOf = (name: string): string[] => {
    const parts = syllables(name);
    return [name, inTraditional(name), latin(parts), latin(parts.map((syllable) => syllable.charAt(0)))];
  };
  const inTraditional = (name: string): string =>
    [...name].map((character) => traditional.get(character) ?? character).join('');
  const word = (name: string): string => capital(spelled(name, syllables));
  return {
    pinyin: (name) => latin(syllables(name)),
    keys: (names, english) => {
      const forms = names.flatMap(formsOf);
      return [
        ...new Set(
          [...forms, ...(english ? [english] : [])].map((form) => form.toLowerCase()).filter((form) => form.length > 1),
        ),
      ].sort();
    },
    region: (name, level, short) => {
      const zone =
        level === 'zone' ? zones.find(({ entry }) => name.endsWith(entry) && name.length > entry.length) : undefined;
      if (zone) return `${places(name.slice(0, -zone.entry.length), resources).map(word).join(' ')} ${zone.en}`;
      const [, title = LEVELS[level]] =
        level === 'area' ? [undefined, ''] : (SUFFIXES.find(([pattern]) => pattern.test(name)) ?? []);
      return `${word(short ?? name)}${title ? ` ${title}` : ''}`;
    },
  };
}

/** Splits 雄安衡水 at the names of places in it. */
function places(name: string, { gazetteer }: Resources): string[] {
  for (let length = name.length - 2; length >= 2; length--) {
    if (gazetteer.named(name.slice(0, length)).some(({ level }) => level !== 'township'))
      return [name.slice(0, length), ...places(name.slice(length), { gazetteer } as Resources)];
  }
  return name ? [name] : [];
}

/** Joins syllables as pinyin is written: an apostrophe before a, e and o inside a word. */
function spelled(name: string, syllables: (name: string) => string[]): string {
  return syllables(name)
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
