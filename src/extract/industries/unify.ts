/** One trade told by a short and a full name in one report: 汽车 and 汽车制造, 硅基材料 and 硅基新材料. */
import type { IndustryMention } from '../../model/mention.ts';

/** What the full name has behind the short one: 光伏|新能源. */
const TAIL = /^(?:新能源|康养|制造|制品|健康|加工|工业|新材料|工具|机电|信息)业?$/;
/** 风电装备 is another trade than 风电; 液压装备 is 液压. */
const EQUIPMENT = /^装备(?:制造)?业?$/;
const OF_POWER = /(?:[电能源氢车]|光伏)$/;
/** What it has in front. */
const HEAD = /^(?:绿色|现代|新型|高端|先进|文化)$/;
/** 高原夏菜, 冷凉蔬菜: what a place grows as its 蔬菜. */
const KIND_OF_GREENS = /^(?:高原夏菜|夏菜|冬菜|冷凉菜|[\u4e00-\u9fff]{2}蔬菜)$/;
/** Names too wide to stand for one that they begin or end. */
const WIDE =
  /^(?:新能源|装备|农业|工业|服务业|材料|新材料|电子|生物|食品|农产品|(?:先进|高端)?制造业?|文化|交通|健康|教育|体育|金融|信息|数字|能源)$/;

/** Tells whether a name is too wide to stand for one trade. */
export const isWide = (name: string): boolean => WIDE.test(name);

/** Gives the mentions under a short name the key and the name of the full one. */
export function unify(mentions: readonly IndustryMention[]): IndustryMention[] {
  const full = fullNames(mentions);
  return mentions.map((mention) => {
    const whole = full.get(mention.key);
    if (!whole) return mention;
    const { key, name } = whole;
    const aliases = new Set([mention.name, ...(mention.aliases ?? []), ...(whole.aliases ?? [])]);
    return { ...mention, key, name, aliases: [...aliases].filter((form) => form !== name) };
  });
}

/** The mention told in full, by the key of those told in short: of 五金机电 and 五金工具 the one told first. */
function fullNames(mentions: readonly IndustryMention[]): Map<string, IndustryMention> {
  const trades = [...new Map(mentions.map((mention) => [mention.key, mention])).values()];
  return new Map(
    trades.flatMap((short) => {
      const whole = trades.find((long) => long.key !== short.key && isShortOf(stem(short.name), stem(long.name)));
      return whole ? [[short.key, whole] as const] : [];
    }),
  );
}

/** 旅游业 is 旅游. */
const stem = (name: string): string => name.replace(/(?<=.{2})业$/, '');

const isShortOf = (short: string, long: string): boolean =>
  !WIDE.test(short) &&
  (isHalf(short, long) ||
    (long.startsWith(short) && isTail(short, long.slice(short.length))) ||
    (long.endsWith(short) && HEAD.test(long.slice(0, -short.length))) ||
    (short === '蔬菜' && KIND_OF_GREENS.test(long)) ||
    (/.材料$/.test(short) && long === short.replace(/材料$/, '新材料')));

/** 天然色素及|植物提取: what is told later by its last half alone. */
const isHalf = (short: string, long: string): boolean =>
  short.length > 2 && long.endsWith(short) && /[\u4e00-\u9fff]{2}及$/.test(long.slice(0, -short.length));

const isTail = (short: string, tail: string): boolean =>
  TAIL.test(tail) || (EQUIPMENT.test(tail) && !OF_POWER.test(short));
