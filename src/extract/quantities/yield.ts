/** 建成达产后, 全部投产后, 项目实施后: from here on it is told what the works are to bring. */
const AFTER =
  /(?:建成|投产|达产|满产|达效|投用|投运|运营|营运|运行|使用|竣工|完工|落成|落地|(?:项目|工程)[^，。；]{0,4}实施)后(?![续期的勤备])/;
/** 可, 将, 预计, 年产值: what is not here yet. */
const EXPECTED = /可|将|预计|预期|有望|能(?![力源耗])|每年|年(?=[产销处加接供均创纳上屠出发实营]|改装|组装|拆解|检修)/;
/** What works bring. */
const BROUGHT =
  /税收|利税|利润|产值|产能|销售|营收|收入|年产|强度|就业|岗位|用工|带动|解决|保障|辐射|惠及|受益|满足|容纳|入驻|接待|上缴|形成|提供|改善|灌溉/;
const OPENS = new RegExp(`^[，、；]?(?:还|也|并|且|同时|每年)?(?:${EXPECTED.source})`);
/** Words of what has happened since. */
const DONE = /已|完成|累计|同比|增长|目前|截至/;

/** How a sentence stands after the words it has told: whether what follows is what works are to bring. */
export type Promised = 'opened' | 'told';

/**
 * Follows 投产后 through a sentence; `words` are those in front of a figure, or a clause without one. A figure is to come
 * where it stands with an expectation, names what works bring, or goes on a list of such.
 */
export function promised(words: string, before: Promised | undefined): Promised | undefined {
  const after = AFTER.exec(words);
  const rest = after ? words.slice(after.index + after[0].length) : words;
  if (!after && !before) return undefined;
  if (DONE.test(rest)) return undefined;
  // ，某区将关闭40台锅炉 is told of another.
  const own = after !== null || OPENS.test(rest);
  if ((own && EXPECTED.test(rest)) || BROUGHT.test(rest)) return 'told';
  return before === 'told' && /^(?:$|[、和与及，])/.test(rest) ? 'told' : 'opened';
}
