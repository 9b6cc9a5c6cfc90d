import type { RegionMention } from '../../model/mention.ts';

const FULL = /^(.{2,4})经济区$/;

/** Behind 川南经济区 a bare 川南 is that area again. */
export function withShortAreas(regions: readonly RegionMention[]): RegionMention[] {
  const told = new Map<string, RegionMention>();
  return regions.map((region) => {
    const short = FULL.exec(region.name)?.[1];
    if (short) told.set(short, region);
    const full = region.level === 'area' && !short ? told.get(region.name) : undefined;
    return full ? { ...full, span: region.span, aliases: [region.name], rule: region.rule } : region;
  });
}
