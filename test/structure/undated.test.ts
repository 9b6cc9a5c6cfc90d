import { describe, expect, it } from 'vitest';
import { figures, readBody } from '../support/read-page.ts';

it('a news text is on the part of the year that its title tells, once that is over', () => {
  const news = (title: string) =>
    figures(
      readBody(
        `<h1>${title}</h1><p>2022年10月26日　来源：安吉新闻网</p><p>记者从县统计局获悉，全县经济平稳运行。</p><p>固定资产投资同比增长9.1%。</p>`,
      ),
    );
  expect(news('前三季度安吉县生产总值同比增长5.1%')).toContain('Observation 固定资产投资 growth 9.1 % 2022-01/2022-09');
  expect(news('安吉县经济全力冲刺四季度')).toContain('Observation 固定资产投资 growth 9.1 % 2022');
});

it('is on the part of the year that its head or its first sentence says was counted', () => {
  const news = (head: string) =>
    figures(
      readBody(
        `<p>2022年10月26日　来源：安吉新闻网</p>${head}<p>固定资产投资同比增长9.1%，全县经济结构持续优化，发展质量不断提高，城乡面貌焕然一新。</p>`,
      ),
    );
  const told = 'Observation 固定资产投资 growth 9.1 % 2022-01/2022-09';
  const first = (text: string) =>
    `<p>安吉经济向好</p><p>${text}，全县经济总体平稳、稳中向好，各项事业全面进步，民生福祉不断增进。</p>`;
  expect(
    news(
      '<p>编辑：李红　校对：王明</p><p>前三季度安吉县生产总值同比增长5.1%</p><p>记者从县里获悉，全县经济总体平稳、稳中向好，各项事业全面进步，民生福祉不断增进。</p>',
    ),
  ).toContain(told);
  expect(news(first('10月25日，县统计局公布今年前三季度经济“成绩单”'))).toContain(told);
  expect(news(first('记者从县政府新闻发布会上获悉，前三季度'))).toContain(told);
  expect(news(first('县里召开会议，总结前三季度的招商工作'))).toContain('Observation 固定资产投资 growth 9.1 % 2022');
});

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

  it('looks back on the year that it says it does', () => {
    expect(
      figures(
        readBody(
          `<p>安吉县县长向大会报告工作，回顾了2012年的工作，部署了2013年的任务。</p>
           <p>2013年，安吉县计划新建学校9所；新增绿地面积12万平方米。</p>`,
        ),
      ),
    ).toEqual(['Goal 新建学校 count 9 所 2013', 'Goal 新增绿地面积 level 12 万平方米 2013']);
    const { reading } = readBody(
      '<p>2月3日上午，安吉县大会开幕，县长报告了政府工作。报告有两个部分，一是2015年政府工作回顾，二是今后的任务。</p><p>全县财政收入增长8%。</p>',
    );
    expect(reading.articles[0]).toMatchObject({ publishedOn: '2016-02-03', period: '2015' });
    expect(
      figures(
        readBody(
          '<p>1月8日上午，安吉县大会开幕，县长报告了过去几年的政府工作，代表们认真听取了报告。全县财政收入从2006年的2亿元增加到2011年的9亿元。</p>',
        ),
      ),
    ).toEqual(['Observation 财政收入 level 9 亿元 2011']);
  });

  it('means by 全年 the year of the part, not of the title', () => {
    expect(
      figures(
        readBody(
          `<h1>安吉县2024年国民经济和社会发展计划</h1><h2>一、2023年国民经济和社会发展计划执行情况</h2>
           <p>全县财政收入9亿元；全年工业投资12亿元。</p>`,
        ),
      ),
    ).toEqual(['Observation 财政收入 level 9 亿元 2023', 'Observation 工业投资 level 12 亿元 2023']);
  });

  it('has in its parts on places the time and the mode of the whole', () => {
    expect(
      figures(
        readBody(
          `<p>浙江：未来五年怎么走</p><p>各市谋划今后五年的发展。</p>
           <p>湖州：</p><p>地区生产总值年均增长9%，全市上下同心协力，城乡面貌焕然一新，产业结构持续优化升级，公共服务更加均衡。</p>
           <p>杭州：</p><p>到2021年，地区生产总值年均增长8%，城乡居民生活持续改善，产业结构不断优化，城市更加宜居宜业，公共服务更加均衡。</p>`,
        ),
      ),
    ).toEqual(['Goal 地区生产总值 growth 9 % 2016/2020', 'Goal 地区生产总值 growth 8 % 2016/2021']);
  });

  it('is of the year of its number where no sentence tells one', () => {
    const period = (line: string) =>
      readBody(`<h1>招商工作通报</h1><p>${line}</p><p>今年5月，全县新建学校3所。</p>`).reading.meta.period;
    expect(period('安政办〔2016〕12号')).toBe('2016');
    expect(period('安政办第12号')).toBeUndefined();
  });
});

it('a plan for five years is drawn up in the year before, and all of it is planned', () => {
  const plan = readBody(
    `<h1>中共安吉县委关于制定安吉县国民经济和社会发展第十四个五年规划和2035年远景目标的建议</h1>
     <p>到2025年，打造百亿级产业集群2个。生产总值年均增长7%左右，城镇化率达到65%。</p>`,
  );
  expect(figures(plan)).toContain('Goal 生产总值 growth 7 % 2021/2025');
  expect(figures(plan)).toContain('Goal 城镇化率 share 65 % 2025');
});

it('a year that news looks forward to is not that of the news', () => {
  const news = readBody('<h1>安吉县加快产业发展</h1><p>到2027年，全县新材料产值达到20亿元。</p>');
  expect(figures(news)).toEqual(['Goal 新材料产值 level 20 亿元 2027']);
});
