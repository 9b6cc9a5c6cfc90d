import type { ProjectStage } from '../../ontology/ontology.ts';

/** Words that tell how far a project is, the furthest first. */
const STAGES: readonly (readonly [ProjectStage, RegExp])[] = [
  ['operating', /投产|投运|投用|投入使用|投入运营|通车|运营|启用|开园|达产|并网|点火/],
  ['completed', /竣工|建成|完工|完成|封顶/],
  ['building', /在建|建设中|加快推进|加快建设|施工|续建|顺利实施|推进|实施/],
  ['started', /开工|动工|奠基|启动/],
  ['signed', /签约|签订|签署|落地|落户|引进/],
  ['planned', /谋划|规划|前期|储备|争取|入库/],
];

/** Reads the stage from the words around a project. */
export const stageOf = (words: string): ProjectStage | undefined =>
  STAGES.find(([, pattern]) => pattern.test(words))?.[0];
