import { lexicon, type Resources } from '../../model/resources.ts';
import { anyOf } from '../../text/words.ts';

/** When and how it is done, in front of what is done. */
const ADVERB =
  '“?(?:五一|十一|七一|八一|春节|元旦|国庆|中秋)”?(?:节|小长假|假期)?[前后期]?|(?:去年|前年|上年|今[春夏秋冬]|去[春夏秋冬]|上周|本周|暑期|暑假|寒假|(?:汛期|入[春夏秋冬]|[春秋]季?开学|节|年)[前后])(?=.{2})|接连|接续|一并|尽早|还在|还(?=[未没])|仍(?:在|处)?|尚未|终于|正?抓紧(?:开展)?|同时|同期|早已|刚好|则(?=由)|在\\d{1,2}月(?:\\d{1,2}日|底|初|中旬)?|(?:计划|拟|预计|确保)(?=[^，。；]{0,8}(?:开工|动工|投产|竣工|封顶|完工|投用|启用|试产|建成|通车|开园|点火|并网|交付|投运|达产|完成|试车|通水))|(?:[春夏秋冬]季|节后|[本上下]月|[月年]初|月底|刚|就)(?!投资|总投资|\\d)|在[\\u4e00-\\u9fff]{2,10}?(?=完成|动工|开工|破土|奠基|投产|落地|签约|启动|落户|落成|揭牌|亮相|建成|封顶|并网|通车|试产|投用|竣工|兴建|开建|扩建|拔地|崛起)|\\d+个月|\\d{1,2}月(?:底|初|中旬|上旬|下旬)?前?|第?[一二三四]季度|\\d{1,2}日|上半年|下半年|年底前|满负荷|业已|主体|今年|20\\d\\d年(?:[内底初中]|[上下]半年)?(?=.{2})|先后|全部|全面|分别|刚刚|力争|加速|即将|双双|同日|同步|基本|如期|实现|尽快|昨日|昨天|日前|近日|已经|年内|年底|当天|当日|得以|快速|累计|成功|整体|早日|明年|有效|有望|正在|正式|满产|率先|现已|目前|相继|陆续|集中|顺利|汛期前|汛前|入冬前|同样|各|也|于|均|都|[左右][洞线幅]|双洞|主[墩塔桥]|大坝|坝体|洞身|将|已|正|要';
/** What a work costs or is given. */
const COST =
  '(?:计划|预计|概算)?(?:总投资|追加投资|增资|投资|耗资|用去|花费|补助|投入|安排)(?:额|资金)?(?:约|近|超过?|达到?|为)?[\\d.,]+(?:万|亿)?元';

/** Tells whether words that follow the name of a work say what is done with it or what it costs. */
export type StatusCheck = (after: string) => boolean;

/** Compiles the words of `project-status` with what may stand in front of them. */
export function makeStatusCheck(resources: Resources): StatusCheck {
  const words = anyOf(lexicon(resources, 'project-status').map(({ entry = '' }) => entry));
  const pattern = new RegExp(
    `^（${COST}[^（）]*）|^（[\\d.]+(?:万|亿)元）|^(?:（[^（）]*）)?等?(?:${ADVERB})*(?:${words}|${COST}|完成[一二三四五六七八九]成|是[^，。；、]{0,6}(?:投产|开工|动工|竣工)户)|^(?:${ADVERB})+开放|^向(?:市民|游客|公众|社会)开放|^由[^，。；]{2,20}?(?:兴建|建设|投建|承建|代建|施工|承接|承担|打造|实施|修建|合办|共同出资|共同投资|负责(?:规划|建设|投资|实施|运营))`,
  );
  return (after) => pattern.test(after);
}
