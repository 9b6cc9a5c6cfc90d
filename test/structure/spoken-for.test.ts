import { describe, expect, it } from 'vitest';
import { readBody } from '../support/read-page.ts';

/** The region and the period of a page that has only a head. */
function head(html: string): [string | undefined, string | undefined] {
  const { meta } = readBody(html).reading;
  return [meta.anchor?.name, meta.period];
}

describe('the year that a report speaks of', () => {
  it('is told by the heading of its review, whatever its title counts', () => {
    expect(
      head('<h1>大同市2010年政府工作报告</h1><h2>2009年工作回顾</h2><p>全市新建学校3所，大同市财政收入增长。</p>'),
    ).toEqual(['大同市', '2009']);
    expect(
      head(
        '<p>各位代表：现在，我代表安吉县人民政府报告工作。</p><h2>一、2013年政府工作回顾</h2><p>全县新建学校3所。</p>',
      ),
    ).toEqual(['安吉县', '2013']);
  });

  it('is the year before the one that its title plans', () => {
    expect(head('<h1>安吉县工作总结及2023年工作安排</h1><p>安吉县全县新建学校3所。</p>')[1]).toBe('2022');
  });

  it('is told by a title on how works went on', () => {
    expect(head('<h1>安吉县2018年重点项目进展情况</h1><p>发布时间：2019-02-01</p><p>安吉县重点项目开工。</p>')[1]).toBe(
      '2018',
    );
  });

  it('comes after the one that it compares with', () => {
    expect(head('<h1>安吉县项目加快</h1><p>安吉县今年项目更多，与2017年相比，投资增加3亿元。</p>')[1]).toBe('2018');
  });
});

describe('the region that a page speaks for', () => {
  it('is the one whose congress meets, not the place where it does', () => {
    expect(
      head('<h1>大会开幕</h1><p>本报呼和浩特电　内蒙古自治区第十四届人民代表大会第三次会议在呼和浩特市开幕。</p>')[0],
    ).toBe('内蒙古自治区');
  });

  it('is a sub-district or a town that reports', () => {
    expect(head('<h1>庄桥街道2021年工作总结</h1><p>街道财政收入增长8%。</p>')[0]).toBe('庄桥街道');
    expect(head('<h1>新塘街道办事处2023年政府工作报告</h1><p>财政收入增长8%。</p>')[0]).toBe('新塘街道');
    expect(head('<p>2022年，昌硕街道坚持以项目为先。财政收入增长8%。</p>')[0]).toBe('昌硕街道');
  });

  it('is not the seat in the name of a company', () => {
    expect(
      head(
        '<h1>签约活动</h1><p>签约企业有上海市明远电子科技有限公司、上海市和润生物有限公司、上海市立方有限公司。</p>',
      )[0],
    ).toBeUndefined();
  });

  it('can have a former name that ends like that of another', () => {
    expect(head('<h1>开年招商</h1><p>禄丰县招商局介绍，禄丰县签约项目15项，全县到位资金增长。</p>')[0]).toBe('禄丰市');
  });
});
