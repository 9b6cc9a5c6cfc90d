/** Short names told by what is theirs: X的锂电池项目, X在甲镇兴建的锂电池项目. */
import { lexicon, type Resources } from '../../model/resources.ts';
import type { NameChecks } from '../../text/ordinary.ts';
import { makeEndCheck } from '../../text/trie.ts';
import type { Found } from './forms.ts';
import { isNoName } from './invests.ts';

/** A longer name ends with a trade. */
const LONGEST_BRAND = 4;
const RULE = { rule: 'enterprise/of-project', confidence: 0.72 };
/** Where such a name begins. */
const FRONT =
  '(?:^|[，。；：、“（]|是|由|引来|迎来|同行|德国|日本|韩国|法国|美国|(?:位于|坐落在|落户)[^，。；、的]{2,14}的)';
const NAME = '((?!由|与|和|同|及|以及|还有|[给引为对让使镇村乡])[\\u4e00-\\u9fff]{2,7}?)';
/** 在甲镇兴建|的, 12亿元|的 */
const DOES =
  '(?:在[^，。；、的]{2,14}?(?:兴建|投建|建设|新上|布局|打造|扩建|新建|投资建设|落子)|(?:投资|投入)?[\\d.]+(?:万|亿)元)?';
const OWNER = new RegExp(`${FRONT}${NAME}${DOES}的$`, 'd');

/** What is told of the project itself: 统一建设的, 总投资约5亿元的, 贯穿东西的. */
const NO_OWNER = /(?:约|近|超|配套|建设|规划|支持|业态|打造|引进|开工|投产|[在有的了为主])$|投资|贯穿|横贯|东西|南北/;

/** Gives the function that reads the name which `before`, the sentence in front of a project, tells as its owner. */
export function makeOfProject(
  resources: Resources,
  { isCommon, isWord, nameStart }: NameChecks,
): (before: string) => Found | undefined {
  const endsWithTrade = makeEndCheck(lexicon(resources, 'enterprise-suffixes').map(({ entry = '' }) => entry));
  return (before) => {
    const match = OWNER.exec(before);
    const [start, end] = match?.indices?.[1] ?? [0, 0];
    const name = before.slice(start, end);
    if (!name || isNoName(name) || NO_OWNER.test(name) || isCommon(name) || isWord(name.slice(0, 2))) return undefined;
    if (name.length > LONGEST_BRAND && !endsWithTrade(name, 2, name.length)) return undefined;
    return nameStart(before, start, end) === start ? { ...RULE, start, end, name } : undefined;
  };
}
