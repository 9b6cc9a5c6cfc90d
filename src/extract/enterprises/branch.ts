/** Branches of well-known groups, with their place: 国网|静宁县|供电公司, 华能|静宁|公司. */
import type { Resources } from '../../model/resources.ts';
import type { Trie } from '../../text/trie.ts';
import { RULE } from './kinds.ts';
import type { Found } from './forms.ts';

/** Behind the place: what the branch does, and the word for a company. */
const BRANCH =
  /^(?:供电|电力|发电|送变电|超高压|综合能源|新能源|清洁能源|能源|石油|油品|销售|水电|风电|光伏|热电|煤电|检修|燃气|水务|环保|环境|地产|置业|建设|建筑|建工|工程|物流|水泥|食品|乳业|牧业|农牧|矿业|矿产|铝业|铜业|钢铁|化工|石化|项目|通信|网络|新材料|建材|中药|制药|医药|分|子){0,3}公司(?!化|法)/;
/** 国网江西|电力 */
const GRID = /^(?:电力|供电)(?=[，。、；的与和]|$)/;
const LONGEST_PLACE = 7;

/** Gives the function that finds them; the trie holds the forms of known names. */
export const makeBranches =
  ({ gazetteer }: Resources, known: Trie<string>): ((text: string) => Found[]) =>
  (text) => {
    if (!/公司|网/.test(text)) return [];
    return known.find(text).flatMap(({ start, end }): Found[] => {
      for (let length = LONGEST_PLACE; length >= 2; length--) {
        const place = text.slice(end, end + length);
        const behind = text.slice(end + length);
        const rest =
          BRANCH.exec(behind)?.[0] ?? (/国家?电?网$/.test(text.slice(start, end)) ? GRID.exec(behind)?.[0] : undefined);
        if (rest === undefined || gazetteer.named(place).length === 0) continue;
        const stop = end + length + rest.length;
        return [{ ...RULE, confidence: 0.85, start, end: stop, name: text.slice(start, stop) }];
      }
      return [];
    });
  };
