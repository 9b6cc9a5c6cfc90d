import type { Block, BlockRole } from '../model/document.ts';

/** A stretch of running text as a format's reader found it; `start` and `end` point into the source, where it has any. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  role: BlockRole;
  depth?: number | undefined;
  /** What stands between it and the piece before: nothing inside a line, else a line end or the words of a table. */
  before: string;
  /** What a table adds behind it. */
  after: string;
  /** It begins a cell of a row. */
  cell?: boolean;
}

/** The block of a piece that stands at its place in the source. */
export const blockOf = ({ start, end, role, depth, before, after, cell }: Piece): Block => ({
  span: { start, end },
  role,
  ...(depth ? { depth } : {}),
  ...(before === '\n' ? {} : { before }),
  ...(after ? { after } : {}),
  ...(cell ? { cell } : {}),
});

/**
 * Lays pieces out as a text of their own, for formats whose source is no text: lines as they are read, the cells of a
 * row apart by a tab.
 */
export function layOut(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const piece of pieces) {
    if (length) add(piece.before.includes('\n') ? '\n' : piece.before || piece.cell ? '\t' : '');
    const start = length;
    add(piece.text);
    blocks.push(blockOf({ ...piece, start, end: length }));
  }
  add('\n');
  return { text: parts.join(''), blocks };
}
