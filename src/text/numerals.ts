const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Scales that stand behind a number: 486亿 is 486e8. */
export const SCALES: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
};

/**
 * Value of a Chinese numeral below 10,000 (三千二百, 二十五, 两百) or of digits said one by one (二〇二一);
 * `undefined` for anything else.
 */
export function chineseNumber(text: string): number | undefined {
  if (!/^[〇零一二两三四五六七八九十百千]{1,9}$/.test(text)) return undefined;
  if (!/[十百千]/.test(text)) return Number([...text].map((digit) => DIGITS[digit]).join(''));
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const scale = SMALL[character];
    if (scale === undefined) digit = DIGITS[character];
    else {
      total += (digit ?? 1) * scale;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}

/** Value of an Arabic or Chinese numeral, with thousands commas; `undefined` when it is none. */
export function parseNumber(text: string): number | undefined {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return chineseNumber(text);
}

/** Multiplies a decimal by a power of ten without binary rounding: 4.52 and 4 give 45200. */
export const shift = (value: number, power: number): number => Number(`${value}e${power}`);

/** Value of a number in digits or as a Chinese numeral; 0 for anything else. */
export const numberOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));
