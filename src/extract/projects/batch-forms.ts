/** Batches in other orders than number and noun: told by a stage alone, or for several places together. */
import { matchesIn } from '../../text/matches.ts';
import { moneyAt } from '../../text/money.ts';
import type { Batch } from './batch.ts';

const STAGE = '新?签约|新?开工|动工|竣工|建成投产|投产|落地|新?引进|续建|投用|完工';

/** 松溪县、顺昌县分别开工4个和5个项目，总投资依次为8.7亿元、13.2亿元。 */
const ALIGNED = new RegExp(
  `分别(?:有|新增)?(${STAGE})?((?:\\d+个(?:、|和|，))+\\d+个)((?:亿元以上|重点|重大|产业|工业)*项目)`,
  'g',
);
const ALIGNED_COST = /^，(?:计划|协议)?(?:总投资|投资)(?:额)?(?:依次|分别)(?:为|达)?((?:[\d.]+(?:万|亿)元[、和]?){2,})/;

/** Gives one batch for each place of a list, in its order. */
export function alignedBatches(text: string): Batch[] {
  return matchesIn(text, ALIGNED).flatMap((match): Batch[] => {
    const [whole, stage = '', numbers = '', head = ''] = match;
    const counts = matchesIn(numbers, /(\d+)个/g);
    const end = match.index + whole.length;
    const told = ALIGNED_COST.exec(text.slice(end))?.[1] ?? '';
    const costs = matchesIn(told, /[\d.]+(?:万|亿)元/g).map(([amount]) => moneyAt(amount, 0)?.yuan);
    const from = match.index + whole.indexOf(numbers);
    return counts.map(({ 0: words, 1: number = '', index }, i): Batch => {
      const investment = costs.length === counts.length ? costs[i] : undefined;
      return {
        rule: 'project/batch-aligned',
        start: from + index,
        end: from + index + words.length,
        noun: `${stage.replace('建成投产', '投产')}${head}`,
        count: Number(number),
        counter: '个',
        ...(investment === undefined ? {} : { investment }),
      };
    });
  });
}

/** 在建、新建、拟建项目分别为32个、41个和17个: each sort with its number. */
const SORTS_ALIGNED =
  /((?:[\u4e00-\u9fff]{2,6}[、和]){1,4}[\u4e00-\u9fff]{2,6}?)((?:项目|工程))(?:数量?)?分别(?:为|有|达到?|是)?((?:\d+(?:个|项)[、和，]?){2,5})/g;

/** Gives one batch for each sort of a list, in its order. */
export const sortedBatches = (text: string): Batch[] =>
  matchesIn(text, SORTS_ALIGNED).flatMap(({ 0: whole, 1: list = '', 2: head = '', 3: numbers = '', index }) => {
    const sorts = list.replace(/^(?:全[省市县区]|[我本][省市县区])/, '').split(/[、和]/);
    const counts = matchesIn(numbers, /(\d+)(个|项)/g);
    const from = index + whole.length - numbers.length;
    if (counts.length !== sorts.length) return [];
    return counts.map(({ 0: words, 1: number = '', 2: counter = '', index: at }, i) => ({
      rule: 'project/batch-aligned',
      start: i === 0 ? index : from + at,
      end: from + at + words.length,
      noun: `${sorts[i] ?? ''}${head}`,
      count: Number(number),
      counter,
    }));
  });

/** 6个盟级、42个旗级重点项目: each level counts its own, and what is counted stands behind the last. */
const LEVELED =
  /((?:\d+(?:个|项)(?:国家|中央|自治区|[省市县区盟旗州镇乡])级?、){1,3})\d+(?:个|项)(?:国家|中央|自治区|[省市县区盟旗州镇乡])级?([^，。；、\d]{0,10}?(?:项目|工程))(?!部|师|库|资金)/g;

/** Gives the batches of all levels but the last, which is told in full. */
export const leveledBatches = (text: string): Batch[] =>
  matchesIn(text, LEVELED).flatMap(({ 1: list = '', 2: head = '', index }) =>
    matchesIn(list, /(\d+)(个|项)([^、\d]+)、/g).map(
      ({ 0: one, 1: number = '', 2: counter = '', 3: level, index: at }) => ({
        rule: 'project/batch-leveled',
        start: index + at,
        end: index + at + one.length - 1,
        noun: `${level}${head}`,
        count: Number(number),
        counter,
      }),
    ),
  );

/** 集中开工96个、|竣工79个重点项目: each stage counts its own, and what is counted stands behind the last. */
const PAIRED = new RegExp(
  `((?:集中)?(?:${STAGE}))(\\d+)(个|项)(?=(?:[、和](?:集中)?(?:${STAGE})\\d+(?:个|项))+((?:(?:亿元以上|重点|重大|优质|产业|工业|民生|招商)的?)*项目)(?!部|库|资金))`,
  'g',
);

/** Gives the batches of all stages but the last, which is told in full. */
export const pairedBatches = (text: string): Batch[] =>
  matchesIn(text, PAIRED).map(({ 0: whole, 1: stage = '', 2: number = '', 3: counter = '', 4: head = '', index }) => ({
    rule: 'project/batch-leveled',
    start: index,
    end: index + whole.length,
    noun: `${stage.replace('建成投产', '投产')}${head}`,
    count: Number(number),
    counter,
  }));

/** 政和县签约6个、总投资21.4亿元: behind a place, where the text speaks of projects. */
const BY_PLACE = new RegExp(
  `(?<=[市县区镇乡园城港旗]|[\\u4e00-\\u9fff]{2}(?:高新区|经开区))(${STAGE})(\\d+)(个|项|宗)(?=[、，](?:计划|协议)?(?:总投资|投资|引资))`,
  'g',
);

/** Gives the batches that a place and a stage tell. */
export const batchesByPlace = (text: string): Batch[] =>
  text.includes('项目')
    ? matchesIn(text, BY_PLACE).map(({ 0: whole, 1: stage = '', 2: number = '', 3: counter = '', index }) => ({
        rule: 'project/batch-by-place',
        start: index,
        end: index + whole.length,
        noun: `${stage.replace('建成投产', '投产')}项目`,
        count: Number(number),
        counter,
      }))
    : [];
