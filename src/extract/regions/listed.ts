import type { Gazetteer, GazetteerRow } from '../../model/resources.ts';
import { matchesIn } from '../../text/matches.ts';
import type { NameHit } from './scan.ts';

const LIST =
  /((?:[\u4e00-\u9fff]{2,4}、){1,8}[\u4e00-\u9fff]{2,4}(?:[和及与][\u4e00-\u9fff]{2,3})?|[\u4e00-\u9fff]{2,3}[和与][\u4e00-\u9fff]{2,3})(?:等?[两二三四五六七八九十\d]{1,2}个?|等)(省|市|县|区|州|旗|乡|镇|街道|县区|县市|市县|市区)(?![级域场])/g;
/** How such a list ends. */
const COUNTED = /[等两二三四五六七八九十\d]个?(?:[省市县区州旗乡镇]|街道)/;
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  县区: ['县', '区', '市'],
  县市: ['县', '市', '区'],
  市县: ['市', '县'],
  市区: ['市', '区'],
  省: ['省', '市', ''],
  州: ['州'],
};

/** Finds names that share the suffix told after their list: 盐城、南通两市, 吴江和滨湖两区. */
export function findListed(
  text: string,
  gazetteer: Gazetteer,
  choose: (rows: readonly GazetteerRow[]) => GazetteerRow | undefined,
): NameHit[] {
  if (!COUNTED.test(text)) return [];
  return matchesIn(text, LIST).flatMap((match) => {
    const suffixes = SUFFIXES[match[2] ?? ''] ?? [match[2] ?? ''];
    let start = match.index;
    const hits: NameHit[] = [];
    for (const part of (match[1] ?? '').split(/([、和及与])/)) {
      // A verb may stand in front of the first name, so shorter endings of it are tried too.
      for (let skip = 0; skip <= part.length - 2; skip++) {
        const row = suffixes
          .map((suffix) => choose(gazetteer.named(part.slice(skip) + suffix)))
          .find((one) => one !== undefined);
        if (row) hits.push({ start: start + skip, end: start + part.length, row, full: false });
        if (row || hits.length > 0) break;
      }
      start += part.length;
    }
    return hits.length > 1 ? hits : [];
  });
}
