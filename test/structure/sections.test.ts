import { describe, expect, it } from 'vitest';
import { figures, readBody } from '../support/read-page.ts';

describe('sections', () => {
  it('hand what a paragraph announces to the dashed paragraphs under it', () => {
    const extraction = readBody(
      `<h1>中国共产党安吉县第十五届委员会第三次全体会议公报</h1><p>（2022年12月20日通过）</p>
       <p>全会充分肯定一年来的工作，粮食产量达到18万吨。</p><p>全会部署了两个方面的重点任务。</p>
       <p>——做强产业。高新技术企业达到210家。</p><p>——办好民生。新增养老床位300张。</p>`,
    );
    expect(figures(extraction)).toEqual([
      'Observation 粮食产量 level 18 万吨 2022',
      'Goal 高新技术企业 count 210 家 2023',
      'Goal 新增养老床位 count 300 张 2023',
    ]);
  });

  it('take the year at hand where a heading tells the coming years too', () => {
    const extraction = readBody(
      `<h1>安吉县2024年政府工作报告</h1><p>2024年1月5日在安吉县第十七届人民代表大会第三次会议上</p>
       <h2>二、今后五年和2024年目标任务</h2><p>今后五年，人口达到60万人。</p><p>（一）兴产业。新增规上企业20家。</p>`,
    );
    expect(figures(extraction)).toEqual(['Goal 人口 count 60 万人 2024/2028', 'Goal 新增规上企业 count 20 家 2024']);
  });

  it('begin the coming years with the next one where they are told in autumn', () => {
    const extraction = readBody(
      `<h1>安吉县政府工作报告</h1><p>2021年10月12日在安吉县第十七届人民代表大会第一次会议上</p>
       <h2>二、今后五年奋斗目标</h2><p>今后五年，人口达到60万人。</p><p>（一）兴产业。新增规上企业20家。</p>`,
    );
    expect(figures(extraction)).toEqual([
      'Goal 人口 count 60 万人 2022/2026',
      'Goal 新增规上企业 count 20 家 2022/2026',
    ]);
  });

  it('aim at the end of the five-year plan that a plenum proposes', () => {
    const extraction = readBody(
      `<h1>中共安吉县委十五届十次全会公报</h1><p>（2025年12月3日通过）</p>
       <p>全会审议通过了《中共安吉县委关于制定安吉县国民经济和社会发展第十五个五年规划的建议》。</p>
       <p>全会从三个方面作出部署。</p>
       <p>——做强产业。高新技术企业由120家增加到300家。</p><p>——办好民生。五年城镇新增就业3万人以上。</p>`,
    );
    expect(figures(extraction)).toEqual([
      'Goal 高新技术企业 count 300 家 2030',
      'Goal 城镇新增就业 count 3 万人 2026/2030',
    ]);
  });

  it('take the year that a line of its own names, and go on where a numbered one tells nothing', () => {
    const extraction = readBody(
      `<h1>安吉县2018年政府工作报告</h1><p>2018年1月9日在安吉县第十六届人民代表大会第二次会议上</p>
       <p>2017年：稳中有进的一年</p><p>（一）农业增效。粮食产量达到18万吨。</p>
       <p>2018年：乘势而上的一年</p><p>一是兴产业。引进加工企业4家。</p>`,
    );
    expect(figures(extraction)).toEqual([
      'Observation 粮食产量 level 18 万吨 2017',
      'Goal 引进加工企业 count 4 家 2018',
    ]);
    const numbered = readBody(
      `<h1>安吉县2018年政府工作报告</h1><p>2018年1月9日在安吉县第十六届人民代表大会第二次会议上</p>
       <p>一、2017年工作回顾</p><p>粮食产量达到18万吨。</p><p>二、2018年总体要求</p><p>保持定力。</p>
       <p>三、全力兴产业</p><p>引进加工企业4家。</p>`,
    );
    expect(figures(numbered)).toEqual(figures(extraction));
  });
});

it('a report of December looks back on its year, under a title that a bracket ends', () => {
  const extraction = readBody(
    `<p>首页 &gt; 工作报告</p><p>索引号：ajx-2020-117　发布机构：安吉县政府办公室　公开日期：2020-12-31</p>
     <p>安吉县人民政府</p><p>2020年工作情况报告（节选）</p><p>（2020年12月29日）</p>
     <p>一年多来，在县委的坚强领导下，县政府一手抓防控、一手抓发展，各项工作开局良好。现将有关情况报告如下。</p>
     <p>一、2020年主要工作</p><p>预计全年固定资产投资31.6亿元，增长6.5%。</p>
     <p>二、2021年工作安排</p><p>固定资产投资增长30%以上。</p>`,
  );
  expect(extraction.reading.articles).toHaveLength(1);
  expect(figures(extraction)).toEqual([
    'Observation 固定资产投资 level 31.6 亿元 2020',
    'Observation 固定资产投资 growth 6.5 % 2020',
    'Goal 固定资产投资 growth 30 % 2021',
  ]);
});

it('aims behind 今年是“十四五”的关键一年 are those of the year', () => {
  const extraction = readBody(
    `<h1>安吉县政府工作报告</h1><p>——2024年2月27日在安吉县第十六届人民代表大会第四次会议上</p><h2>三、2024年重点工作</h2>
     <p>今年是实现“十四五”规划目标任务的关键一年。全县经济社会发展的主要预期目标是：地区生产总值增长6.5%。</p>`,
  );
  expect(figures(extraction)).toEqual(['Goal 地区生产总值 growth 6.5 % 2024']);
});
