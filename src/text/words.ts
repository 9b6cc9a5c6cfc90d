const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern source that matches any of the words, the longest first; equal lengths in code point order. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|');

/**
 * Gives the check whether a text is a chain of such words (parted by spaces here), in any number and order, with a head
 * behind it: in linear time, where an expression would try all ways to cut the text.
 */
export function chainOf(list: string, head: RegExp): (text: string) => boolean {
  const words = new Set(list.split(' '));
  const longest = Math.max(...Array.from(words, (word) => word.length));
  return (text) => {
    const stop = head.exec(text)?.index;
    if (stop === undefined) return false;
    const ends = new Set([0]);
    for (const start of ends)
      for (let end = start + 1; end <= Math.min(start + longest, stop); end++)
        if (words.has(text.slice(start, end))) ends.add(end);
    return ends.has(stop);
  };
}
