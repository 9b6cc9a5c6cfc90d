import { lexicon, type Resources } from '../model/resources.ts';
import type { Comparator } from '../ontology/ontology.ts';
import { matchesIn } from './matches.ts';
import { parseNumber, SCALES } from './numerals.ts';

/** What sort of thing a unit measures. */
export type Dimension =
  'ratio' | 'money' | 'mass' | 'area' | 'length' | 'energy' | 'traffic' | 'index' | 'time' | 'count' | 'place' | 'none';

/** A unit without its scale: 亿元 and 万元 are 元. */
export const bareUnit = (unit = ''): string => unit.replace(/^[万亿千百十]+/, '');

/** A number with its unit as it stands in a text; offsets are into that text. */
export interface Amount {
  /** Start of the approximator in front, of the number where there is none. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax?: number;
  /** With its scale, as written: 亿元, 万人, 个百分点. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly comparator: Comparator;
}

const NUMBER = '\\d[\\d,]*(?:[.·]\\d+)?';
const SCALE = Object.keys(SCALES).join('|');
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:高达|多达)$/, 'eq'],
  [/(?:不低于|不少于|至少|不小于|(?<!不)高于|(?<!不)大于)$/, 'gte'],
  [/(?:不超过|不高于|不大于|控制在|低于|小于|少于|压减到)$/, 'lte'],
  [/(?:不足|不到)$/, 'lt'],
  [/(?:(?<=[各均都值入额])过|超过|超|突破|逾|首破|破|跨过|冲破)$/, 'gt'],
  [
    /(?:近|(?<![签节制条合预大民公协规契相])约|大约|大概|接近|预计|预计达|预计达到|预计为|预计完成|预计实现|可达|将达|预计可达|达约|约为|左右)$/,
    'about',
  ],
];
/** What every amount written in characters holds. */
const SPELLED = /[一二两三四五六七八九十][成倍万亿]|[万千百]亿/;
/** People told behind a bare 万: 28万农村人口 are 28万人. */
const PEOPLE =
  /^(?:名)?(?:余|多)?(?:[城乡农村镇贫困流动外来常住移失重高新老县区]{1,4})?(?:人口|农民|居民|群众|职工|学生|村民|市民|劳动力|老人|儿童|妇女|民工|游客|旅客|参保|党员|干部|移民|业主|毕业生)/;
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:左右|上下)/, 'about'],
  [/^(?:以上|及以上)/, 'gte'],
  [/^(?:以内|之内|以下|及以下)/, 'lte'],
];

/** Compiles the measure words and gives the function that finds amounts in a clause or sentence, from left to right. */
export function makeAmountFinder(resources: Resources): (text: string) => Amount[] {
  const rows = lexicon(resources, 'quantity-units');
  const dimensions = new Map(rows.map(({ entry = '', dimension }) => [entry, dimension as Dimension]));
  const units = [...dimensions.keys()]
    .sort((a, b) => b.length - a.length)
    // 24项目计划签约 counts projects, 3项目标 targets.
    .map((unit) => (unit === '项' ? '项(?!目(?![标录的]))' : escape(unit)))
    .join('|');
  const pattern = new RegExp(
    `(?<![A-Za-z\\d.#×—]|(?<![率幅]为|[长率幅速])-)(${NUMBER})(?:[—至到](${NUMBER}))?([多余几来]?)(${SCALE})?([多余]?)(?: (?=[%‰]))?(${units})?(?![A-Za-z])`,
    'g',
  );
  const chinese = new RegExp(
    `(?<![一二三四五六七八九十百千第])([一二两三四五六七八九十]{1,3})(?:(成)(?:([一二三四五六七八九半])(?![期批座条家个户年月级]))?(?!功|为|立|员|果|长|效|绩|都|本|就|熟|分|套|型|品)|(倍)|(万亿|亿|万)(?:多|余)?(${units}))|(?<=[超过破越达近]|[跃迈登站冲]上)(万亿|千亿|百亿)(元|(?=[，。；]|$))(?!级|[产集规园俱企])`,
    'g',
  );
  return (text) => {
    const amounts = matchesIn(text, pattern).map((match) => arabic(text, match, dimensions));
    if (SPELLED.test(text))
      for (const match of matchesIn(text, chinese)) amounts.push(spelled(text, match, dimensions));
    if (text.includes('半')) amounts.push(...matchesIn(text, HALF_DAY).map(halfDay));
    if (text.includes('番')) amounts.push(...matchesIn(text, DOUBLED).map(doubled));
    return inPoints(
      text,
      amounts.filter((amount) => amount !== undefined).sort((a, b) => a.start - b.start),
    );
  };
}

/** 提高3.9和2.2个百分点, 高3.2个、10.8个百分点: the unit is told once. */
const inPoints = (text: string, amounts: readonly Amount[]): Amount[] =>
  amounts.map((amount) =>
    /^个?$/.test(amount.unit) && TO_POINTS.test(text.slice(amount.end, amount.end + LONGEST_POINTS))
      ? { ...amount, unit: '个百分点', dimension: 'ratio' }
      : amount,
  );
const TO_POINTS = /^(?:[、和][\d.]+个?){1,4}百分点/;
const LONGEST_POINTS = 30;

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function arabic(
  text: string,
  match: RegExpMatchArray & { index: number },
  dimensions: ReadonlyMap<string, Dimension>,
): Amount | undefined {
  const [whole, first = '', second, more, scale = '', more2, word = ''] = match;
  const value = parseNumber(first.replace('·', '.'));
  if (value === undefined) return undefined;
  const end = match.index + whole.length;
  const behind = text.charAt(end);
  if (!word && !scale && second !== undefined && /[年月]/.test(behind)) return undefined;
  // 增长1 5 ．3 %: a number in pieces.
  if (whole.includes(' ') && /[\d.．] ?$/.test(text.slice(0, match.index).slice(-2))) return undefined;
  // 世界500强
  if (!word && !scale && behind === '强') return undefined;
  // 自然增长率为-0.87‰
  const below = text.charAt(match.index - 1) === '-';
  if (below && !/^[%‰]$/.test(word)) return undefined;
  const start = match.index - (below ? 1 : 0);
  const people = !word && /[万亿]/.test(scale) && PEOPLE.test(text.slice(end, end + 12));
  const max = second === undefined ? undefined : parseNumber(second.replace('·', '.'));
  if (max !== undefined && max <= value) return undefined;
  return finish(
    text,
    start,
    end,
    below ? -value : value,
    max,
    scale + (word || (people ? '人' : '')),
    word ? (dimensions.get(word) ?? 'none') : people ? 'count' : 'none',
    Boolean(more || more2),
  );
}

/** 翻一番 is growth by 100 %, 翻两番 by 300 %. */
const DOUBLED = /(?<=翻了?)([一两]?)番(还多|有余|多|以上)?(?!计划|目标|行动|工程|任务|”|[半至到])/g;
const doubled = ({ index, 0: words, 1: times, 2: more }: RegExpMatchArray & { index: number }): Amount => ({
  start: index,
  end: index + words.length,
  value: times === '两' ? 300 : 100,
  unit: '%',
  dimension: 'ratio',
  comparator: more ? 'gt' : 'eq',
});

/** 压到|半天, 缩至|半个工作日 */
const HALF_DAY = /(?<=(?:压缩?|缩短?|减少?|降低?|提速|控制)[到至为在](?:了)?)半(?:个)?(天|日|工作日|小时)(?![天日])/g;
const halfDay = ({ index, 0: words, 1: unit = '' }: RegExpMatchArray & { index: number }): Amount => ({
  start: index,
  end: index + words.length,
  value: 0.5,
  unit: unit === '工作日' ? '个工作日' : unit,
  dimension: 'time',
  comparator: 'eq',
});

/** Half of a tenth, in %. */
const HALF = 5;

function spelled(
  text: string,
  match: RegExpMatchArray & { index: number },
  dimensions: ReadonlyMap<string, Dimension>,
): Amount | undefined {
  const [whole, number = '', tenth, hundredth = '', times, scale = '', word = '', bare = '', currency = ''] = match;
  // 突破千亿元 is a thousand times 亿元.
  if (bare)
    return finish(
      text,
      match.index,
      match.index + whole.length,
      1,
      undefined,
      `${bare}${currency || '元'}`,
      'money',
      false,
    );
  const value = parseNumber(number);
  if (value === undefined) return undefined;
  const end = match.index + whole.length;
  // 两成三 is 23 %, 一成半 15 %.
  const parts = hundredth === '半' ? HALF : (parseNumber(hundredth) ?? 0);
  if (tenth) return finish(text, match.index, end, value * 10 + parts, undefined, '%', 'ratio', false);
  if (times) return finish(text, match.index, end, value, undefined, '倍', 'ratio', false);
  return finish(
    text,
    match.index,
    end,
    value,
    undefined,
    scale + word,
    dimensions.get(word) ?? 'none',
    /[多余]/.test(whole),
  );
}

function finish(
  text: string,
  numberStart: number,
  numberEnd: number,
  value: number,
  valueMax: number | undefined,
  unit: string,
  dimension: Dimension,
  more: boolean,
): Amount {
  let start = numberStart;
  let end = numberEnd;
  let comparator: Comparator = more ? 'gt' : 'eq';
  const before = text.slice(Math.max(0, start - 6), start);
  for (const [pattern, meaning] of BEFORE) {
    const match = pattern.exec(before);
    if (!match) continue;
    // 多达4300余家 are more than that all the same.
    if (meaning !== 'eq') comparator = meaning;
    start -= match[0].length;
    break;
  }
  if (/^[多余]/.test(text.slice(end)) && !/^余下|^多(?:个|种|年)/.test(text.slice(end))) {
    comparator = 'gt';
    end++;
  }
  for (const [pattern, meaning] of AFTER) {
    const match = pattern.exec(text.slice(end, end + 4));
    if (!match) continue;
    comparator = meaning;
    end += match[0].length;
    break;
  }
  return { start, end, value, ...(valueMax === undefined ? {} : { valueMax }), unit, dimension, comparator };
}
