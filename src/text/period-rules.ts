/** Rows by which times are read. */
import { numberOf } from './numerals.ts';
import { months, offset, part, planStart, range, span, type PeriodContext } from './period-values.ts';

/** `goal` for what is to come (到2026年, 今后五年), `past` for what is over (去年, 五年来). */
export type Tense = 'goal' | 'past';

const N = '[一二三四五六七八九十]';
const YEAR = '(20[0-4]\\d|19\\d\\d|二〇[〇一二三四]?[〇一二三四五六七八九])';
const PART = '(上半年|下半年|前三季度|前三个季度|一季度|二季度|三季度|四季度|第[一二三四]季度)';
const MONTHS =
  '(?:(\\d{1,2}|元)(?:月份?)?[—至到](\\d{1,2})月份?|[前头](\\d{1,2}|[一二两三四五六七八九十]{1,2})个?月|(\\d{1,2})月份?(?:[上中下]旬|底|末)?)';

interface Rule {
  readonly id: string;
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: PeriodContext) => string | undefined;
  readonly tense?: Tense;
}

const AUTUMN = 9;
/** From then on half of the year is over. */
const SUMMER = 6;
/** Until then plans and reviews are made. */
const TURN = 2;
/** The month of the national holiday. */
const HOLIDAY = 10;
/** A month ends with the 30th at the earliest, February two days before. */
const LAST_DAY = 30;

/** 2016年是“十三五”开局之年: the plan is named to tell what year it is. */
const MILESTONE =
  /^”?(?:规划)?(?:的|[全顺平圆胜][面利稳满利]|实施|推进|完成|实现|建设|要|将)*(?:开局|收官|起步|启航|开篇|奠基|交卷|(?:第一|首)[份张]|首战|第[一二三四五]年|首年|承上启下|攻坚|关键|决胜|冲刺|之年)/;
/** Tried in this order at each place; the first that fits wins. */
export const RULES: readonly Rule[] = [
  {
    id: 'period/year-span',
    example: '2016—2020年',
    pattern: new RegExp(`${YEAR}(?: ?年)?[—至到]${YEAR}(?: ?年)?`, 'y'),
    read: (m) =>
      numberOf(m[1] ?? '') < numberOf(m[2] ?? '') ? span(numberOf(m[1] ?? ''), numberOf(m[2] ?? '')) : undefined,
  },
  {
    id: 'period/by-year',
    example: '到2026年末',
    tense: 'goal',
    pattern: new RegExp(`(?:力争)?(?:到|至)${YEAR}(?:年(?:底|末)?|底|末|(?=，))`, 'y'),
    read: (m) => String(numberOf(m[1] ?? '')),
  },
  {
    id: 'period/year-part',
    example: '2022年上半年',
    pattern: new RegExp(`${YEAR} ?年${PART}`, 'y'),
    read: (m) => part(numberOf(m[1] ?? ''), m[2] ?? ''),
  },
  {
    id: 'period/year-months',
    example: '2019年1—5月',
    pattern: new RegExp(`${YEAR} ?年${MONTHS}(?:\\d{1,2}日)?`, 'y'),
    read: (m) => months(numberOf(m[1] ?? ''), m.slice(2)),
  },
  {
    id: 'period/since',
    example: '2018年以来',
    tense: 'past',
    pattern: new RegExp(`(?:自)?${YEAR} ?年(?:以来|起(?=，))`, 'y'),
    read: (m, { year, reported }) => {
      const from = numberOf(m[1] ?? '');
      // 2023年以来 in a heading of January 2024 is that year.
      return from < (reported ?? year - 1) ? span(from, reported ?? year) : String(from);
    },
  },
  {
    id: 'period/year',
    example: '2018年末',
    pattern: new RegExp(`(?:截至|截止)?${YEAR} ?年(?:度|底|末|全年)?`, 'y'),
    read: (m) => String(numberOf(m[1] ?? '')),
  },
  {
    id: 'period/relative-part',
    example: '今年上半年',
    pattern: new RegExp(`(今年|本年|去年|上年|明年)${PART}`, 'y'),
    read: (m, { year }) => part(year + offset(m[1] ?? ''), m[2] ?? ''),
  },
  {
    id: 'period/relative-months',
    example: '今年1—5月',
    pattern: new RegExp(`(今年|本年|去年|上年|明年)${MONTHS}(?:\\d{1,2}日)?`, 'y'),
    read: (m, { year }) => months(year + offset(m[1] ?? ''), m.slice(2)),
  },
  {
    id: 'period/plan',
    example: '“十三五”期间',
    pattern: new RegExp(
      `(?<![一二三四五六七八九百])“?(十[一二三四五]?五|[七八九]五)(?![连个大项届亿万年天名位强条家户场次%、])”?(?:规划)?(时期|期间|以来|末)?`,
      'y',
    ),
    read: (m) => {
      const from = planStart(m[1] ?? '');
      // “十五五”重点项目: a modifier.
      if (/^”?(?:规划)?(?:储备|重[点大])?项目/.test(m.input.slice(m.index + m[0].length))) return undefined;
      if (!m[2] && MILESTONE.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 16))) return undefined;
      return m[2] === '末' ? String(from + 4) : span(from, from + 4);
    },
  },
  {
    id: 'period/whole-year',
    example: '全年',
    pattern:
      /(?:当年|年内|全年|这一年|一年(?:来|下来)|过去(?:的)?一年|刚刚过去的一年|年末|年底)(?!前|以前|均|预期|目标|任务|计划|预算|新增目标)/y,
    // At the turn of the year the year that has passed is the one before.
    read: (m, { year, reported = year, month = 0 }) =>
      String(m[0].includes('过去') && month > 0 && month <= TURN && reported === year ? year - 1 : reported),
  },
  {
    id: 'period/years-back',
    example: '过去五年',
    tense: 'past',
    pattern: new RegExp(
      `(?:过去的?|这|近|最近|(?<!学)前)(${N}|\\d)年(?:来|间|里)?|(?<![一二三四五六七八九十\\d])(${N})年(?:来|间)`,
      'y',
    ),
    read: (m, { year }) => span(year - numberOf(m[1] ?? m[2] ?? ''), year),
  },
  {
    id: 'period/years-counted',
    example: '五年累计完成',
    tense: 'past',
    pattern: new RegExp(`(?<=^|[，。；：、])(${N})年(?=年均|累计|共(?!同)|平均|用于)|(${N})年(?=工作(?:的)?回顾)`, 'y'),
    read: (m, { year, back }) => (back || m[2] ? span(year - numberOf(m[1] ?? m[2] ?? ''), year) : undefined),
  },
  {
    id: 'period/years-ahead',
    example: '今后五年',
    tense: 'goal',
    pattern: new RegExp(`(?:今后|未来|以后)(${N}|\\d)(?:到${N}|—\\d)?年(?:内)?`, 'y'),
    // Told in autumn they begin with the next year.
    read: (m, { year, month = 1 }) => {
      const from = month >= AUTUMN ? year + 1 : year;
      return span(from, from + numberOf(m[1] ?? '') - 1);
    },
  },
  {
    id: 'period/plan-years',
    example: '五年新增就业（in a proposal for a five-year plan）',
    tense: 'goal',
    pattern: /(?<=^|[，。；：]|力争|确保)五年(?:内|(?![来间前后期级制规计行以的]))(?=[\u4e00-\u9fff])/y,
    read: (_m, { ahead }) => ahead,
  },
  {
    id: 'period/last-year',
    example: '去年',
    tense: 'past',
    pattern: /(?:去年|上年度?|前年)(?!同期|同月|末?增|底?增)/y,
    read: (m, { year }) => String(year + offset(m[0])),
  },
  {
    id: 'period/this-year',
    example: '今年以来',
    pattern: /(?:今年|本年度?)(?:以来|年内|[底末](?:前|以前)?)?/y,
    read: (_m, { year }) => String(year),
  },
  {
    id: 'period/next-year',
    example: '明年',
    tense: 'goal',
    pattern: /明年/y,
    read: (_m, { year }) => String(year + 1),
  },
  {
    id: 'period/quarters',
    example: '三季度末',
    pattern: /(?:到|至|截至)?([一二三])季度末/y,
    read: (m, { year, reported }) => range(reported ?? year, 1, 3 * numberOf(m[1] ?? '')),
  },
  {
    id: 'period/month-end',
    example: '截至6月30日',
    pattern: /截[至止](?:到)?(?:今年|本年)?(\d{1,2})月(2[89]|3[01])日/y,
    read: (m, { year, reported }) =>
      Number(m[2]) >= LAST_DAY - Number(m[1] === '2') * 2 ? months(reported ?? year, [, , , m[1]]) : undefined,
  },
  {
    id: 'period/month-pair',
    example: '9、10两个月',
    pattern: /(\d{1,2})、(\d{1,2})(?:两个)?月份?(?!\d)/y,
    read: (m, { year, reported }) =>
      Number(m[1]) + 1 === Number(m[2]) ? range(reported ?? year, Number(m[1]), Number(m[2])) : undefined,
  },
  {
    id: 'period/holiday',
    example: '国庆假期',
    pattern: /国庆(?:节|小?长假|假期|黄金周|期间){1,2}/y,
    read: (_m, { year, month = 0 }) => (month >= HOLIDAY ? `${year}-${HOLIDAY}` : undefined),
  },
  {
    id: 'period/season',
    example: '今秋',
    pattern: /今[春夏秋](?![^，。；]{0,2}两季|招)/y,
    read: (_m, { year }) => String(year),
  },
  {
    id: 'period/years-on',
    example: '再过两年',
    tense: 'goal',
    pattern: new RegExp(`再过(${N}|两|\\d)年`, 'y'),
    read: (m, { year }) => String(year + numberOf(m[1] ?? '')),
  },
  {
    id: 'period/part',
    example: '上半年',
    pattern: new RegExp(`(?<!比|较|前)${PART}(?!度)`, 'y'),
    read: (m, { year, reported }) => part(reported ?? year, m[1] ?? ''),
  },
  {
    id: 'period/half',
    example: '半年完成投资（told in summer）',
    pattern: /(?<=^|[，。；：])半年(?=完成|实现|累计|总)/y,
    read: (_m, { year, reported, month = 0 }) =>
      month >= SUMMER && month <= AUTUMN ? part(reported ?? year, '上半年') : undefined,
  },
  {
    id: 'period/months',
    example: '1—5月份',
    pattern: new RegExp(`(?:截至|截止)?${MONTHS}(?!\\d{0,2}日|\\d)`, 'y'),
    read: (m, { year, reported }) => months(reported ?? year, m.slice(1)),
  },
  {
    id: 'period/year-end',
    example: '年底前',
    tense: 'goal',
    pattern: /(?:到)?年[底末](?:前|以前)?/y,
    // A plan given in December means the end of the year planned.
    read: (_m, { year, reported }) => String(reported === year + 1 ? reported : year),
  },
];
