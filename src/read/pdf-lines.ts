/** A line of a page as it is printed: where it stands, from the lower left corner, in points. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Height of its letters. */
  readonly size: number;
}

/** A run of text as the PDF draws it. */
interface Run {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Gaps, in heights of a letter: wider than `space` are a space, wider than `column` two columns of a table. */
const GAP = { space: 0.3, column: 1.5 };

/** Puts the runs of a page together to lines, in the order in which they are drawn. */
export function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    if (!isRun(item) || !item.str.trim()) continue;
    const run = lineOf(item);
    const last = lines.at(-1);
    if (last && sameLine(last, run)) lines[lines.length - 1] = joined(last, run);
    else lines.push(run);
  }
  return lines;
}

const isRun = (item: object): item is Run => 'str' in item && 'transform' in item;

function lineOf({ str, transform, width, height }: Run): Line {
  const left = transform[4] ?? 0;
  return {
    text: str,
    left,
    right: left + width,
    bottom: transform[5] ?? 0,
    size: height || Math.abs(transform[3] ?? 0) || 1,
  };
}

/** Raised and lowered signs belong to the line beside them; what begins to the left is a new line. */
const sameLine = (line: Line, run: Line): boolean =>
  Math.abs(line.bottom - run.bottom) < 0.5 * Math.max(line.size, run.size) && run.left > line.right - line.size;

function joined(line: Line, run: Line): Line {
  const gap = (run.left - line.right) / Math.max(line.size, run.size);
  const between =
    gap > GAP.column ? '\t' : gap > GAP.space && /[\w.,)]$/.test(line.text) && /^[\w(]/.test(run.text) ? ' ' : '';
  return {
    text: line.text + between + run.text,
    left: line.left,
    right: Math.max(line.right, run.right),
    bottom: Math.abs(run.size - line.size) < 0.1 || line.size > run.size ? line.bottom : run.bottom,
    size: Math.max(line.size, run.size),
  };
}
