import { matchesIn } from '../../text/matches.ts';
import { anyOf } from '../../text/words.ts';

/** The words of an unquoted name before its head noun, and where they start. */
export interface Stem {
  readonly start: number;
  readonly stem: string;
  /** The verb that the name follows, empty where it opens its clause. */
  readonly verb: string;
}

const MAKERS = [
  '制定实施',
  '出台实施',
  '颁布实施',
  '印发实施',
  '修订实施',

  '制定出台',
  '研究制定',
  '研究出台',
  '编制完成',
  '制定',
  '出台',
  '印发',
  '颁布',
  '发布',
  '修订完善',
  '修订',
  '修编',
  '编制',
  '起草',
  '制发',
  '公布',
];
const LAUNCHERS = [
  '组织开展',
  '组织实施',
  '深入实施',
  '开展',
  '实施',
  '启动',
  '推进',
  '推行',
  '深化',
  '落实',
  '贯彻',
  '执行',
  '打响',
  '打好',
  '打赢',
  '参与',
  '列入',
  '纳入',
  '入选',
  '抓好',
  '部署',
  '完成',
  '用好',
  '围绕',
  '按照',
  '根据',
  '结合',
  '通过',
  '举办',
  '抓住',
  '推出',
  '施行',
  '兑现',
  '完善',
  '坚持',
  '聚焦',
  '以',
  '把',
  '将',
  '对',
  '在',
  '为',
  '与',
  '是',
];
const maker = new RegExp(anyOf(MAKERS), 'g');
const launcher = new RegExp(
  `(?<![应针面相])(?:${anyOf([...MAKERS, ...LAUNCHERS])})(?!质取胜|旧换新|外开|外贸|口支|接)`,
  'g',
);
const BOUNDARY = /[，。；：！？《》（）\s,;—]/;
const LEAD =
  /^(?:了|好|着|并|又|还|也|我们|一?系列|一批|各项|新一轮|全面(?!从严|建成|深化)|深入|扎实|大力|积极|持续|继续|加快|统筹|稳步|有序|认真|切实|严格|坚决|有效|率先|先后|相继|创造性|常态化|高标准|高质量(?!发展)|高水平|[全我本该][省市区县州盟旗]|[省市县区]级)+/;
/** Verbs that start a name only behind a verb of making. */
const PLAIN_VERB = /^(?:和|推动|促进|努力|普及|加强|健全|建立|做好|配合|参与|争取|协同)+|^.*(?=关于)/;
const WINDOW = 46;

/**
 * Finds where an unquoted name starts that ends at `head`. A document takes all that follows its making verb, since its
 * name may hold verbs (制定推动公交优先发展的实施意见); any other name starts after the last verb.
 */
export function stemBefore(text: string, head: number, document: boolean): Stem {
  const from = Math.max(0, head - WINDOW);
  let start = head;
  while (start > from && !isBoundary(text, start - 1)) start--;
  const segment = text.slice(start, head);
  const made = document ? matchesIn(segment, maker).at(0) : undefined;
  const verb = made ?? matchesIn(segment, launcher).at(-1);
  const skip = verb ? verb.index + verb[0].length : 0;
  const rest = afterList(segment.slice(skip));
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const stem = made ? rest.slice(lead) : rest.slice(lead).replace(PLAIN_VERB, '');
  return { start: head - stem.length, stem, verb: verb?.[0] ?? '' };
}

/** A mark that no name runs across; a closing quote before a 、 or another quote ends an item of a list. */
const isBoundary = (text: string, at: number): boolean =>
  BOUNDARY.test(text.charAt(at)) ? !/\d—\d/.test(text.slice(at - 1, at + 2)) : /^”[、“和]/.test(text.slice(at, at + 2));

/** In a list each name starts after the head of the one before: 质量提升行动和家庭农场培育计划. */
function afterList(stem: string): string {
  const parts = matchesIn(
    stem,
    /(?:行动|计划|方案|意见|办法|规划|纲要|攻坚战|保卫战|战略|条例|细则|斗争|工程|政策|措施|条|制|创建|改革|等)(?:、|和|以及|及|与|(?<=等))/g,
  );
  const last = parts.at(-1);
  return last ? stem.slice(last.index + last[0].length) : stem;
}
