import { matchesIn } from '../../text/matches.ts';
import { isGeneric } from './generic.ts';
import type { Actor } from './works-told.ts';
import type { Named } from './name.ts';
import { PUTS_UP_ONE, SITE } from './spending.ts';

/** What a clause may begin with before the name of a project. */
const LEAD = '(?<=^|[，。；：、]|其中|，由)(?:其中)?';
const NAME =
  '(?!总|计划|预计|项目|该|本|其|每|平均|累计|单体|合同|协议|完成|由)([^，。；：！？、\\d（）《》]{3,24}?(?:（[^，。；）]{1,12}）)?[一二三四]?期?)';
const COST =
  '(?:项目|工程)?(?:，)?拟?(?:计划|预计|概算|估算)?总投资(?:额)?：?(?:达到?|为|约|近|超过?)?\\d[\\d.,]*(?:万亿|亿|万)?(?:美)?元(?!的)';
const BUILT =
  '(?:项目|工程)?(?:，(?:总?建筑面积|占地(?:面积)?|计划用地)[^，。；]{2,16}，)?由[^，。；、]{3,20}?(?:投资|出资|独资|负责|牵头|联合|合作|共同|承建|投建)(?:建设|兴建|新建|开发|承建|运营|实施|打造)?';
const BY_COST = new RegExp(`${LEAD}${NAME}(?=${COST})`, 'g');
const BY_BUILDER = new RegExp(`${LEAD}${NAME}(?=${BUILT})`, 'g');
/** 投资40亿元的X在某县正式开工, 总投资10亿元的X从签约到开工: what costs so much and is begun. */
const BY_AMOUNT =
  /投资(?:约|近|超)?[\d.]+亿元的((?:(?!项目|工程|[一二三四]季度|[上下]半年)[^，。；：！？、\d（）《》的]){5,24}?)(?=(?:项目)?(?:在[^，。；、]{2,14}?)?(?:年底前?|年内|[上下]半年|月底前?|今年|明年|去年|主体|“?(?:五一|十一|七一|国庆|春节)”?前|正式|顺利|成功|日前|近日|当天|当日|已)*(?:开工|动工|奠基|投产|竣工|签约|落户|落地|从签约|点火|试产|试车|投运|通车|完工|启用|交付|是[^，。；]{2,20}(?:建设|投资|兴建|打造|牵头)的))/g;
/** What has a cost or a builder and is no work, or only a sort of works. */
const NO_WORK =
  /(?:公司|集团|企业|银行|政府|[省市县区镇乡]|开发区|新区|园区|投资|资金|项目|工程|产业|企业家|客商|外商|年|月|个|家|项|批|类|期内|规划|方案|行动|计划|活动|领域|方面|板块|季度|半年|签约|开工|合作|建设|引进|落户|平台公司|(?:项目|工程)中|它|其|我们|等|尾声|阶段|过半|完毕|中标|承建|负责建设运营|各出资一半)$|^(?:位于|选址|地处)|手续$|^(?:还|仍|也|已|正|都|才)[在是要有能将把没]/;

/** 基础设施项目总投资242亿元 is the sum of a sort. */
const SORT =
  /^(?:基础设施|社会民生|社会事业|公共服务|民生保障|民生事业|生态环保|生态环境|商贸物流|文化旅游|乡村振兴|城市更新|城镇建设|现代农业|现代服务业|先进制造业|交通运输|能源水利)$/;

/** 甲、乙等一批企业入驻园区: more than one. */
const SEVERAL = /等(?:一批|多[个家项]|[\d两三四五六七八九十]+[个家项])|企业入驻/;

/** What was done with it, told in front of its cost. */
const DONE =
  /(?:已|正式|顺利|相继|全面)?(?:建成投产|建成投用|建成|投产|投用|开工建设|开工|动工|破土|奠基|竣工|签约|落地|启动|封了?顶|动了?工|开了工|投入使用|投入运营)$/;
/** 甲园二期|刚刚, 甲园|三栋厂房, 甲厂|由乙社领办: what stands between its name and what was done. */
const TAIL =
  /(?:[放搬建落摆设][到在进往]了?[^，。；、]{0,10}|则|(?:位于|坐落|地处|选址|落户)[^，。；、]{2,16}|由[^，。；、]{2,16}(?:领办|独资开发|接盘|接手)|刚刚|相继|先后|陆续|同步|单体|分[一二两三四五]期|[一二两三四五六七八九\d]+[栋座幢条][\u4e00-\u9fff]{2,4})$/;

/** 某电厂项目|拿到核准批文 */
const NEWS =
  /(?<=项目|工程)(?![一二三四]期|部)[\u4e00-\u9fff]{2,12}$|(?<=[二三四]期)(?:[本上下]月|月[初底]|年[初底内]|今年|去年|眼下|目前|日前|近日|如今|正在?|已经?|刚刚?|也|将|即将|[春夏秋冬]季)[\u4e00-\u9fff]{2,12}$/;

const IN_BRACKET =
  /^（([^，。；（）\d][^，。；（）]{3,23})，(?:计划|协议|预计)?(?:总)?投资(?:额)?(?:约|近|超)?[\d.]+(?:亿|万)元/;

/** X总投资50亿元, X由某公司投资建设: what has a cost or a builder is a project, whatever its noun. */
export function toldOf(text: string): Named[] {
  return [
    ...(text.includes('总投资') ? find(text, BY_COST, 'project/told-by-cost', 0.8) : []),
    ...(text.includes('亿元的') ? find(text, BY_AMOUNT, 'project/told-by-cost', 0.8) : []),
    ...(text.includes('由') ? find(text, BY_BUILDER, 'project/told-by-builder', 0.8) : []),
  ];
}

/** Takes what is told of a work from behind its name. */
const untold = (words: string): string => words.replace(DONE, '').replace(TAIL, '').replace(NEWS, '');

/** 企业随即在甲园扩建|乙工厂, 丙公司要建|丁基地 */
const BUILDS_IN = new RegExp(
  `^[^，。；、的]{0,14}?(?:在${SITE}内?|(?:要|拟|准备|计划)|(?:交给|交由|引来|请来)[^，。；、的]{2,14}?)${PUTS_UP_ONE}`,
);

function find(text: string, pattern: RegExp, rule: string, confidence: number): Named[] {
  return matchesIn(text, pattern).flatMap((match): Named[] => {
    const raw = match[1] ?? '';
    const lean = raw
      .replace(/^(?:这[里儿]|眼前)(?:就|正|便)?是(?=.{4})/, '')
      .replace(/^.*(?:建设|新建|实施|推进|启动|开工|引进|签约|打造|上马|新上|投建|建起)(?:了|的)?(?=.{4})/, '')
      .replace(/^[主分](?:会场|现场)(?:的|为)?(?=.{4})/, '')
      .replace(/^(?:落户|落地|位于|地处|坐落(?:于|在)?|设在|建在).{2,14}?的(?=.{4})/, '')
      .replace(/^.{2,8}(?:[旁边侧]|附近|境内|相邻|毗邻)的(?=.{4})/, '')
      .replace(/^.{2,12}(?:集团|公司)的(?=.{4})|^同[\u4e00-\u9fff]{1,3}的(?=.{4})/, '')
      .replace(/^.{4,24}(?:投建|兴建|承建|投资|建设|在建|新建|扩建|引来|引进|带来|追加)的(?=.{2})/, '')
      .replace(/^(?:配套|[^，。；、的]{1,6}(?:[县市区旗镇乡村]|街道))的(?=.{4})/, '')
      .replace(BUILDS_IN, '')
      .replace(/^.*把(?=.{4})/, '')
      .replace(/[“”]/g, '');
    const name = untold(lean);
    const end = match.index + untold(match[0]).length;
    const head = /^(?:项目|工程)/.exec(text.slice(end))?.[0];
    if (name.length < 4 || NO_WORK.test(name) || SEVERAL.test(name) || isGeneric(name) || SORT.test(name)) return [];
    return [{ rule, confidence, start: end - name.length, end, name, listed: false, ...(head ? { head } : {}) }];
  });
}

/** E（P，投资5亿元）: what an enterprise is told with in brackets, where money follows, is its project. */
export function bracketed(text: string, actors: readonly Actor[]): Named[] {
  return actors.flatMap(({ kind, end }): Named[] => {
    const match = kind === 'Enterprise' ? IN_BRACKET.exec(text.slice(end, end + 48)) : null;
    const name = match?.[1];
    if (!name) return [];
    return [
      { rule: 'project/bracketed', confidence: 0.8, start: end + 1, end: end + 1 + name.length, name, listed: false },
    ];
  });
}
