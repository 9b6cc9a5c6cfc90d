import { lexicon, type Resources } from '../../model/resources.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';
import { anyOf } from '../../text/words.ts';

/**
 * What a suffix needs in front of it: a `seat` (开发区) or a `park` (产业园) any name of its own, a `weak` one (示范区) the
 * name of a place, since it is mostly a grade; a `bare` one (园区) a short name in a place where names stand.
 */
export type ZoneSort = 'seat' | 'park' | 'weak' | 'bare';

/** The word data of zone names, compiled. */
export interface ZoneWords {
  readonly suffixes: Trie<ZoneSort>;
  /** Words that end a lead-in. */
  readonly leads: Trie<true>;
  /** Words inside names that look like lead-ins: 农产品加工, 服务业. */
  readonly inner: Trie<true>;
  /** Words that name a sort of zone: 省级, 特色. */
  readonly generic: RegExp;
}

export function makeZoneWords(resources: Resources): ZoneWords {
  const entries = (name: string) => lexicon(resources, name).map(({ entry = '' }) => entry);
  const trie = (name: string) => makeTrie<true>(entries(name).map((entry) => [entry, true]));
  const suffixes = lexicon(resources, 'zone-suffixes').map(
    ({ entry = '', sort = '' }) => [entry, sort as ZoneSort] as const,
  );
  // 制造园区 is what 制造园 is.
  const wider = suffixes.flatMap(([entry, sort]) => (/.园$/.test(entry) ? [[`${entry}区`, sort] as const] : []));
  return {
    suffixes: makeTrie([...wider, ...suffixes]),
    leads: trie('zone-leads'),
    inner: trie('zone-inner-words'),
    generic: new RegExp(`^(?:${anyOf(entries('zone-generic-words'))})*$`),
  };
}
