import type { Span } from './span.ts';

export const FORMATS = ['text', 'markdown', 'html', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** What a stretch of a page is for; `caption` is put aside, `navigation` and `metadata` are not read at all. */
export const BLOCK_ROLES = ['title', 'body', 'heading', 'caption', 'navigation', 'metadata', 'table-row'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** A stretch that the reader of a structured format could tell; plain text has none. */
export interface Block {
  readonly span: Span;
  readonly role: BlockRole;
  /** Heading depth from 1, where the format tells it. */
  readonly depth?: number;
  /**
   * What the reading puts in front of it in place of the markup: nothing inside a line, the words that join the cells of
   * a row; a line end where it is absent.
   */
  readonly before?: string;
  /** What the reading puts behind it: the unit of a cell that stands in the head of its column. */
  readonly after?: string;
  /** It begins a cell of a row. */
  readonly cell?: boolean;
}

/** A report as it was read: bytes turned to text, nothing else. Every offset given out anywhere points into `text`. */
export interface Document {
  /** First 16 hex digits of `sha256`. */
  readonly id: string;
  /** Path or name as the user gave it. */
  readonly path: string;
  /** Hash of the bytes, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: Format;
  readonly encoding: string;
  /** 1 where the encoding was told or decoded strictly, less where it was chosen by statistics. */
  readonly encodingConfidence: number;
  /** For HTML the decoded source file; for docx and PDF the extracted text. */
  readonly text: string;
  /** Stretches of `text` in reading order; empty where the format tells no structure. */
  readonly blocks: readonly Block[];
}
