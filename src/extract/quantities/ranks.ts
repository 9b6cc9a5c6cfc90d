import { matchesIn } from '../../text/matches.ts';
import { numberOf } from '../../text/numerals.ts';

/** A place in an order: 居全省第四. Offsets are into the clause. */
export interface Rank {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly scope: string;
  /** What the words in front say is ranked: 增速, 总量; empty when nothing is said. */
  readonly of: string;
  /** The contest or review that gave the rank: 全省开发区综合考评. */
  readonly contest?: string;
}

const NUMBER =
  '(?:第([一二三四五六七八九十]{1,3}|\\d{1,3})(?:[位名]|(?![一二三四五六七八九十\\d届次个季产批期轮张方家部座条所项台套人时书大层类阶代梯线责动笔例中]))|(首位|榜首|首(?![脑个家批次条座届创例部台套支款期单])|前列))';
const SCOPE =
  '((?:\\d{1,2}个?[县市区旗]{1,3}(?:（[县市区、旗]{1,5}）)?|全[国省市区县州盟旗镇乡](?:[A-ZⅠⅡⅢ一二三]类(?:城区|县市?区?|地区|开发区)|各县?(?:市|区|县|旗)(?:[（、]?[市县区旗][、县市区旗]{0,4}）?)?|[一二三四五六七八九十\\d]{1,3}[个家][\\u4e00-\\u9fff]{0,3}(?:县市区?|市县|区县|县区|市州|县|区|园区|开发区))?|[\\u4e00-\\u9fff\\d]{2,10}?(?:省|市|区|县|县市区|（市、区）|城市|地区|设区市|地级市|开发区|园区|同类)|(?<!(?:由|从)[^，。；]{0,6})(?:世界|全球|亚洲)))';
const PATTERN = new RegExp(
  `((?:增速|增幅|总量|排名|增长率|降幅|规模|均|也|仍|继续|(?:已?连续|持续)[\\d一二三四五六七八九十]{1,3}[个年次][月年]?|稳)*)(?:位居|位列|位次居|排名|排在|排|名列|列|居|处于|保持|跃居|升至|跃升至|分列|分居|分别居|分别列|分别位居)?(?:在)?${SCOPE}([^，。；、\\d]{0,10}?(?:考核|考评|评比|评价|测评|评估|竞赛|监测|评选))?(?:之中|当中|中|内|里)?(?:排名|排|位居|位列|列|居|(?:再|荣|喜|又)?获得?|取得)?(?:分别)?${NUMBER}`,
  'g',
);
const VERB = /(?:升至|跃居|升到|位次|位居|位列|排名|名列|居|列|在|排)(?=[^居列在排]*$)/;
/** Words that tell an order, and not the name of a thing. */
const RANKED = /[居列排位名获首跃升处]|取得|保持/;
const ALSO = /^[、和](?:第([一二三四五六七八九十]{1,3}|\d{1,3}))[位名]?/;

/** Finds ranks in a clause; `第五、第八位` gives two. */
export function findRanks(clause: string): Rank[] {
  const ranks: Rank[] = [];
  if (!/[第首]/.test(clause)) return ranks;
  for (const match of matchesIn(clause, PATTERN)) {
    const [whole, of = '', scope = '', contest, ordinal, first] = match;
    const rank = ordinal ? numberOf(ordinal) : first && first !== '前列' ? 1 : undefined;
    if (rank === undefined) continue;
    let end = match.index + whole.length;
    // 某县第二小学: an ordinal in a name.
    if (!RANKED.test(whole) && /^[\u4e00-\u9fff]/.test(clause.slice(end))) continue;
    // The scope may have swallowed the subject: then the rank begins at its verb.
    const swallowed = scope.length - cleanScope(scope).length;
    const verb = VERB.exec(scope.slice(0, swallowed))?.index ?? swallowed;
    const start = swallowed > 0 ? match.index + whole.indexOf(scope) + verb : match.index;
    const review = contest && (scope + contest).replace(/^.*在/, '').replace(/^\d+[个家]/, '');
    const national = /^全[国省市区县州盟旗]/.exec(review ?? '')?.[0];
    const told = cleanScope(review ? (national ?? review.replace(REVIEWED, '')) : scope);
    ranks.push({ start, end, rank, scope: told, of, ...(review ? { contest: review } : {}) });
    for (let also = ALSO.exec(clause.slice(end)); also; also = ALSO.exec(clause.slice(end))) {
      const start = end;
      end += also[0].length;
      ranks.push({ start, end, rank: numberOf(also[1] ?? ''), scope: cleanScope(scope), of });
    }
  }
  return ranks;
}

const REVIEWED = /(?:年度|综合|发展水平)*(?:考核|考评|评比|评价|测评|评估|竞赛|监测|评选)+$/;

const cleanScope = (scope: string): string =>
  scope
    .replace(/^.*(?=全[国省市区县州盟旗镇乡]$)/, '')
    .replace(/^.*(?:升至|跃居|升到|位次|位居|位列|排名|名列|居|列|在|排)/, '');
