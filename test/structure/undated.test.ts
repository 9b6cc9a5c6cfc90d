import { describe, expect, it } from 'vitest';
import { figures, readBody } from '../support/read-page.ts';

describe('a report without a date', () => {
  it('is given in the year of its plan, so that its targets are goals of that year', () => {
    const extraction = readBody(
      `<h1>2013年安吉县政府工作报告</h1><p>各位代表：现在报告工作。</p>
       <h2>一、2012年工作回顾</h2><p>全县完成工业投资12亿元。</p>
       <h2>二、今年工作安排</h2><p>今年经济社会发展的主要预期目标是：地区生产总值增长9%左右。</p>`,
    );
    expect(figures(extraction)).toEqual([
      'Observation 工业投资 level 12 亿元 2012',
      'Goal 地区生产总值 growth 9 % 2013',
    ]);
  });

  it('speaks for no region when the central government gives it', () => {
    const { reading } = readBody(
      '<h1>2013年国务院政府工作报告</h1><p>各位代表：上海市和上海市以外各地都完成了任务，上海市最好。</p>',
    );
    expect(reading.meta.anchor).toBeUndefined();
  });

  it('looks back in January on the year that is over', () => {
    const extraction = readBody(
      `<p>1月6日，安吉县召开经济工作会议，总结成绩、分析形势、部署任务。刚刚过去的2019年，全县开工项目多、成效好。</p>
       <p>全年工业投资达到58亿元。</p>`,
    );
    expect(extraction.reading.articles[0]?.publishedOn).toBe('2020-01-06');
    expect(figures(extraction)).toEqual(['Observation 工业投资 level 58 亿元 2019']);
  });
});
