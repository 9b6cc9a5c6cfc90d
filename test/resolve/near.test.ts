import { describe, expect, it } from 'vitest';
import { nearCandidates, type Named } from '../../src/resolve/near.ts';

const firm = (id: string, name: string, ...searchKeys: string[]): Named => ({
  id,
  kind: 'Enterprise',
  name,
  aliases: [],
  searchKeys: [name, ...searchKeys],
});

describe('near candidates', () => {
  const others = [
    firm('1', '甘肃海亮材料有限公司'),
    firm('2', '海亮', 'hailiangjituan'),
    firm('3', '海量集团', 'hailiangjituan'),
    firm('4', '远洋水产'),
    { ...firm('5', '海亮集团'), kind: 'Project' as const },
  ];

  it('are told with a score and a reason, the likeliest first, and of one kind only', () => {
    expect(nearCandidates(firm('0', '海亮集团', 'hailiangjituan'), others)).toEqual([
      { id: '2', name: '海亮', score: 0.65, reason: '海亮 is a part of 海亮集团' },
      { id: '3', name: '海量集团', score: 0.6, reason: 'both sound hailiangjituan' },
    ]);
  });

  it('are found for a short name that a full one holds', () => {
    expect(nearCandidates(firm('0', '海亮材料'), others).map(({ id }) => id)).toEqual(['2', '1']);
  });
});
