import type { EnterpriseMention, Mention } from '../../model/mention.ts';
import { lexicon } from '../../model/resources.ts';
import type { Make, Refiner } from '../stage.ts';
import { joinedTo } from './join.ts';

/** Rules whose names hold the short ones wherever they stand in them. */
const FULL = new Set(['enterprise/legal-form', 'enterprise/invests']);

/** 宏能公司 where 甲省宏能新能源材料有限公司 is told: a brand with the word for a company. */
const BRAND_COMPANY = /^([\u4e00-\u9fff]{2,4})公司$/;
/** A name of a brand and a trade, which a place may stand in front of, has so many characters at least. */
const SHORTEST = 4;
const LEGAL = /有限(?:责任)?公司$/;

/**
 * Joins short names of enterprises to the one full name of the report that holds them (海亮, 甘肃海亮材料有限公司) or adds a
 * trade (人福, 人福药业) or a place to them (天缘食品, 岐山天缘食品); one name read by two rules is one enterprise.
 */
export const makeShortNameRefiner: Make<Refiner> = (resources) => {
  const { gazetteer } = resources;
  const trades = new Set(lexicon(resources, 'enterprise-suffixes').map(({ entry }) => entry));
  const isPlaced = (whole: string, name: string): boolean =>
    name.length >= SHORTEST && whole.endsWith(name) && gazetteer.named(whole.slice(0, -name.length)).length > 0;
  const holds = (whole: EnterpriseMention, { key, name, rule }: EnterpriseMention): boolean => {
    if (whole.key === key || whole.name.length <= name.length) return false;
    if (isPlaced(whole.name, name)) return true;
    if (FULL.has(rule)) return false;
    return FULL.has(whole.rule)
      ? whole.name.includes(name)
      : whole.name.startsWith(name) && trades.has(whole.name.slice(name.length));
  };
  return (_reading, mentions) => {
    const all = mentions.filter((mention): mention is EnterpriseMention => mention.kind === 'Enterprise');
    const byKey = [...new Map(all.map((mention) => [mention.key, mention])).values()];
    const listed = new Map(all.flatMap((mention) => (mention.aliases ? [[mention.name, mention] as const] : [])));
    const meant = (mention: EnterpriseMention): EnterpriseMention | undefined => {
      const holding = byKey.filter((whole) => holds(whole, mention));
      if (holding.length === 1) return holding[0];
      return FULL.has(mention.rule) ? undefined : listed.get(mention.name);
    };
    const joined = mentions.map((mention): Mention => {
      if (mention.kind !== 'Enterprise') return mention;
      const company = BRAND_COMPANY.exec(mention.name)?.[1];
      const wholes = company ? byKey.filter(({ name }) => LEGAL.test(name) && name.includes(company)) : [];
      if (wholes.length === 1 && wholes[0]) return joinedTo(mention, wholes[0]);
      const whole = meant(mention);
      return whole ? joinedTo(mention, whole) : mention;
    });
    return { mentions: joined, rejections: [] };
  };
};
