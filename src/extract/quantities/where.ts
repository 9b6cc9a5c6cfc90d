import type { RegionMention } from '../../model/mention.ts';

/** Words in front of a region that make it something a figure is compared with, or where somebody went. */
const COMPARED =
  /(?:高于|低于|快于|慢于|超过|比|较|居|位居|列|位列|排名|名列|占|全|赴|与|和|同|向|对接|除|来自|在|从|由)$/;
/** What may stand between the start of a clause and the region that is its subject. */
const OPENING =
  /^[，、；：“]?(?:其中|同时|目前|去年|今年|全年|上半年|\d{4}年|到\d{4}年|[^，。；]{0,6}期间|截至[^，]{0,8}|支持|推动|推进|加快)?$/;

/**
 * What is told of a place goes on over the next clauses only when it is told of it as a whole: not when the place is one
 * of a list, or part of the name of something whose clause tells no figure.
 */
function reaches(name: string, between: string): boolean {
  if (/^[、]|^(?:和|与|及)[\u4e00-\u9fff]/.test(between) && /[，；]/.test(between)) return false;
  const comma = between.search(/[，；]/);
  if (comma <= 0) return true;
  if (between.includes('；')) return false;
  const clause = between.slice(0, comma);
  return (
    (/\d/.test(clause) && !/、/.test(clause)) ||
    (/[市县区旗镇乡]$|街道$/.test(name) && !/^[^，]{0,4}[与同和]/.test(clause))
  );
}

function startOfChain(sentence: string, start: number, offset: number, regions: readonly RegionMention[]): number {
  const before = regions.find(({ span }) => span.end - offset === start && span.start - offset < start);
  return before ? startOfChain(sentence, before.span.start - offset, offset, regions) : start;
}

/** Gives the region that a figure speaks of: the last one that opens a clause in front of it, `undefined` where none does. */
export function subjectRegion(
  sentence: string,
  offset: number,
  at: number,
  regions: readonly RegionMention[],
): RegionMention | undefined {
  return regions.findLast(({ span }) => {
    const [first, end] = [span.start - offset, span.end - offset];
    if (first > at) return false;
    // 某县某某开发区: the place that follows is the one meant, the one in front tells where it lies.
    const start = startOfChain(sentence, first, offset, regions);
    const clauseStart = Math.max(...['，', '；', '：', '。'].map((mark) => sentence.lastIndexOf(mark, start - 1))) + 1;
    const before = sentence.slice(clauseStart, start);
    return (
      OPENING.test(before) &&
      !COMPARED.test(before) &&
      !regions.some(
        (other) =>
          other.span.start - offset > end &&
          other.span.start - offset < at &&
          sentence[other.span.start - offset - 1] === '、' &&
          !/[，；]/.test(sentence.slice(end, other.span.start - offset)),
      ) &&
      reaches(sentence.slice(first, end), sentence.slice(end, at)) &&
      !/^(?:第|前列|平均|水平|的?第)/.test(sentence.slice(end, end + 3))
    );
  });
}
