import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { BlockRole } from '../model/document.ts';
import { attribute, childrenOf, countLinks, isCaption, isHidden, isNavigation, type Linked } from './boilerplate.ts';
import type { Piece } from './piece.ts';
import type { Cell } from './table-grid.ts';
import { readRows, type CellWords } from './table.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements inside a line of text; every other one begins a line and ends it. */
const INLINE = new Set(
  'span a b i u em strong font sup sub small mark code wbr o:p ins del label abbr cite q s big tt var nobr'.split(' '),
);
/** A line of loose text that is longer was not wrapped by hand. */
const LONGEST_WRAPPED = 150;
/** A cell of a table without a head that is longer is a part of a page. */
const LONGEST_CELL = 60;

interface Context {
  readonly role: BlockRole;
  readonly depth?: number | undefined;
  /** Inside a short cell nothing begins a line. */
  readonly cell?: boolean;
  readonly pre?: boolean;
  /** What stands in no element has lines of its own. */
  readonly loose?: boolean;
  readonly article?: { titled: boolean } | undefined;
}
interface Step extends Context {
  readonly node: Node;
}

/** The texts of a page in the order of its source. */
export function readPage(source: string): Piece[] {
  const root = parse(source, { sourceCodeLocationInfo: true }) as unknown as Node;
  return inOrder(walk(childrenOf(root), { role: 'body', loose: isLoose(root) }, source, countLinks(root)));
}

/** Plain text with a few tags around some of its lines. */
function isLoose(root: Node): boolean {
  const body = childrenOf(root)
    .flatMap(childrenOf)
    .find(({ nodeName }) => nodeName === 'body');
  return Boolean(
    body &&
    childrenOf(body).some(
      (node) => tree.isTextNode(node) && node.value.split('\n').some((line) => line.trim().length > LONGEST_WRAPPED),
    ),
  );
}

function walk(roots: readonly Node[], from: Context, source: string, counts: ReadonlyMap<Node, Linked>): Piece[] {
  const pieces: Piece[] = [];
  const stack: (Step | 'line')[] = stepsOf(roots, from);
  let before = '\n';
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step === 'line') {
      before = '\n';
      continue;
    }
    const { node, ...context } = step;
    if (tree.isTextNode(node)) {
      const found = textPieces(node, context, source, before);
      if (found.length) before = '';
      pieces.push(...found);
    } else if (tree.isElementNode(node) && !isHidden(node) && !isNoteMark(node)) {
      const inner = contextOf(node, context, counts.get(node) as Linked);
      const table =
        node.nodeName === 'table' && inner.role !== 'navigation' ? readTable(node, source, counts) : undefined;
      if (table) {
        pieces.push(...table);
        before = '\n';
        continue;
      }
      if (!INLINE.has(node.nodeName) && !context.cell) {
        // A short cell goes on in the line of its row.
        before = inner.cell && before !== '\n' ? ' ' : '\n';
        if (!inner.cell) stack.push('line');
      }
      stack.push(...stepsOf(childrenOf(node), inner));
    }
  }
  return pieces;
}

const stepsOf = (nodes: readonly Node[], context: Context): Step[] =>
  nodes.map((node) => ({ ...context, node })).reverse();

/** White space between elements is none of the text; the lines of preformatted text are lines. */
function textPieces(
  node: DefaultTreeAdapterTypes.TextNode,
  { role, depth, pre, loose }: Context,
  source: string,
  before: string,
): Piece[] {
  const location = node.sourceCodeLocation;
  if (!location || !node.value.trim()) return [];
  const whole = { start: location.startOffset, end: location.endOffset };
  const rest = { role, depth, after: '' };
  const lined = pre || (loose && node.parentNode?.nodeName === 'body');
  if (!lined) return [{ ...rest, text: node.value.replace(/\s*\n\s*/g, ''), ...whole, before }];
  const lines = Array.from(source.slice(whole.start, whole.end).matchAll(/[^\n]+/g));
  return lines.map((line, index) => ({
    ...rest,
    text: line[0],
    start: whole.start + line.index,
    end: whole.start + line.index + line[0].length,
    before: index ? '\n' : before,
  }));
}

function contextOf(element: Element, outer: Context, linked: Linked): Context {
  const { nodeName } = element;
  const context = nodeName === 'pre' ? { ...outer, pre: true } : outer;
  if (outer.role === 'navigation') return context;
  if (isNavigation(element, linked)) return { ...context, role: 'navigation' };
  if (isCaption(element)) return { ...context, role: 'caption' };
  if (nodeName === 'article') return { ...context, article: { titled: false } };
  const level = /^h([1-6])$/.exec(nodeName)?.[1];
  if (level) {
    const title = level === '1' || outer.article?.titled === false;
    if (outer.article) outer.article.titled = true;
    return { ...context, role: title ? 'title' : 'heading', depth: Number(level) };
  }
  if ((nodeName === 'td' || nodeName === 'th') && linked.total <= LONGEST_CELL)
    return { ...context, role: 'table-row', cell: true };
  return context;
}

/** The mark of a footnote belongs to no sentence. */
const isNoteMark = (element: Element): boolean =>
  element.nodeName === 'a' && /^#(?:foot|end)note/.test(attribute(element, 'href'));

/** Reads a table whose rows are sentences, cell by cell; `undefined` for one that lays out a page. */
function readTable(table: Element, source: string, counts: ReadonlyMap<Node, Linked>): Piece[] | undefined {
  const rows: Element[] = [];
  const captions: Node[] = [];
  const nodes = [...childrenOf(table)].reverse();
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.nodeName === 'tr') rows.push(node as Element);
    else if (node.nodeName === 'caption') captions.push(node);
    else nodes.push(...[...childrenOf(node)].reverse());
  }
  const cells = rows.map((row) =>
    childrenOf(row).filter((node): node is Element => node.nodeName === 'td' || node.nodeName === 'th'),
  );
  const read = cells.map((row) =>
    row.map((cell) => walk(childrenOf(cell), { role: 'table-row', cell: true }, source, counts)),
  );
  const told = readRows(cells.map((row, y) => row.map((cell, x) => cellOf(cell, read[y]?.[x] ?? []))));
  if (!told) return undefined;
  const { roles, words } = told;
  return [
    ...walk(captions, { role: 'caption' }, source, counts),
    ...read.flatMap((row, y) =>
      row.flatMap((pieces, x) => dress(pieces, words[y]?.[x] as CellWords, roles[y] as BlockRole)),
    ),
  ];
}

const cellOf = (cell: Element, pieces: readonly Piece[]): Cell => ({
  text: pieces
    .map(({ text }) => text)
    .join('')
    .trim(),
  head: cell.nodeName === 'th' || inHead(cell),
  columns: span(cell, 'colspan'),
  rows: span(cell, 'rowspan'),
});
const inHead = ({ parentNode: row }: Element): boolean =>
  row !== null && 'parentNode' in row && row.parentNode?.nodeName === 'thead';
const span = (cell: Element, name: string): number => Math.min(50, Math.max(1, Number(attribute(cell, name)) || 1));

/** Gives the pieces of a cell the words that its row needs. */
export function dress(pieces: readonly Piece[], words: CellWords, role: BlockRole): Piece[] {
  return pieces.map((piece, index): Piece => {
    const [first, last] = [index === 0, index === pieces.length - 1];
    if (words.dropped) return { ...piece, role: 'metadata', before: '', cell: first };
    const blank = {
      start: first ? (/^\s*/.exec(piece.text)?.[0].length ?? 0) : 0,
      end: last ? (/\s*$/.exec(piece.text)?.[0].length ?? 0) : 0,
    };
    const cutStart = first && words.cutStart ? blank.start + words.cutStart : 0;
    const cutEnd = last && words.cutEnd ? blank.end + words.cutEnd : 0;
    return {
      ...piece,
      role,
      text: piece.text.slice(cutStart, piece.text.length - cutEnd),
      start: piece.start + cutStart,
      end: piece.end - cutEnd,
      before: first ? words.before : '',
      after: last ? words.after : '',
      cell: first,
    };
  });
}

/** In the order of the source, without overlap: broken tables make a parser move texts. */
function inOrder(pieces: Piece[]): Piece[] {
  let end = 0;
  return pieces
    .sort((a, b) => a.start - b.start)
    .filter((piece) => {
      if (piece.end <= end) return false;
      piece.start = Math.max(piece.start, end);
      end = piece.end;
      return true;
    });
}
