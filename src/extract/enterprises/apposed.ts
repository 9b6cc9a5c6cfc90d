/** Names behind the word for what they are, where no trade ends them: 日本企业|三大雅，, 德国企业|欧绿保的工人. */
import { matchesIn } from '../../text/matches.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import type { Found } from './forms.ts';
import { isNoName } from './invests.ts';

const RULE = { rule: 'enterprise/apposed', confidence: 0.75 };
const APPOSED =
  /(?:(?:日本|韩国|德国|法国|美国|英国|意大利|瑞士|瑞典|荷兰|奥地利|新加坡|泰国|丹麦|芬兰|比利时|西班牙|台湾|香港)(?:知名|化工|汽车|食品)?(?:企业|公司|厂商|巨头)|世界500强企业|外资企业|台资企业|港资企业)((?![的等在和及与对从数产])[\u4e00-\u9fff]{2,5}?)(?=[，。]|的(?:工人|工厂|车间|项目|投资|生产线|员工)|(?:计划|拟|将|已|又)?(?:投资|落户|落子|入驻|建|设厂|扩产)|在[^，。；]{2,14}[建设投])/g;

/** 两家上下游企业——上海的甲生物和本地的乙制药， */
const COUNTED =
  /(?:\d|[一二两三四五六七八九十])家[^，。；：—]{0,10}(?:企业|公司|厂商|[药车央国民外]企|(?:老牌|知名)[^，。；：—]{1,6}厂)(?:——|：)([^，。；：—“”\d]{4,40})(?=[，。；—])/g;
const MEMBER = /(?:[^、和与及的]{2,6}的)?([^、和与及的]+)(?:[、和与及]|$)/g;

/** Gives the function that finds them. */
export const makeApposed = ({ isCovered, nameStart }: NameChecks): ((text: string) => Found[]) => {
  const made = (text: string, start: number, name: string): Found[] => {
    const end = start + name.length;
    const isName = !isNoName(name) && !isCovered(name) && nameStart(text, start, end) === start;
    return isName ? [{ ...RULE, start, end, name }] : [];
  };
  const counted = (text: string): Found[] =>
    matchesIn(text, COUNTED).flatMap(({ 0: words, 1: list = '', index }) =>
      matchesIn(list, MEMBER)
        .filter(({ 1: name = '' }) => /^[\u4e00-\u9fff]{3,8}$/.test(name))
        .flatMap((one) =>
          made(text, index + words.length - list.length + one.index + one[0].indexOf(one[1] ?? ''), one[1] ?? ''),
        ),
    );
  return (text) => [
    ...matchesIn(text, APPOSED).flatMap(({ 0: words, 1: name = '', index }) =>
      made(text, index + words.length - name.length, name),
    ),
    ...counted(text),
  ];
};
