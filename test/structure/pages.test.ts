import { describe, expect, it } from 'vitest';
import { asides, passages, readBody } from '../support/read-page.ts';
import { extractFile } from '../support/samples.ts';

const article = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

describe('structure of a page', () => {
  it('keeps its articles apart, each with its own region and period', () => {
    const { reading } = readBody(
      article('安吉县上半年经济平稳运行', '2021年7月20日，安吉县召开会议。上半年，全县完成工业投资12亿元。') +
        article('长兴县前三季度项目建设提速', '2022年10月18日，长兴县召开会议。前三季度，全县开工项目35个。'),
    );
    expect(reading.articles.map(({ title, anchor, publishedOn }) => [title, anchor?.name, publishedOn])).toEqual([
      ['安吉县上半年经济平稳运行', '安吉县', '2021-07-20'],
      ['长兴县前三季度项目建设提速', '长兴县', '2022-10-18'],
    ]);
    expect(reading.sentences.at(-1)?.article).toBe(1);
  });

  it('takes article elements for articles whatever their headings are', () => {
    const { reading } = readBody(
      '<article><h3>安吉县召开会议</h3><p>安吉县完成工业投资12亿元。</p></article><article><h3>长兴县召开会议</h3><p>长兴县开工项目35个。</p></article>',
    );
    expect(reading.articles.map(({ anchor }) => anchor?.name)).toEqual(['安吉县', '长兴县']);
  });

  it('does not take the parts of a report for articles', () => {
    const { reading } = readBody(
      `${article('安吉县政府工作报告', '各位代表：现在报告工作。')}${article('一、2021年工作回顾', '全县完成工业投资12亿元。')}${article('二、2022年工作安排', '全县开工项目35个。')}`,
    );
    expect(reading.articles).toHaveLength(1);
    expect(reading.articles[0]?.sections.map(({ heading, mode }) => [heading, mode])).toEqual(
      expect.arrayContaining([
        ['2021年工作回顾', 'review'],
        ['2022年工作安排', 'plan'],
      ]),
    );
  });

  it('takes headings at the depth that the page gives them', () => {
    const { reading } = readBody(
      '<h1>安吉县政府工作报告</h1><p>各位代表：</p><h2>过去一年工作回顾</h2><p>全县完成投资12亿元。</p><h3>项目建设</h3><p>开工项目35个。</p><h2>今年工作安排</h2><p>建成学校2所。</p>',
    );
    expect(
      reading.articles[0]?.sections
        .filter(({ heading }) => heading)
        .map(({ heading, depth, mode }) => [heading, depth, mode]),
    ).toEqual(
      expect.arrayContaining([
        ['过去一年工作回顾', 1, 'review'],
        ['项目建设', 2, 'review'],
        ['今年工作安排', 1, 'plan'],
      ]),
    );
  });

  it('reads title, date, source and byline as what they are', () => {
    const page = readBody(
      '<h1>安吉县项目建设提速</h1><p>发布时间：2022-10-18　来源：安吉新闻网　浏览次数：35</p><p>本报记者 李四</p><p>安吉县开工项目35个。</p><p>（责任编辑：王五）</p><p>上一篇：没有了</p>',
    );
    expect(passages(page).filter((one) => !one.startsWith('安吉县'))).toEqual([]);
    expect(asides(page).map((one) => one.split(':')[0])).toEqual(['metadata', 'byline', 'byline', 'navigation']);
    expect(page.reading.meta).toMatchObject({ title: '安吉县项目建设提速', publishedOn: '2022-10-18' });
  });

  it.each([
    ['安吉县2022年工作报告\n2023年1月16日\n安吉县发展和改革局', '安吉县2022年工作报告'],
    [
      '政府工作报告\n2023年1月16日在安吉县第十七届人民代表大会第二次会议上\n县长 王五',
      '政府工作报告——2023年1月16日在安吉县第十七届人民代表大会第二次会议上',
    ],
  ])('leaves dates and signatures out of a title', (head, title) => {
    const { meta } = extractFile(
      'head.txt',
      new TextEncoder().encode(`${head}\n安吉县开工项目35个，完成投资20亿元。\n`),
    ).reading;
    expect(meta).toMatchObject({ title, publishedOn: '2023-01-16' });
  });
});
