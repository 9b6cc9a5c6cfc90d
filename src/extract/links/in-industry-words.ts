/** What words in a name are of which trade, where the report tells it: 甲糖业 is of 制糖, 乙风电场 of 新能源. */
import type { IndustryMention } from '../../model/mention.ts';
import type { Trie } from '../../text/trie.ts';
import type { Trade } from '../industries/names.ts';
import { isWide } from '../industries/unify.ts';

/** Words of firms and works, each with the names of trades that hold them, the narrowest first. */
const WORDS: readonly (readonly [words: RegExp, trades: RegExp])[] = [
  [/糖业|榨蔗|蔗糖/, /^(?:制糖|糖业|蔗糖)/],
  [/酒业|酒厂|白酒|曲酒/, /^(?:白酒|酱酒|酿酒|酒)/],
  [/茶业|茶厂|抹茶|红茶|绿茶|黑茶|白茶/, /^茶/],
  [/药业|中药|药材|饮片/, /^(?:现代中药|中药|中医药|藏医药|生物医药|医药|生物制药)/],
  [/针织|纺织|服饰|制衣|织造|面料|印染/, /^(?:现代|轻纺)?(?:纺织|轻纺|服装|针织)/],
  [/真丝|织绸|丝绸/, /^(?:茧丝|丝绸)/],
  [/缫丝|丝业|蚕茧/, /^(?:茧丝|蚕桑|桑蚕|丝绸)/],
  [/数控|机床|起重机/, /^(?:高端|先进|智能)?(?:装备制造|机械制造|装备$)/],
  [/岩板|瓷砖|墙地砖|瓷业|瓷厂/, /^(?:建筑|日用)?陶瓷/],
  [/风电|风力发电|光伏|光热|抽水蓄能|太阳能|生物质发电/, /^(?:新能源|清洁能源|绿色能源|可再生能源)$/],
  [/[电氧][解化]铝|铝(?:业|材|电|箔|棒|板|型材|加工|制品|集团)/, /^(?:绿色铝|铝|有色金属|冶金)/],
  [/汽配|汽车(?:零?部件|配件)/, /^汽车(?:及|制造|零)/],
  [/数据中心|云计算|算力/, /^(?:大数据|数字经济|云计算|算力)/],
  [/冷链|物流/, /^(?:现代物流|商贸物流|物流|仓储物流)/],
  [/木业|林业|林纸|人造板/, /^(?:林产|林业|林木|木材)/],
  [
    /食业|肉业|屠宰|肉制品|饮料|粉条|调味品|食品(?!机械|包装|装备)/,
    /^(?:绿色|休闲|健康|特色|富硒|农副)?食品|^农(?:副)?产品加工/,
  ],
  [/线缆|电缆/, /^电线电缆/],
  [/种业|种子|良种|制种/, /^(?:种业|现代种业|制种)/],
  [/油脂|茶油|山茶/, /^油茶/],
  [/姜(?![堰山])/, /^生姜/],
  [/菌业|[香平菌]菇|木耳/, /^食用菌/],
  [/鞋业|制鞋|鞋材|鞋厂/, /^(?:制鞋|鞋)/],
  [/奶业|奶牛|乳业|乳制品/, /^(?:奶业|乳业|乳制品|奶)/],
  [/正极|负极|隔膜|电解液|磷酸铁/, /^(?:新能源)?(?:动力)?(?:锂)?电池|^锂电|^电池材料/],
  [/晶圆|封测|半导体|芯片/, /^(?:集成电路|半导体|芯片)/],
  [/铜箔|覆铜板|PCB|[线电]路板|显示屏|触控|[摄镜]头|模组|手机|耳机/, /^(?:新一代)?电子信息/],
  [/通航|无人机|飞行/, /^(?:低空经济|通用航空|航空)/],
  [/特钢|炼钢|[热冷]轧|钢铁/, /^(?:精品)?(?:钢铁|特钢|冶金)/],
  [/水产|渔业/, /^(?:现代)?(?:水产|渔业)/],
  [/温泉|古镇|游客|景区|度假|民宿/, /^(?:文化)?旅游|^文旅|^全域旅游/],
];

/** The told trade that words of a name belong to. */
export const tradeOfWords = (words: string, told: readonly IndustryMention[]): string | undefined =>
  WORDS.filter(([pattern]) => pattern.test(words))
    .map(([, trades]) => told.find(({ name }) => trades.test(name))?.key)
    .find((key) => key !== undefined);

/** 精密模具及|数控机床, 石材|陶瓷: the known trades that a told name is made of, where they are all of it. */
export function partsOf(name: string, known: Trie<Trade>): string[] {
  const hits = known.find(name).filter(({ start, end }) => end - start < name.length);
  const whole = hits.some(({ start }) => start > 0) && hits.at(-1)?.end === name.length;
  return whole
    ? hits
        .filter(
          ({ end }) =>
            end === name.length || /^[与和及]/.test(name.slice(end)) || hits.some(({ start }) => start === end),
        )
        .map(({ start, end }) => name.slice(start, end))
        .filter((part) => part.length > 1 && !isWide(part))
    : [];
}
