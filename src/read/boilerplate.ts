import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set(
  'script style noscript template iframe svg select button form object title textarea video audio canvas'.split(' '),
);
const NAVIGATION = new Set(['nav', 'footer', 'aside', 'menu']);
const NAVIGATION_NAME =
  /(?:^|[-_ ])(?:nav|menu|footer|foot|crumb|breadcrumb|share|related|copyright|sidebar|pager|pagination|toolbar|topbar|search|login|links|tags|comment|recommend|qrcode|friendlink|hotnews|ranking|adv?|banner)(?:$|[-_ \d])/i;
const CAPTION_NAME =
  /(?:^|[-_ ])(?:caption|figcaption|pictext|picnote|imgtext|imgnote|tuzhu|photo-?desc)(?:$|[-_ \d])/i;
/** So many links that make up so much of a stretch are a list of links. */
const LINKS = { count: 3, share: 0.7 };

/** The value of an attribute, empty where it is missing. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** Tells whether nobody sees an element's text. */
export const isHidden = (element: Element): boolean =>
  SKIPPED.has(element.nodeName) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  /display\s{0,3}:\s{0,3}none/i.test(attribute(element, 'style'));

/** Tells by its element, its names or its links whether a stretch leads away from the page. */
export function isNavigation(element: Element, { links, inside, total }: Linked): boolean {
  if (NAVIGATION.has(element.nodeName) || NAVIGATION_NAME.test(names(element))) return true;
  if (element.nodeName === 'a' || element.nodeName === 'body' || element.nodeName === 'html') return false;
  return links >= LINKS.count && inside >= LINKS.share * total;
}

/** Tells whether an element explains a picture. */
export const isCaption = (element: Element): boolean =>
  element.nodeName === 'figcaption' || element.nodeName === 'caption' || CAPTION_NAME.test(names(element));

const names = (element: Element): string => `${attribute(element, 'class')} ${attribute(element, 'id')}`;

/** How much of a stretch's text stands in links. */
export interface Linked {
  readonly links: number;
  readonly inside: number;
  readonly total: number;
}

/** Counts links and text of every node, the inner ones first; no recursion, since pages can be nested without end. */
export function countLinks(root: Node): ReadonlyMap<Node, Linked> {
  const nodes: Node[] = [root];
  for (let i = 0; i < nodes.length; i++) for (const child of childrenOf(nodes[i] as Node)) nodes.push(child);
  const counted = new Map<Node, Linked>();
  for (const node of nodes.reverse()) {
    const total = node.nodeName === '#text' ? (node as { value: string }).value.replace(/\s+/g, '').length : 0;
    const sum = { links: 0, inside: 0, total };
    for (const child of childrenOf(node)) {
      const one = counted.get(child) as Linked;
      sum.links += one.links;
      sum.inside += one.inside;
      sum.total += one.total;
    }
    const link = node.nodeName === 'a' && attribute(node as Element, 'href') !== '' && sum.total > 0;
    counted.set(node, link ? { links: 1, inside: sum.total, total: sum.total } : sum);
  }
  return counted;
}

/** The nodes inside a node. */
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
