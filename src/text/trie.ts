/** A word that was found, with what was stored for it. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  next?: Map<number, Node<T>>;
  value?: T;
}

/** Finds many words at once: the longest at each place, from left to right, without overlap. */
export interface Trie<T> {
  find(text: string): Hit<T>[];
  /** The longest word that starts at `index`. */
  at(text: string, index: number): Hit<T> | undefined;
  /** Where the words end that start at `index`, the shortest first. */
  endsFrom(text: string, index: number): number[];
}

/** Builds a trie from words and what they stand for; a word given twice keeps the first. */
export function makeTrie<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const root = grow(entries);
  const at = (text: string, start: number): Hit<T> | undefined => {
    let node: Node<T> | undefined = root;
    let hit: Hit<T> | undefined;
    for (let end = start; node; end++) {
      if (node.value !== undefined && end > start) hit = { start, end, value: node.value };
      node = end < text.length ? node.next?.get(text.charCodeAt(end)) : undefined;
    }
    return hit;
  };
  const endsFrom = (text: string, start: number): number[] => {
    const ends: number[] = [];
    let node: Node<T> | undefined = root;
    for (let end = start; node; end++) {
      if (node.value !== undefined && end > start) ends.push(end);
      node = end < text.length ? node.next?.get(text.charCodeAt(end)) : undefined;
    }
    return ends;
  };
  const find = (text: string): Hit<T>[] => {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < text.length;) {
      const hit = at(text, i);
      if (hit) hits.push(hit);
      i = hit ? hit.end : i + 1;
    }
    return hits;
  };
  return { find, at, endsFrom };
}

/** Tells whether one of the words ends at `end` and begins at `start` or later. */
export type EndCheck = (text: string, start: number, end: number) => boolean;

/** Compiles words that are looked up from their ends. */
export function makeEndCheck(words: readonly string[]): EndCheck {
  const root = grow(words.map((word) => [reversed(word), true] as const));
  return (text, start, end) => {
    let node: Node<true> | undefined = root;
    for (let i = end - 1; node && i >= start; i--) {
      node = node.next?.get(text.charCodeAt(i));
      if (node?.value) return true;
    }
    return false;
  };
}

const reversed = (word: string): string => word.split('').reverse().join('');

function grow<T>(entries: Iterable<readonly [string, T]>): Node<T> {
  const root: Node<T> = {};
  for (const [word, value] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      node.next ??= new Map();
      const code = word.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = {}));
      node = child;
    }
    node.value ??= value;
  }
  return root;
}
