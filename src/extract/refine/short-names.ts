import type { EnterpriseMention, Mention } from '../../model/mention.ts';
import type { Make, Refiner } from '../stage.ts';

/** Rules whose names hold the short ones. */
const FULL = new Set(['enterprise/legal-form', 'enterprise/invests']);

/** Joins short names of enterprises to the one full name of the report that holds them (海亮, 甘肃海亮材料有限公司). */
export const makeShortNameRefiner: Make<Refiner> = () => (_reading, mentions) => {
  const full = new Map(
    mentions.flatMap((mention) =>
      mention.kind === 'Enterprise' && FULL.has(mention.rule) ? [[mention.key, mention] as const] : [],
    ),
  );
  const meant = (mention: EnterpriseMention): EnterpriseMention | undefined => {
    const holding = [...full.values()].filter(
      ({ key, name }) => key !== mention.key && name.length > mention.name.length && name.includes(mention.name),
    );
    return holding.length === 1 ? holding[0] : undefined;
  };
  const joined = mentions.map((mention): Mention => {
    const whole = mention.kind === 'Enterprise' && !FULL.has(mention.rule) ? meant(mention) : undefined;
    if (!whole || mention.kind !== 'Enterprise') return mention;
    return { ...mention, key: whole.key, name: whole.name, aliases: [...(mention.aliases ?? []), mention.name] };
  });
  return { mentions: joined, rejections: [] };
};
