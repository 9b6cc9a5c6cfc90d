import { describe, expect, it } from 'vitest';
import { batchOf } from '../support/samples.ts';

/** A work report of a place, given in January of a year. */
const report = (place: string, year: number, ...lines: string[]) =>
  batchOf(
    `${place}-${year}.txt`,
    new TextEncoder().encode(
      [
        '政府工作报告',
        `——${year}年1月16日在${place}第十六届人民代表大会第三次会议上`,
        `${place}人民政府 王明`,
        `一、${year - 1}年工作回顾`,
        ...lines,
      ].join('\n'),
    ),
  );
const find = (batch: ReturnType<typeof report>, name: string) => {
  const found = batch.entities.filter((entity) => entity.name === name || entity.aliases.includes(name));
  expect(
    found.map((entity) => entity.name),
    `${name} in ${batch.entities.map((entity) => entity.name).join('、')}`,
  ).toHaveLength(1);
  return found[0] as (typeof found)[number];
};

describe('one thing over several reports', () => {
  it('is a project told with another tail a year later, with what each year says', () => {
    const first = find(report('武义县', 2019, '滏东水库除险加固工程开工建设。'), '滏东水库除险加固工程');
    const second = find(report('武义县', 2020, '滏东水库除险加固项目竣工。'), '滏东水库除险加固项目');
    expect(second.id).toBe(first.id);
    expect([first.fields.stage, second.fields.stage]).toEqual(['started', 'completed']);
  });

  it('is a work that the county names plainly and the city with the county in front', () => {
    const county = find(report('桐庐县', 2020, '人民医院迁建项目开工建设。'), '人民医院迁建项目');
    const city = find(report('杭州市', 2021, '桐庐县人民医院迁建项目竣工。'), '桐庐县人民医院迁建项目');
    expect(city.id).toBe(county.id);
  });

  it('is an enterprise with and without its legal form', () => {
    const long = find(report('长沙县', 2020, '远泰集团有限公司增资扩产。'), '远泰集团有限公司');
    const short = find(report('昆山市', 2021, '远泰集团投资建设新厂。'), '远泰集团');
    expect(short.id).toBe(long.id);
  });

  it('is a zone named after a place of another province', () => {
    const there = find(report('衡水市', 2022, '雄安衡水协作区揭牌。'), '雄安衡水协作区');
    const here = find(report('雄县', 2022, '雄安衡水协作区建设加快。'), '雄安衡水协作区');
    expect(here.id).toBe(there.id);
  });
});

describe('several things with one name', () => {
  it('are hospitals of two counties', () => {
    const [one, other] = ['武义县', '桐庐县'].map((place) =>
      find(report(place, 2020, '人民医院迁建项目开工建设。'), '人民医院迁建项目'),
    );
    expect(other?.id).not.toBe(one?.id);
  });

  it('are districts of two cities, and their bodies', () => {
    const [nanjing, fuzhou] = ['南京市', '福州市'].map((place) =>
      report(place, 2020, '鼓楼区生产总值增长6%。鼓楼区人民政府印发《惠企若干措施》。'),
    );
    if (!nanjing || !fuzhou) throw new Error('two reports');
    expect([find(nanjing, '鼓楼区').id, find(fuzhou, '鼓楼区').id]).toEqual(['320106', '350102']);
    expect(find(fuzhou, '鼓楼区人民政府').id).not.toBe(find(nanjing, '鼓楼区人民政府').id);
  });

  it('are new towns of two prefectures', () => {
    const [one, other] = ['武义县', '桐庐县'].map((place) => find(report(place, 2020, '滨江新区挂牌。'), '滨江新区'));
    expect(other?.id).not.toBe(one?.id);
  });
});
