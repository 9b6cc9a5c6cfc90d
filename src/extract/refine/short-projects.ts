import type { Mention, ProjectMention } from '../../model/mention.ts';
import type { Make, Refiner } from '../stage.ts';
import { joinedTo } from './join.ts';

/** 三星项目: a brand and a head. */
const SHORT = /^([\u4e00-\u9fff]{2,4})(?:项目|工程)$/;
const PHASE = /[一二三四五首]期(?:项目|工程)?$/;

/** Joins a project told by its first word alone to the last one told before that begins so (三星闪存芯片项目). */
export const makeShortProjectRefiner: Make<Refiner> = () => (_reading, mentions) => {
  const full = mentions.filter(
    (mention): mention is ProjectMention =>
      mention.kind === 'Project' && !mention.batch && !PHASE.test(mention.name) && !SHORT.test(mention.name),
  );
  const meant = ({ name, span }: ProjectMention): ProjectMention | undefined => {
    const [, first] = SHORT.exec(name) ?? [];
    if (!first) return undefined;
    return full.findLast((project) => project.span.end <= span.start && project.name.startsWith(first));
  };
  const joined = mentions.map((mention): Mention => {
    if (mention.kind !== 'Project' || mention.batch) return mention;
    const whole = meant(mention);
    return whole ? joinedTo(mention, whole) : mention;
  });
  return { mentions: joined, rejections: [] };
};
