/** 投入9亿元|改造|加氢装置, 对|包装生产线|实施自动化|改造: a work told by what is done to a plant; the deed closes its name. */
import { matchesIn } from '../../text/matches.ts';
import { moneyAt } from '../../text/money.ts';
import { isGeneric } from './generic.ts';
import type { Named } from './name.ts';
import { SPENDS } from './spending.ts';

/** Less is spent on many small things. */
const AMOUNT = '(?:约|近|超过?)?(?:[\\d.]+亿|\\d{4,}万|[\\d.]+千万)[多余]?元';
const PAID = `(?:${SPENDS}|[又再还]投了?)(?=${AMOUNT})${AMOUNT}，?(?:用于|来)?`;
const DEED = '(?:(?:升级|技术|智能化|数字化|自动化|绿色化?|节能|环保|整体)*改造|技改|翻建)';
/** 改造|12条吊挂线 */
const VERB_FIRST = new RegExp(
  `${PAID}(${DEED})了?((?:[\\d一二两三四五六七八九十]+[条座套台栋孔])?[\\u4e00-\\u9fffA-Za-z]{2,12}?)(?=[，。；])`,
  'g',
);
/** 对|胶柄钳生产线|实施|自动化改造, 给|细纱车间|改造 */
const THING_FIRST = new RegExp(
  `${PAID}[对给为]([\\u4e00-\\u9fffA-Za-z]{3,14}?)(?:进行|实施|开展)?了?(${DEED})(?=[，。；])`,
  'g',
);
/** What belongs to everyone and is told by how much of it is done. */
const COMMON =
  /^(?:提升|扩能|升级|和|与|及)|(?:老旧|危旧|危险|农村|乡镇|城乡|薄弱|低产|低效|传统|一批|所有|部分|村级)|(?:小区|危房|棚户区|厕所|户厕|农田|果园|公路|街巷|管网|住房|设备|技术|工艺|环境|市场|企业|产业|学校|校舍)$/;

/** 12条|吊挂线 */
const COUNT = /^[\d一二两三四五六七八九十]+[条座套台栋孔]/;

/** Gives each such work with what is spent on it. */
export const redone = (text: string): Named[] =>
  text.includes('改造') || text.includes('技改')
    ? [
        ...matchesIn(text, VERB_FIRST).flatMap((match) => workOf(match, text, match[2] ?? '', match[1] ?? '')),
        ...matchesIn(text, THING_FIRST).flatMap((match) => workOf(match, text, match[1] ?? '', match[2] ?? '')),
      ]
    : [];

function workOf(match: RegExpExecArray, text: string, thing: string, deed: string): Named[] {
  const name = thing + deed;
  if (COMMON.test(thing) || isGeneric(name.replace(COUNT, ''))) return [];
  const end = match.index + match[0].length;
  const start = Math.min(
    text.lastIndexOf(thing, end),
    text.lastIndexOf(deed, end - (match[0].endsWith(deed) ? 0 : thing.length)),
  );
  const investment = moneyAt(text, match.index + match[0].search(/[约近超]|\d/))?.yuan;
  return [
    {
      rule: 'project/redone',
      confidence: 0.75,
      start,
      end,
      name,
      listed: false,
      vouched: true,
      ...(investment === undefined ? {} : { investment }),
    },
  ];
}
