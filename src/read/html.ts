import type { Block } from '../model/document.ts';
import { readPage } from './page.ts';
import { blockOf } from './piece.ts';

/** Tells whether decoded text is an HTML page, or a part of one that was saved without its head. */
export const isHtml = (text: string): boolean => {
  const head = text.slice(0, 3000);
  return (
    /^\s*(?:<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}>\s*<(?:!doctype )?html)/i.test(head) ||
    (/^\s*<[a-z!]/i.test(head) &&
      (head.match(/<\/?(?:p|div|br|td|tr|table|span|h[1-6]|li|article|section)\b/gi)?.length ?? 0) >= 4)
  );
};

/** Encoding that a page declares, from its first bytes. */
export const declaredEncoding = (head: string): string | undefined =>
  (/<meta[^<>]{0,80}charset=["']?([\w-]{3,20})/i.exec(head) ??
    /^<\?xml[^>]{0,80}encoding=["']([\w-]{3,20})/i.exec(head))?.[1]?.toLowerCase();

/** The texts of a page in reading order, with what each is for; spans point into the source. */
export const readHtml = (source: string): Block[] => readPage(source).map(blockOf);
