import type { Mention, ProjectMention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';
import { withoutHead } from '../projects/head.ts';
import type { Make, Refiner } from '../stage.ts';
import { joinedTo } from './join.ts';

/** 三星项目: a brand and a head; 邦普二期: a brand and a phase. */
const SHORT = /^([\u4e00-\u9fff]{2,4})(?:项目|工程|([二三四]期)(?:项目|工程)?)$/;
const PHASE = /([一二三四首]期)(?:项目|工程)?$/;
/** 三星|投资20亿元的 in front of what it builds. */
const BUILDS = '[\\u4e00-\\u9fff]{0,6}(?:计划|拟)?(?:投资[^，。；]{2,12}元(?:建设)?|旗下)?的$';

/** Joins a project told by its first word alone to the last one told before that begins so, or that it builds (三星闪存芯片项目). */
export const makeShortProjectRefiner: Make<Refiner> = () => (reading, mentions) => {
  const full = mentions.filter(
    (mention): mention is ProjectMention => mention.kind === 'Project' && !mention.batch && !SHORT.test(mention.name),
  );
  const joined = mentions.map((mention): Mention => {
    if (mention.kind !== 'Project' || mention.batch) return mention;
    const [, first, phase] = SHORT.exec(mention.name) ?? [];
    const whole = first && meant(reading, full, mention, first, phase);
    return whole ? joinedTo(mention, whole) : mention;
  });
  return { mentions: joined, rejections: [] };
};

/** The last project in front whose name, or whose builder, begins with the word; a phase means one of that phase. */
function meant(
  { clean }: Reading,
  full: readonly ProjectMention[],
  { span }: ProjectMention,
  first: string,
  phase = '',
): ProjectMention | undefined {
  const before = full.filter((one) => one.span.end <= span.start);
  const builds = new RegExp(`${first}${BUILDS}`);
  const whole = before.findLast(
    ({ name, span: { start } }) =>
      !PHASE.test(name) && (name.startsWith(first) || builds.test(clean.text.slice(Math.max(0, start - 34), start))),
  );
  if (!phase) return whole;
  const stem = whole && withoutHead(whole.name);
  return before.findLast(
    ({ name }) => (name.startsWith(first) || (stem && name.startsWith(stem))) && PHASE.exec(name)?.[1] === phase,
  );
}
