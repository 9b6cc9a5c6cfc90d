import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block, BlockRole } from '../model/document.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'select',
  'button',
  'form',
  'object',
  'title',
]);
const NAVIGATION = new Set(['nav', 'footer', 'aside', 'menu']);
const NAVIGATION_NAME =
  /(?:^|[-_ ])(?:nav|menu|footer|foot|crumb|breadcrumb|share|related|copyright|sidebar|pager|pagination|toolbar|topbar|search|login|links|tags|comment|recommend|qrcode)(?:$|[-_ \d])/i;

/** Tells whether decoded text is an HTML page. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(text.slice(0, 1000));

/** Encoding that a page declares, from its first bytes. */
export const declaredEncoding = (head: string): string | undefined =>
  /<meta[^>]{0,80}charset=["']?([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase();

/** The texts of a page in reading order, with what each is for; spans point into the source. */
export function readHtml(source: string): Block[] {
  const blocks: Block[] = [];
  visit(parse(source, { sourceCodeLocationInfo: true }).childNodes, 'body', blocks, source);
  return blocks;
}

function visit(nodes: readonly Node[], role: BlockRole, blocks: Block[], source: string): void {
  for (const node of nodes) {
    if (node.nodeName === '#text') {
      const location = node.sourceCodeLocation;
      if (location && source.slice(location.startOffset, location.endOffset).trim()) {
        blocks.push({ role, span: { start: location.startOffset, end: location.endOffset } });
      }
    } else if ('childNodes' in node && !SKIPPED.has(node.nodeName))
      visit(node.childNodes, roleOf(node as Element, role), blocks, source);
  }
}

function roleOf(element: Element, outer: BlockRole): BlockRole {
  if (outer === 'navigation') return outer;
  const names = (element.attrs ?? [])
    .filter(({ name }) => name === 'class' || name === 'id')
    .map(({ value }) => value)
    .join(' ');
  if (NAVIGATION.has(element.nodeName) || NAVIGATION_NAME.test(names)) return 'navigation';
  if (/^h[1-6]$/.test(element.nodeName)) return 'heading';
  if (element.nodeName === 'figcaption' || element.nodeName === 'caption') return 'caption';
  if (element.nodeName === 'tr') return 'table-row';
  return outer;
}
