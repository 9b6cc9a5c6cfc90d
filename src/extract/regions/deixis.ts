import type { Anchor } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';
import type { RegionLevel } from '../../ontology/ontology.ts';

/** A word that points at a region: 全市, 我省, 该县. */
export const DEIXIS =
  /(?:[全我本该](省|市|县|区|州|旗|镇|乡|自治区))(?!级|域|人大|政协|长|委|政府|直|场|民|容|位|间|别|块)/g;

/** What a pointing word means in an article: the smallest region of that sort on the way up from the anchor. */
export function pointed(
  gazetteer: Gazetteer,
  anchor: Anchor,
  sort: string,
): { name: string; level: RegionLevel; code?: string } | undefined {
  const path = anchor.code ? gazetteer.path(anchor.code) : [];
  const up = path.length ? path : [anchor];
  return up.find(({ name, level }) => {
    if (sort === '省') return level === 'province';
    if (sort === '区') return /区$/.test(name) || level === 'zone';
    if (sort === '市') return /市$/.test(name) || level === 'prefecture';
    if (sort === '州') return /州$/.test(name);
    if (sort === '县') return level === 'county';
    return name.endsWith(sort);
  });
}
