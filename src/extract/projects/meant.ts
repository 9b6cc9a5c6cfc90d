/** What 该项目 points back to where no project was named: the work that the sentence before walked into (走进甲智能工厂，…。该项目总投资5亿元). */
import type { Sentence } from '../../model/reading.ts';
import type { ProjectWords } from './edges.ts';
import { leftEdge } from './edges.ts';
import { makeNamed, type Named } from './name.ts';

const RULE = 'project/meant';
/** 这个总投资12亿元的项目4月投产, 项目总投资5亿元, 该项目占地40亩 */
const POINTS =
  /^(?:“|据(?:了解|悉|介绍)，)?(?:(?:这个|该|这一)(?:计划)?总?投资(?:额)?(?:约|近|超过?)?[\d.]+[万亿]元的项目|(?:该|这个|整个)?项目(?:计划|预计)?(?:总投资|占地|分[两三]期|由[^，。；]{2,20}(?:投资|建设))|(?:这个|该|这一)项目是[^，。；]{2,20}?(?:拿出|投资|出资|投入)[约近超]?[\d.]+[万亿]元)/;
/** 这个电站装机100兆瓦，投资5亿元: by what it is. */
const POINTS_BY =
  /^(?:这|该)[座个条处](电站|水库|大桥|公路|产业园|物流园|园区|中心|工厂|厂|基地|综合体|医院|学校)[^。；]{0,16}?(?:总?投资|概算|总造价)(?:额)?[约近超]?[\d.]+[万亿]元/;
const CLAUSE = /[^，。；：！？]+/g;
/** Where one is when one sees it. */
const WALK = /^(?:近日|日前|昨日|[上下]午)?.{0,12}?(?:走进|走入|步入|来到|走访|位于|在)(?=.{4})/;
const SEEN =
  /^(?:里|内|中|旁|前|外|的(?:工地|现场|施工现场|建设现场)|的(?!时候)|，|项目?建设?(?:工地|现场|施工现场)|$)/;
const SHORTEST = 6;

/** The work that a sentence tells of without calling it a project, when the next one calls it so. */
export function meant(sentence: Sentence, next: readonly Sentence[], words: ProjectWords): Named | undefined {
  const rest = next.filter(({ paragraph }) => paragraph === sentence.paragraph).map(({ text }) => text);
  const thing = rest.map((text) => POINTS_BY.exec(text)?.[1]).find((told) => told !== undefined);
  if (!thing && !POINTS.test(rest[0] ?? '')) return undefined;
  const { text } = sentence;
  for (const clause of text.matchAll(CLAUSE)) {
    const from = clause.index + (WALK.exec(clause[0])?.[0].length ?? 0);
    const to = clause.index + clause[0].length;
    for (let end = to; end >= from + SHORTEST; end--) {
      if (!words.isFacility(text, from, end) || !SEEN.test(text.slice(end, to))) continue;
      if (thing && !text.slice(from, end).endsWith(thing)) continue;
      const start = leftEdge(text, from, end, words);
      return makeNamed({ rule: RULE, confidence: 0.7, start, end, listed: false, vouched: true }, text, words);
    }
  }
  return undefined;
}
