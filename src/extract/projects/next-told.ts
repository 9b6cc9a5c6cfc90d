/** What sentences behind the one that names a project tell of it: its cost. */
import type { ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { moneyAt } from '../../text/money.ts';
import { alignedCosts } from './aligned-costs.ts';
import { withoutHead } from './head.ts';
import { SUM } from './spending.ts';

const SUBJECT =
  '(?:(?:这个|该|此|整个|这一|这项)?(?:项目|工程)|(?:该|这|此|整)[座条个处家](?:[^，。；、]{0,12}?(?:线|厂|工厂|园|桥|路|库|电站|基地|园区|生产线|综合体|大楼|医院|学校))?|它)';
/** 项目占地45亩，由甲公司建设，|总投资2亿元 */
const ASIDE = '(?:(?:占地|规划|装机|总?建筑面积|全长|位于|选址|由)[^，。；]{2,24}，){0,2}';
const COST =
  '(?:计划|预计|概算|估算|协议|总共|一共|前后|拟)*(?:总投资|投资总额|投资额|投资|概算|总?造价|投入|耗资|花[了费去]+|由[^，。；、]{2,24}?(?:投资|出资|投入))(?:额)?';
/** 项目总投资2亿元, 它花了2亿元, 该项目由甲公司投资2亿元: the cost of what the sentence before told. */
const OF_IT = new RegExp(
  `^(?:“|据(?:了解|悉|介绍)，)?(?:${SUBJECT}${ASIDE}${COST}|${ASIDE}总投资(?:额)?)(?=${SUM}(?!的))|^(?:这个|该|这一)项目是[^，。；]{2,20}?(?:拿出|投资|出资|投入)(?=${SUM})|^“?(?:这个|该|这一|这[座条处项])(?:计划)?总?投资(?:额)?(?=${SUM}的)`,
);
/** 新院区|总投资9亿元, “二期|投资1亿元: the sentence before told it by its name's last words. */
const BY_END = new RegExp(
  `^(?:“|[^，。；]{2,8}说，)?([^，。；“”\\d]{2,6}?)(?:计划|预计)?(?:总投资|投资|概算)(?:额)?(?=${SUM}(?!的))`,
);
const PHASE = /[一二三四首]期(?:项目|工程)?$/;

/** Gives a project its cost that its sentence or the next of the paragraph tells: `told` are the projects of each sentence. */
export function withCosts(
  sentences: readonly Sentence[],
  told: readonly (readonly ProjectMention[])[],
): (readonly ProjectMention[])[] {
  const all = told.map((projects, index) => {
    const own = ofPhases(projects);
    const costs = own.length > 1 ? alignedCosts(sentences[index] as Sentence, own) : undefined;
    return costs?.size ? own.map((one) => withCost(one, costs.get(one))) : own;
  });
  sentences.forEach((sentence, index) => {
    // One that tells no project stands between now and then.
    const at = all[index - 1]?.length ? index - 1 : index - 2;
    const before = sentences[at]?.paragraph === sentence.paragraph ? (all[at] ?? []) : [];
    if (before.length === 0) return;
    const { one, yuan } = costOf(sentence, before);
    if (one && yuan !== undefined) all[at] = before.map((other) => (other === one ? withCost(one, yuan) : other));
  });
  return all;
}

/** 甲项目|二期: the later phase right behind its project's name. */
const laterPhaseOf = ({ span }: ProjectMention, projects: readonly ProjectMention[]): ProjectMention | undefined =>
  projects.find(
    ({ rule, name, span: { start } }) => rule === 'project/phase' && LATER.test(name) && start === span.end,
  );
const LATER = /[二三四]期$/;

/** 总投资20亿元的甲项目三期: what stands in front of both is what the later phase costs. */
function ofPhases(projects: readonly ProjectMention[]): readonly ProjectMention[] {
  const costs = new Map<ProjectMention, number | undefined>();
  for (const one of projects) {
    const phase = one.investment === undefined ? undefined : laterPhaseOf(one, projects);
    if (phase) costs.set(one, undefined).set(phase, phase.investment ?? one.investment);
  }
  if (costs.size === 0) return projects;
  return projects.map((one) => {
    const { investment, ...bare } = one;
    const cost = costs.has(one) ? costs.get(one) : investment;
    return cost === undefined ? bare : { ...bare, investment: cost };
  });
}

const withCost = (one: ProjectMention, investment: number | undefined): ProjectMention =>
  investment === undefined ? one : { ...one, investment };

/** What a sentence tells that one of the projects told before it costs. */
function costOf({ text }: Sentence, before: readonly ProjectMention[]): { one?: ProjectMention; yuan?: number } {
  const it = OF_IT.exec(text);
  const match = it ?? BY_END.exec(text);
  const one = it ? onlyOne(before) : match && byEnd(match[1] ?? '', before);
  const yuan = match ? moneyAt(text, match[0].length)?.yuan : undefined;
  return { ...(one ? { one } : {}), ...(yuan === undefined ? {} : { yuan }) };
}

/** The one project of a sentence that no cost is told of; absent where there are several. */
function onlyOne(projects: readonly ProjectMention[]): ProjectMention | undefined {
  const named = projects.filter((one) => !one.batch && !laterPhaseOf(one, projects));
  const wholes = named.filter(({ name }) => !PHASE.test(name));
  const meant = wholes.length > 0 ? wholes : named;
  const isOne = new Set(meant.map(({ key }) => key)).size === 1;
  return isOne && meant[0]?.investment === undefined ? meant[0] : undefined;
}

/** The one project of a sentence whose name ends with these words. */
function byEnd(words: string, projects: readonly ProjectMention[]): ProjectMention | undefined {
  const ending = projects.filter(({ name, batch }) => !batch && withoutHead(name).endsWith(words));
  return ending.length === 1 && ending[0]?.investment === undefined ? ending[0] : undefined;
}
