import type { Claim } from '../../model/claim.ts';
import type { Mention, ProjectMention } from '../../model/mention.ts';
import type { Group } from './support.ts';

/** Rows of this family; the example shows what each reads. */
export const RULES = {
  inName: { id: 'undertakes/in-name', example: '华鼎锂电池项目', confidence: 0.88 },
  verb: { id: 'undertakes/verb', example: '华鼎集团投资建设的锂电池项目', confidence: 0.82 },
  brand: { id: 'undertakes/brand', example: '华鼎锂电池项目 (elsewhere: 华鼎新材料有限公司)', confidence: 0.8 },
  builder: { id: 'undertakes/builder', example: '锂电池项目由华鼎集团投资建设', confidence: 0.88 },
} as const;

/** Behind the builder: 由甲集团|与乙公司合资兴建, |在乙镇兴建. */
export const IS_BUILT =
  /^(?:公司|集团)?(?:[、和与][^，。；]{2,24}?)?(?:等(?:\d+家)?(?:企业|公司|单位)?)?(?:[两三四]家|[两三四]方)?(?:组成)?(?:联合体)?(?:一手|分别|共同|联合|合作|合资|合力|携手|联手|独家|独资|全额|负责|牵头|总|计划|按[^，。；]{2,6}比例)?(?:在[^，。；、]{2,14}?)?(?:投资|出资|斥资(?![^，。；]{0,8}元的)|(?:拿出|投入)[\d.]+[万亿]元(?!的)|领办|合办|共同出资|修建|新建|改造|接盘|接手|盘活|建设|建起|承建|承接|承担|投建|开发|运营|实施|打造|兴建|施工|(?:施工)?总?承包|代建|组织实施|筹建|中标|筹资|(?:租赁|承租|承包|托管)(?:经营|运营|管理)?|(?:牵头|主导)(?:推进)?(?=[，。；]|$)|(?<=负责)(?=[，。；]|$)|(?<=负责)(?:项目)?(?:前期|设计施工)|(?:当|任|做)?业主(?=[、，。；]|$)|建(?=[，。；]|$))/;

/** What may stand between 由 and the builder: 由|乙公司和|甲公司, 由|区属国企|甲集团, 由|甲集团旗下的|乙公司. */
export const BY =
  '(?:[^，。；]{1,16}[、和与](?:[省市县区州]属|国有|[当本][地土]的?|民营)?(?:国企|民企|企业|平台公司)?|[^，。；、]{2,10}(?:旗下|所属|下属)的?|[^，。；、]{2,10}(?:控股|全资)?子公司|(?:[省市县区州]属|国有|两地|当地|本地|民营|知名)?(?:国企|民企|企业|平台公司|龙头企业))?';

/** In front of an owner: 业主, 建设单位, 投资方. */
const ROLE = '(?:业主|投资|建设|实施|承建|施工|代建|总包|总承包|承包|中标|运营|开发)';
export const OWNER_LABEL = `(?:(?:项目)?${ROLE}(?:单位|主体|方|商)?|项目公司)`;
/** The same with the word for a party: 承建|单位, 投资|商. */
export const LABELLED = `(?:(?:项目)?${ROLE}(?:单位|主体|方|商)|业主|项目公司)`;
/** Behind an owner: |承建, |负责建设运营, |为建设单位. */
export const BUILDS_IT =
  '承建|中标(?:承建)?|投资建设|筹资建设|组织实施|负责(?:投资|建设|实施|运营)[^，。；]{0,6}|为(?:项目)?(?:建设|业主|实施|投资)(?:单位|主体|方)';

/** P交由E|经营 */
export const RUNS = /^(?:负责|统一|整体)?(?:经营|运营|管理|托管)/;

/** Tells whether a mention can build a project. */
export const isOwner = ({ kind }: Mention): boolean => kind === 'Enterprise' || kind === 'Organization';

/** The claim that `from` builds a project, of a rule of this family; its sentence is the evidence. */
export const claimOf = (
  from: string,
  { key }: ProjectMention,
  { sentence }: Group,
  { id, confidence }: { id: string; confidence: number },
): Claim => ({ type: 'UNDERTAKES', from, to: key, span: sentence.span, rule: id, confidence });
