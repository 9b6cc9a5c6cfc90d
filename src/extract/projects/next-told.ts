/** What sentences behind the one that names a project tell of it: its cost. */
import type { ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { moneyAt } from '../../text/money.ts';
import { SUM } from './spending.ts';

const SUBJECT =
  '(?:(?:这个|该|此|整个|这一)?(?:项目|工程)|(?:该|这|此|整)[座条个处家](?:线|厂|园|桥|路|库|水厂|电站|基地|园区|产业园|生产线)?)';
/** 项目占地45亩，由甲公司建设，|总投资2亿元 */
const ASIDE = '(?:(?:占地|规划|总?建筑面积|全长|位于|选址|由)[^，。；]{2,24}，){0,2}';
const COST = '(?:计划|预计|概算|估算|协议)?(?:总投资|投资总额|投资额|投资|概算|总?造价)(?:额)?';
/** 项目总投资2亿元: the cost of what the sentence before told. */
const OF_IT = new RegExp(
  `^(?:“|据(?:了解|悉|介绍)，)?(?:${SUBJECT}${ASIDE}${COST}|${ASIDE}总投资(?:额)?)(?=${SUM}(?!的))|^“?(?:这个|该|这一)(?:计划)?总?投资(?:额)?(?=${SUM}的(?:项目|工程))`,
);
const PHASE = /[一二三四首]期(?:项目|工程)?$/;

/** Gives a project its cost that the next sentence of the paragraph tells: `told` are the projects of each sentence. */
export function withCosts(
  sentences: readonly Sentence[],
  told: readonly (readonly ProjectMention[])[],
): (readonly ProjectMention[])[] {
  const all = [...told];
  sentences.forEach(({ text, paragraph, index }) => {
    const before = sentences[index - 1];
    const match = before?.paragraph === paragraph ? OF_IT.exec(text) : null;
    const only = match && onlyOne(all[index - 1] ?? []);
    const yuan = match ? moneyAt(text, match[0].length)?.yuan : undefined;
    if (!only || yuan === undefined) return;
    all[index - 1] = (all[index - 1] ?? []).map((one) => (one === only ? { ...one, investment: yuan } : one));
  });
  return all;
}

/** The one project of a sentence that no cost is told of; absent where there are several. */
function onlyOne(projects: readonly ProjectMention[]): ProjectMention | undefined {
  const wholes = projects.filter(({ name }) => !PHASE.test(name));
  const [only] = wholes;
  return new Set(wholes.map(({ key }) => key)).size === 1 && !only?.batch && only?.investment === undefined
    ? only
    : undefined;
}
