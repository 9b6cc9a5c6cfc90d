import { describe, expect, it } from 'vitest';
import { makeBaseUnits } from '../../src/resolve/base-units.ts';
import { daysOf } from '../../src/resolve/days.ts';
import { makeNameForms } from '../../src/resolve/names.ts';
import { lexicon } from '../../src/model/resources.ts';
import { addContribution, type EntityState, type Stamped } from '../../src/store/state.ts';
import { resources } from '../support/read-text.ts';
import { batchOf, samplePaths } from '../support/samples.ts';

describe('resolve', () => {
  it.each(samplePaths)('gives the same bytes for %s twice', (path) => {
    expect(JSON.stringify(batchOf(path))).toBe(JSON.stringify(batchOf(path)));
  });

  it.each(samplePaths)('every entity and relation of %s has a sentence that holds it', (path) => {
    const { entities, mentions, relations, passages } = batchOf(path);
    const texts = new Map(passages.map(({ id, text }) => [id, text]));
    const read = new Set(mentions.map(({ entity }) => entity));
    for (const { passage, surface } of mentions) expect(texts.get(passage)).toContain(surface);
    expect(entities.filter(({ id }) => !read.has(id))).toEqual([]);
    for (const { passages: ids } of relations) for (const id of ids) expect(texts.has(id)).toBe(true);
  });

  it('gives administrative regions their code and the codes they lie in', () => {
    const county = batchOf('seeds/reports/01-tonglu-2010.txt').entities.find(({ name }) => name === '桐庐县');
    expect(county).toMatchObject({
      id: '330122',
      kind: 'Region',
      nameEn: 'Tonglu County',
      fields: { level: 'county', path: ['330100', '330000'] },
    });
    expect(county?.searchKeys).toEqual(expect.arrayContaining(['桐庐县', '桐廬縣', 'tongluxian', 'tlx']));
  });

  it('brings values to base units without rounding', () => {
    const toBase = makeBaseUnits(lexicon(resources, 'quantity-units'));
    expect(toBase(4.52, '万亿元')).toEqual({ baseValue: 4520000000000, baseUnit: '元' });
    expect(toBase(31.5, '万人')).toEqual({ baseValue: 315000, baseUnit: '人' });
    expect(toBase(2, '平方公里')).toEqual({ baseValue: 2000000, baseUnit: '平方米' });
    expect(toBase(5, '%')).toEqual({ baseValue: 5, baseUnit: '%' });
  });

  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2022-H1', '2022-01-01', '2022-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2016/2020', '2016-01-01', '2020-12-31'],
    ['2022-01/2022-05', '2022-01-01', '2022-05-31'],
  ])('knows the days of %s', (period, start, end) => {
    expect(daysOf(period)).toEqual({ start, end });
  });

  it('writes names in English as readers expect', () => {
    const { region } = makeNameForms(resources);
    expect(region('雄安衡水协作区', 'zone', undefined)).toBe('Xiong\u0027an Hengshui Collaboration Zone');
    expect(region('延边朝鲜族自治州', 'prefecture', '延边')).toBe('Yanbian Autonomous Prefecture');
  });
});

describe('merge of contributions', () => {
  const contribution = (name: string, extra: object = {}): Stamped['contribution'] => ({
    id: 'x',
    kind: 'Project',
    name,
    aliases: [],
    searchKeys: [name],
    fields: {},
    ...extra,
  });
  const stamped: Stamped[] = [
    { stamp: '2021-01-01|a', contribution: contribution('甲', { fields: { investment: 1 } }) },
    { stamp: '2022-01-01|b', contribution: contribution('乙', { fields: { stage: 'started' } }) },
    { stamp: '2023-01-01|c', contribution: contribution('丙', { fields: { investment: 3 }, aliases: ['丁'] }) },
  ];
  const fold = (order: number[]) =>
    order.reduce<EntityState | undefined>(
      (state, index) => addContribution(state, stamped[index] as Stamped),
      undefined,
    );

  it('does not depend on the order of reports', () => {
    const [first, ...others] = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ].map(fold);
    for (const other of others) expect(other).toEqual(first);
    expect(first?.contribution).toMatchObject({
      name: '丙',
      aliases: ['丁', '乙', '甲'].sort(),
      fields: { investment: 3, stage: 'started' },
    });
  });
});
