import type { Draft } from './draft.ts';
import { placed } from './contest.ts';
import { numberOf } from '../../text/numerals.ts';

/** 中国工业百强区|排名第38位, 投资潜力百强县由84位提升至|76位: a list of the best, and the place on it. */
const LEAGUE =
  /([^，。；、\d]{0,14}?(?:[百千十]强|百佳|竞争力)[^，。；、\d]{0,6}?)(?:榜单?|排行榜|名单|排名){0,2}(?:已|中)?(?:由第?\d{1,3}位)?(?:提升|上升|跃升|前移|前进|升|位列|位居|居|列|排名?|跃居)?[至到在]?第?(\d{1,3})[位名]/;
/** Who is on the list, and what is said of when and how. */
const IN_FRONT = /^年|^.*?(?:新列|新晋|荣登|荣列|入围|入选|跻身|蝉联|[在列])|^(?:其中|同时|[我该本][省市县区州旗])+/;
const SCOPE = /^(?:全国|全省)|中国/;

/** Reads the place on a list of the best that a clause tells. */
export function readLeague(text: string, offset: number): Draft | undefined {
  const match = /[百千十]强|百佳|竞争力/.test(text) ? LEAGUE.exec(text) : null;
  if (!match) return undefined;
  const [words, league = '', rank = ''] = match;
  const indicator = league.replace(IN_FRONT, '');
  if (indicator.length < 4) return undefined;
  const scope = SCOPE.exec(indicator)?.[0] === '全省' ? '全省' : '全国';
  const start = offset + match.index;
  return placed('quantity/rank', { indicator, scope }, numberOf(rank), { start, end: start + words.length });
}
