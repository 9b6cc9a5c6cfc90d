/** English of the units that reports use most; the others stand as the text has them. */
export const UNIT_GLOSSES: Readonly<Record<string, string>> = {
  元: 'yuan',
  人: 'people',
  人次: 'person-times',
  户: 'households',
  家: 'entities',
  个: '',
  项: 'items',
  所: 'schools or institutes',
  亩: 'mu',
  公里: 'km',
  千米: 'km',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  吨: 'tonnes',
  公斤: 'kg',
  千瓦: 'kW',
  千瓦时: 'kWh',
  倍: 'times',
  位: 'places',
  个百分点: 'percentage points',
  美元: 'US dollars',
  张: 'beds or sheets',
  套: 'flats or sets',
  辆: 'vehicles',
  件: 'cases',
  名: 'people',
  天: 'days',
  座: 'works',
  条: 'lines',
  处: 'sites',
  台: 'machines',
};

/** Factors that stand in front of a unit: 万人, 亿元. */
const FACTORS = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 } as const;

/** A unit without its factor, and the factor: 亿元 is 元 and 1e8. 千瓦 and 千米 are units of their own. */
export function splitUnit(unit: string): { readonly factor: number; readonly base: string } {
  if (unit in UNIT_GLOSSES) return { factor: 1, base: unit };
  for (const length of [2, 1]) {
    const factor = FACTORS[unit.slice(0, length) as keyof typeof FACTORS];
    if (factor !== undefined) return { factor, base: unit.slice(length) };
  }
  return { factor: 1, base: unit };
}
