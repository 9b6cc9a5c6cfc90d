import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One block of a case file: a rule, a text, and what must (or must not) be read in it. */
export interface Case {
  readonly file: string;
  readonly rule: string;
  readonly title: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly text: string;
  readonly expected: readonly string[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Reads all `*.txt` of this folder; the format is told in README.md beside this file. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}${name}`, 'utf8')
        .split(/^===+$/m)
        .map((block) => block.trim())
        .filter(Boolean)
        .map((block) => parseCase(name, block)),
    );
}

function parseCase(file: string, block: string): Case {
  const [head = '', tail] = block.split(/^---$/m);
  if (tail === undefined) throw new Error(`${file}: a case has no line --- (${block.slice(0, 40)})`);
  const lines = head.trim().split('\n');
  const title = lines.shift() ?? '';
  const settings = lines[0]?.startsWith('@') ? parseSettings(lines.shift() ?? '') : {};
  return {
    file,
    rule: title.split(':')[0]?.trim() ?? '',
    title,
    settings,
    text: lines.join('\n').trim(),
    expected: tail
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
}

const parseSettings = (line: string): Record<string, string> =>
  Object.fromEntries([...line.matchAll(/(\w+)=(\S+)/g)].map((match) => [match[1] ?? '', match[2] ?? '']));

/** A case is negative when it only tells what must not be read. */
export const isNegative = ({ expected }: Case): boolean =>
  expected.every((line) => line === 'none' || line.startsWith('!'));
