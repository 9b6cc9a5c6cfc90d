import type { Span } from '../../model/span.ts';
import type { ProjectStage } from '../../ontology/ontology.ts';

/** Words that tell how far a project is, the furthest first. */
const STAGES: readonly (readonly [ProjectStage, RegExp])[] = [
  ['operating', /投产|投运|投用|投入使用|投入运营|通车|运营|启用|开园|达产|并网|点火/],
  ['completed', /竣工|建成|完工|完成(?!.{0,3}(?:投资|主体|可行性|可研|前期|选址|论证|立项|招标|征|桩基))|封顶/],
  ['building', /在建|建设中|加快推进|加快建设|施工|续建|顺利实施|推进|实施/],
  ['started', /开工|动工|奠基|启动/],
  ['signed', /签约|签订|签署|落地|落户|引进/],
  ['planned', /谋划|规划|前期|可行性|可研|选址|论证|储备|争取|入库/],
];

/** Characters that are looked at in front of a project and behind it. */
const REACH = { before: 8, after: 12 } as const;

/** Reads the stage from the words around a project, as far as its clause goes; what a phase behind it does is the phase's. */
export function stageOf(text: string, { start, end }: Span): ProjectStage | undefined {
  const before = /[^，；：。]*$/.exec(text.slice(Math.max(0, start - REACH.before), start))?.[0] ?? '';
  const after = /^(?![一二三四]期)[^，；：。]*/.exec(text.slice(end, end + REACH.after))?.[0] ?? '';
  const words = before + text.slice(start, end) + after;
  return STAGES.find(([, pattern]) => pattern.test(words))?.[0];
}
