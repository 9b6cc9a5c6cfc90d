/** A heading found at the start of a line: its words, its depth and whether the line goes on after it. */
export interface Heading {
  readonly text: string;
  readonly depth: number;
}

const N = '[一二三四五六七八九十]{1,3}';
const NUMBERED: readonly { depth: number; pattern: RegExp }[] = [
  { depth: 1, pattern: new RegExp(`^第${N}(?:部分|章|节|篇)[ 、：]?`) },
  { depth: 1, pattern: new RegExp(`^${N}、`) },
  { depth: 2, pattern: new RegExp(`^（${N}）`) },
  { depth: 3, pattern: /^(?:\d{1,2}[、．.](?!\d)|（\d{1,2}）|[①-⑳])/ },
  { depth: 3, pattern: new RegExp(`^${N}(?:是|要|、是)`) },
];
const LEAD_LENGTH = 42;
const HEADING_LENGTH = 60;
const FIGURE = /\d+(?:\.\d+)?(?:%|亿|万|个|家|元)/;

/**
 * Reads the heading of a line: numbered, a line of its own, or a short first sentence that leads a paragraph; `told` is
 * the depth at which the format makes it a heading.
 */
export function readHeading(line: string, told?: number): Heading | undefined {
  const first = firstSentence(line);
  for (const { depth, pattern } of NUMBERED) {
    const match = pattern.exec(line);
    if (match) return { text: (line.length <= HEADING_LENGTH ? line : first).slice(match[0].length), depth };
  }
  if (told && line.length <= HEADING_LENGTH) return { text: line, depth: Math.min(3, Math.max(1, told - 1)) };
  if (line.length <= HEADING_LENGTH && !/[。！？；]/.test(line))
    return FIGURE.test(line) ? undefined : { text: line, depth: 2 };
  if (/[：]$/.test(line)) return { text: lastClause(line), depth: 2 };
  const text = first.length <= LEAD_LENGTH && !FIGURE.test(first) ? first : leadClause(line);
  // A dashed paragraph is an item of what the paragraph before announced.
  return { text, depth: /^[—-]{2}/.test(line) ? 5 : 4 };
}

const firstSentence = (line: string): string => /^[^。！？]*[。！？]?/.exec(line)?.[0] ?? line;
/** Even where a paragraph has no leading sentence its first words can tell when and how it speaks. */
const leadClause = (line: string): string => /^[^。！？，；]{0,30}/.exec(line)?.[0] ?? '';
/** 下半年要抓好以下工作：governs what follows it. */
const lastClause = (line: string): string => /[^。！？]*$/.exec(line)?.[0] ?? line;
