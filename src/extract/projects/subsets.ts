import type { Batch } from './batches.ts';

const NEXT = '(?=[，、；。）]|$)';
const COUNT = '(?:有|达|为|共)?(\\d[\\d,]*)(个|项)';
const STAGE = '新开工|新建|新上|续建|开复工|复工|竣工|投产|签约|在建|开工|落地|建成|入库|完工|投用|达产';
const BY_SORT = new RegExp(
  `(?<=^|[，、；：（]|其中[，：]?有?)(?:当年|全年|年内|当场|现场|已)?(${STAGE}|(?:国家|中央|省|市|县|区|镇)级|[^，。；、：（）\\d]{2,10}类|签[订署][^，。；、：（）\\d]{2,10}的)${COUNT}${NEXT}`,
  'g',
);
const BY_COST = new RegExp(
  `(?:总投资|投资|协议投资|协议引资|合同引资)(?:额|总额)?((?:超过?|不低于)?(?:\\d[\\d.]*|[十百千])(?:万|亿)元(?:以上)?)的${COUNT}${NEXT}`,
  'g',
);

/** Parts of a batch told before, without the word 项目: 其中新开工97个, 电子信息类6个, 投资额超10亿元的有3个. */
export function findSubsets(text: string): Batch[] {
  return [
    ...Array.from(text.matchAll(BY_SORT), (match) => subset(match, (match[1] ?? '').replace(/的$/, ''))),
    ...Array.from(text.matchAll(BY_COST), (match) => subset(match, `投资额${match[1] ?? ''}`)),
  ];
}

function subset(match: RegExpExecArray, sort: string): Batch {
  const [whole, , number = '', counter = ''] = match;
  return {
    rule: 'project/batch-subset',
    start: match.index,
    end: match.index + whole.length,
    noun: `${sort}项目`,
    count: Number(number.replaceAll(',', '')),
    counter,
  };
}
