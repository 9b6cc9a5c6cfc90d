/** Rows of this family; the example shows what each reads. */
export const RULES = {
  signed: { id: 'cooperates/signed', example: '与远洋集团签署战略合作协议', confidence: 0.85 },
  joint: { id: 'cooperates/joint', example: '示范区与农业大学共建推广基地', confidence: 0.8 },
  paired: { id: 'cooperates/paired', example: '与大连市东西部协作', confidence: 0.8 },
  deepened: { id: 'cooperates/deepened', example: '深化与远洋集团的合作', confidence: 0.7 },
  helped: { id: 'cooperates/helped', example: '宝安区对口帮扶龙川县', confidence: 0.8 },
  title: { id: 'cooperates/title', example: '《甲市人民政府乙市人民政府战略合作协议》', confidence: 0.85 },
} as const;
export type Rule = { readonly id: string; readonly confidence: number };

/** How cooperation is told: what opens it, the partners (so many characters at most, no more than are needed), and what follows them. */
export interface Form {
  readonly rule: Rule;
  readonly opening: RegExp;
  readonly longest: number;
  readonly rest: RegExp;
}

export const FORMS: readonly Form[] = [
  {
    rule: RULES.signed,
    opening: /[与同和跟]/g,
    longest: 120,
    rest: /(?:等[^，。；]{0,14})?(?:分别|成功|正式|共同|先后|相继|刚刚|刚|已|日前|现场|\d{1,2}月(?:\d{1,2}日|[初中底])?)*(?:(?:签署|签订|签约|签下|签了|续签|(?<![委协商学])会签(?![订署约下])|达成|缔结|订立)[^。；]{0,30}?(?:协议|合作|备忘录|协定|合同|意向|关系|协作意见)|签下[^，。；]{2,30}(?:项目|之约|大单|单子)|签[下订][^，。；]{0,12}订单|敲定[^，。；]{0,4}合作|(?:再度|再次)?[握牵]了?手(?=[，。])|谈妥(?=，)|签(?:了|下)约|(?:[两三四]方)?签约(?=[，。；：的]|$)|签约，?(?:双方|两家)?(?:还|将)?(?:(?:携手|联合|合作|联手|共同)(?:创办|共建|成立|设立|组建)|共建|合建|合办|共办|组建|共同建设|联合建设)|(?:商定|议定|约定)[^，。；]{0,16}?(?:共建|设立|建设|成立|合作|合办))/y,
  },
  {
    rule: RULES.joint,
    opening: /[与同和跟]|携手|联合|协同/g,
    longest: 40,
    rest: /(?:等[^，。；]{0,10})?(?:的(?:校地|院地|校企|战略|产学研)合作，共|合作共建|共建|合建|搭伙(?:建|办|搞|做)|互设|互派|共同(?:推出|培育|发布)|(?:联手|携手|合力|联合)(?:打造|建设|创建|攻[下克关]|拿下|研发|开发)|(?:联手|携手)，(?=投资|建设|共建|打造|联合|合作|共同)|合作办[院学医]|合资(?:成立|组建|设立|创办)|组成联合体|(?:联合|共同)申报|联合发布|联合召开[^，。；]{0,12}联席会|合办|联办|合作(?:建成|建立|成立)|合作的(?=[\u4e00-\u9fff]{4})|联合办[院学]|联合共建|共同建设|联合建设|合作建设|共同组建|联合组建|组建[^，。；]{0,6}医联体|共同设立|联合设立|合作设立|结成|缔结|(?:还|已|又)?在[^，。；]{2,14}?(?:共建|设立|合办|划出[^，。；]{2,12}，(?:合建|共建))|建立(?:了)?(?:长期|战略|友好|全面|校地|紧密|远程|远程会诊|技术|产销|业务|供销)*合作)/y,
  },
  {
    rule: RULES.joint,
    opening: /联合|[携联牵]手|协同|拉上/g,
    longest: 24,
    rest: /(?:，(?:双方)?(?:共建|合建|合办|共同建设|联合建设|合力(?:攻[下克关]|研发|打造|拿下))|(?:在[^，。；]{2,14}?)?(?:成立|设立|组建|筹建|创办|发起|合建|共建|攻克|攻关)|，(?:双方)?(?:将|已)?(?:每年)?(?:定向|订单式?|联合)培养)/y,
  },
  {
    rule: RULES.joint,
    opening: /引进|引入|对接/g,
    longest: 16,
    rest: /，(?:双方)?(?:合作)?(?:共建|合建|合办|共办|联合(?:建设|成立|组建|创办)|共同(?:建设|成立|组建|创办)|合作(?:建设|成立|组建|创办))/y,
  },
  {
    rule: RULES.joint,
    opening: /加入|(?:成为|挂牌)/g,
    longest: 16,
    rest: /(?:的)?(?:(?:专科|紧密型)?医联体|医疗联合体|教育集团|(?:医联体|专科联盟)(?:成员单位|协作医院|分院))/y,
  },
  {
    rule: RULES.joint,
    opening: /联手/g,
    longest: 20,
    rest: /(?:实施|开发|推进|开办|开设|开(?=“)|办起|改造)/y,
  },
  {
    rule: RULES.paired,
    opening: /[与同和]/g,
    longest: 20,
    rest: /(?:等[^，。；]{0,6})?(?:(?:东西部(?:扶贫)?|[京津沪苏浙粤鲁闽辽][蒙宁滇陕甘桂青藏疆黔川渝])协作|对口(?:支援|协作|帮扶|合作)|结对(?:帮扶|合作|共建)?|友好城市|挂钩合作|结为|协作(?![区体网机平]))/y,
  },
  {
    rule: RULES.deepened,
    opening: /(?:深化|加强|拓展|扩大|推进|推动|密切)[与同和]/g,
    longest: 30,
    rest: /的?(?:全面|战略|务实|对口|产业|科技|产学研|院地|校地|深度)*合作/y,
  },
];

/** 甲市、乙市两地联手建设: those listed in front act together. */
export const TOGETHER =
  /(?:[两三四](?:市|县|区|省市|省|州|地|方|家)|双方)?(?:还|已|将|正|共同|分别)?(?:联手|携手|牵手|联合|合作|共同|协同)(?:建设|共建|打造|开发|研发|攻关|开办|创办|开设|组建|成立|申报|设立|创建|兴建|投资|运营|推进|签署|签订|，)|[两三四](?:市|县|区|地|省市|省|州|方|家)(?:共建|合建|联建|共办|合办|联办)/g;
/** 甲法院、乙法院签订司法协作协议, 甲、乙两县会签联防备忘录: a list that signs, and what it signs is between its members. */
export const LIST_SIGNS =
  /(?:[两三四](?:市|县|区|地|省市|省|州|方|家|镇|院))?(?:还|已|将|正|共同|分别|联合|正式|近日|日前)*(?:签署|签订|签下|(?<![委协商学])会签|缔结)(?:了)?(?=[^，。；]{0,16}(?:合作|协作|联防|联盟|共建|互助|友好|同城化|一体化)[^，。；]{0,8}(?:协议|备忘录|协定|意见|公约|书))/g;
/** 第一个签约的是甲与乙: who signs is told behind. */
export const SIGNERS = /签约的(?:就?是|有|包括)/g;
/** 甲县代表团来到乙县，两县签订协议: the two that were told last. */
export const BOTH =
  /(?<=[，。；]|^)[两二](?:市|县|区|省|省市|地|镇|州)(?:还|已|将|又|随后|当场|当天)?(?:签订|签署|共签|续签|缔结|结成|结为)(?=[^，。；]{0,30}(?:协议|协定|备忘录|合同|关系|对子|友好|同盟|联盟))/g;
/** 东西部协作…，助力甲县、乙县减贫: whom help from the region spoken of reaches. */
export const EAST_WEST = /东西部(?:扶贫)?协作|对口(?:支援|帮扶|协作)/;
export const BRINGS = /(?:助力|帮助|支持|助推)(?=[\u4e00-\u9fff])/g;
export const HELP = /^(?:倾力|倾情|真情|真心|鼎力|大力|全力|无私|持续|对口|定点|结对)?(?:帮扶|支援|援建|援助)/;
/** 在甲区的对口帮扶下, 在甲区援建下: who helps from outside. */
export const HELP_OF =
  /^(?:区|市|县)?的?(?:对口|倾力|大力|倾情|无私|结对|鼎力)+(?:帮扶|支援|支持|协作|援建|帮助)(?:和[^，。；]{2,6})?下/;
/** What is told behind a name that is only the first part of a longer one. */
export const BRANCH = /^(?:省|市|县|区)?(?:分行|支行|分公司|子公司|分院|分校|分会|分局|农商行|中心支行|营业部)/;
/** 甲市8个区|结对帮扶, 甲区|结对|乙县 */
export const HELPED =
  /(?:\d{1,2}个[区县市])?(?:对口(?:支援|帮扶|协作|援建)|结对帮扶|托管(?!的))|结对(?=[\u4e00-\u9fff]{2,}(?:[，。；、]|的机制|结对))(?!帮扶|共建|合作|认亲|关系|帮带)/g;
