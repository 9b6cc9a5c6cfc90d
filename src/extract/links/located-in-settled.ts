/** Projects whose place is told behind them. */
import type { ProjectMention, RegionMention } from '../../model/mention.ts';
import { chainEnd } from '../regions/chain.ts';
import type { Group } from './support.ts';

const SETTLES =
  '(?:落户|落子|落地|落址|花落|扎根|抢滩|选定|定址|安家|入驻|选址|选在|位于|坐落于?|布局于?|放在|放进|放到|建在|设在|落在|在|于)了?就?在?';
/** What may stand between a project and the place where it settles: nothing, the rest of its list, or what all share (均布局在). */
const SETTLED = [
  new RegExp(`^(?:（[^（）]{2,16}）)?[^，。；、]{0,8}${SETTLES}(?:[^，。；、]{2,6}之[乡都城])?$`),
  new RegExp(
    `^(?:[、和与及][^，。；]{2,40}|等\\d+[个项宗][^，。；]{2,14})(?<![在于])${SETTLES.replace('|在|于)', ')')}$`,
  ),
  /^(?:项目)?，?由[^，。；、]{2,20}?在$/,
  new RegExp(`^[^。；]{0,60}，(?:[两三四][家个]|双方)?(?:均|都|全部)(?:已)?${SETTLES}$`),
  new RegExp(`^(?:已|正式|顺利)*(?:开工|动工|签约|投产)?，(?:则|也|现|已|将|就)*${SETTLES.replace('|在|于)', ')')}$`),
];

/** P，6月底前要在R动工 */
const DONE_AT = /^(?:项目|工程)?(?:（[^（）]{2,16}）|，(?:计划|概算)?总?投资[^，。；]{2,10}，)?，?[^，。；]{0,12}在$/;
const DONE =
  /^(?:内|境内)?(?:全面|正式|顺利)?(?:动工|开工|奠基|投产|建成|落地|破土|建设|签约|启动|竣工|封顶|试产|试车|投料|点亮|点火|量产|并网|打桩|投用|投运|完工|通车|开建)/;

/** P总投资5亿元，选址R, 落户R: of the project told last. */
const SITED =
  /^[^。；]{0,40}，(?:核心区|主体|厂区|总部)就?(?:在|位于)$|^[^。；]{0,40}，(?:(?:项目|厂址|地址)?选址(?:就?在|于)?|(?:项目)?(?:落户|落子)(?:在|于|到)?|(?:厂址|地址|项目)(?:就|定|选|设|落)+在)$/;

/** P落户R, P、Q落子R, P投资…，Q投资…，均布局在R. */
export function isSettled(region: RegionMention, project: ProjectMention, { sentence, mentions }: Group): boolean {
  const between = sentence.text.slice(project.span.end - sentence.span.start, region.span.start - sentence.span.start);
  if (SITED.test(between))
    return !mentions.some(
      ({ kind, span }) => kind === 'Project' && span.start >= project.span.end && span.end <= region.span.start,
    );
  const after = sentence.text.slice(chainEnd(region, mentions, sentence).span.end - sentence.span.start);
  if (DONE_AT.test(between) && DONE.test(after)) return true;
  if (between === '（' && after.startsWith('）')) return true;
  return SETTLED.some((pattern) => pattern.test(between));
}
