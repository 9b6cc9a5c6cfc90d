/** What a batch costs in all, as the sentence tells it in front of the count or behind it; in yuan. */
import { moneyAt } from '../../text/money.ts';
import type { Batch } from './batch.ts';

/** 84个|总投资486亿元的|项目 */
export const AMOUNT =
  '(?:(?:计划|概算|估算|合同)?(?:总投资|投资总额|投资额|计划投资|投资)(?:额)?(?:达到?|约|近|超过?|共|为)?\\d[\\d,.]*(?:万亿|亿|千万|万)?(?:美)?元(?:以上)?的?)';
/** 总投资486亿元的|84个项目 */
export const FRONT =
  /(?:计划|概算|估算)?(?:总投资|投资总额|计划投资)(?:额)?(达到?|约|近|超过?|共|为)?(\d[\d,.]*(?:万亿|亿|千万|万)?(?:美)?元)(?:以上)?的$/;

const WHOSE = '(?:(?:招商引资|签约|开工|全部)?项目)?';
const OF = '(?:正式|累计|计划|概算|估算|预计|预估|合同|协议|签约|引进|引资|合计|共计|意向)';
/** The words for what projects cost in all; 年度计划投资 and 完成投资 are others. */
export const TOTAL = `${WHOSE}${OF}{0,2}(?:总投资(?:金额|规模)?|投资总(?:额|金额|规模)|投资(?:金)?额|投资合计|合计投资|签约(?:总?(?:金额|额)|资金)|引资额|合同总?(?:金额|额)|协议(?:金额|资金|引资|投资)|引进资金|合同(?:引资|投资|资金)|(?:概算|估算)投资|概算(?=[约近\\d])|投资(?=[\\d约近超达])|(?:投资)?总?盘子|总金额|引资|金额|(?:资金|投资)总额|总额)(?:额)?(?:合计|共计|累计|总计|达|为)?`;
/** 签下11个项目，|揽资|64.5亿元; 甲市的10个项目|合计|93.7亿元; 首批7个项目|共|36亿元 */
const GATHERED = '揽资|揽金|吸金|揽入投资|(?:合计|共计|总计|合计投资)(?=[约近超达\\d])|共(?=[\\d.]+亿元)';
/** What is done with them, or where they belong: 41个项目|在会展中心集中签约，|合同金额200亿元. */
const DONE =
  '(?:[^，。；、\\d]{0,8}|(?:正式|现场|集中|成功)?(?:签约)?(?:在|纳入|列入|入驻|落户|被列入)[^，。；、\\d]{2,20}|(?:集中在|涉及|涵盖|覆盖)[^，。；\\d]{4,30})，';
const BEHIND = new RegExp(`^(?:（[^（）]{2,24}）)?(?:${DONE}|[、的])?(?:现场)?(?:${TOTAL}|${GATHERED})`);
/** 首期6个帮扶项目|（2.2亿元）, 12个项目|、71亿元|投资: the amount alone. */
const ALONE =
  /^(?:（(?=\d[\d.]*亿元）)|、(?=\d[\d.]*亿元(?:(?:的)?(?:总?投资|引资)|[，。；、和紧居列]))|，(?=\d[\d.]*亿元[。；]))/;
const REACH = 48;

/** 9个项目|入驻甲园: where they are stays outside the batch, and so do its parts: 12个项目|（续建5个、新建7个）. */
const PLACED = /^(?:正式|现场|集中|成功)?(?:签约)?(?:在|入驻|落户)[^，]{2}/;

/** What such words right behind a count tell, with where it ends. */
export function investmentAfter(text: string, end: number): { yuan?: number; end: number } | undefined {
  const behind = text.slice(end, end + REACH);
  // （续建5个、新建7个|），总投资9.8亿元 is told of the whole.
  const match = behind.startsWith('）') ? null : (BEHIND.exec(behind) ?? ALONE.exec(behind));
  const told = match ? moneyAt(text, end + match[0].length) : undefined;
  // 项目3个，投资1500万元的|油脂厂: what one of them costs.
  if (!told || text.charAt(told.end) === '的') return undefined;
  return PLACED.test(behind) || behind.startsWith('（') ? { ...told, end } : told;
}

/** The first amount in words that hold one. */
export function moneyIn(amount: string): { yuan?: number } | undefined {
  const at = amount.search(/\d/);
  const money = at < 0 ? undefined : moneyAt(amount, at);
  return money?.yuan === undefined ? undefined : { yuan: money.yuan };
}

/** The batch with a cost that was told, up to where that ends. */
export const costed = (batch: Batch, told: { yuan?: number; end?: number } | undefined): Batch => ({
  ...batch,
  end: told?.end ?? batch.end,
  ...(told?.yuan === undefined ? {} : { investment: told.yuan }),
});

/**
 * 其中甲类1个、乙类2个、丙类3个，总投资9亿元: what is told behind the last of parts that make up the whole is the
 * whole's; `all` are in the order of the text.
 */
export function costOfWhole(all: readonly Batch[]): Batch[] {
  const batches = [...all];
  batches.forEach((last, index) => {
    const { investment } = last;
    if (investment === undefined) return;
    let sum = last.count;
    for (let at = index - 1; at >= 0; at--) {
      const before = batches[at] as Batch;
      if (before.investment !== undefined) return;
      if (at < index - 1 && before.count === sum) {
        const { investment: moved, ...part } = last;
        batches[index] = part;
        batches[at] = { ...before, ...(moved === undefined ? {} : { investment: moved }) };
        return;
      }
      sum += before.count;
    }
  });
  return batches;
}
