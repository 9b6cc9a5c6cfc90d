import { describe, expect, it } from 'vitest';
import { extractFile } from '../support/samples.ts';

const articles = (text: string) =>
  extractFile('page.txt', new TextEncoder().encode(text)).reading.articles.map(({ title, anchor }) => [
    title,
    anchor?.name ?? '',
  ]);
const RUNNING = '走进车间，机器轰鸣，工人们正在赶制订单，今年以来已经完成产值12亿元，比去年同期增长20%。';

describe('a newspaper page as plain text', () => {
  it('is split at bylines, subtitles and credits, each text with its own region', () => {
    expect(
      articles(
        `北方晨报　2023年4月6日　星期四
第03版：县域　上一版　下一版

老厂房里的新生意
本报记者　王小明　通讯员　李佳

在安吉县，${RUNNING}安吉县还新增企业12家。

山沟沟里飞出“金凤凰”
——河北平山县西柏坡镇走笔
赵兰

${RUNNING}西柏坡镇党委书记介绍，全镇接待游客120万人次。（张建）
长兴县：小吊梨变成大产业
${RUNNING}长兴县还要再建两处基地，明年新增面积3000亩。
新闻链接：浙江省现有中国特色小镇110个，去年完成投资520亿元。`,
      ),
    ).toEqual([
      ['老厂房里的新生意', '安吉县'],
      ['山沟沟里飞出“金凤凰”——河北平山县西柏坡镇走笔赵兰', '西柏坡镇'],
      ['长兴县：小吊梨变成大产业', '长兴县'],
      ['新闻链接：浙江省现有中国特色小镇110个，去年完成投资520亿元', '浙江省'],
    ]);
  });

  it('opens a text at each label that is the short name of its place, and at no other label', () => {
    const brief = (label: string, place: string) => `${label}\n　　新线投产　${place}的工厂里，${RUNNING}\n`;
    const page = (labels: readonly (readonly [string, string])[]) =>
      articles(`江南日报　2023年4月6日　星期四　03版\n${labels.map(([label, place]) => brief(label, place)).join('')}`);
    expect(
      page([
        ['〔安吉〕', '安吉县'],
        ['〔长兴〕', '长兴县'],
        ['〔宁安〕', '宁安市'],
      ]).slice(1),
    ).toEqual([
      ['〔安吉〕', '安吉县'],
      ['〔长兴〕', '长兴县'],
      ['〔宁安〕', '宁安市'],
    ]);
    expect(
      page([
        ['【解读】', '安吉县'],
        ['【点评】', '安吉县'],
        ['【声音】', '安吉县'],
      ]),
    ).toHaveLength(1);
  });

  it("is the county's where that is told more often than the town of its title", () => {
    const told = `“路修好了。”平山县西柏坡镇党委书记说。平山县今年在西柏坡镇建起园区。平山县还将再建两处，平山县企业新增12家。`;
    expect(articles(`西柏坡镇来了新邻居\n本报记者　王小明\n${told}`)).toEqual([['西柏坡镇来了新邻居', '平山县']]);
  });

  it('is split at bylines with a slash or of a station, and at briefs', () => {
    expect(
      articles(
        `湖州日报电子版
A06版：三区新闻　上一版　下一版
长兴县：小吊梨变成大产业
湖州日报讯（记者/陈倩　通讯员/长宣）${RUNNING}长兴县企业新增12家。
旧厂房“叠”出新空间
安吉县年内改造村镇工业集聚区1200亩
本报记者/张浩洋
${RUNNING}安吉县企业新增12家。
水边“链”上来
德清县工业投资增长
德清记者站　冯嘉敏　通讯员　新宣
${RUNNING}德清县企业新增12家。
·速读·
□梅溪镇：人才岛环岛碧道二期贯通，新增步道4.7公里。`,
      ).map(([, region]) => region),
    ).toEqual(['长兴县', '安吉县', '德清县', '湖州市']);
  });

  it('stays one text where its headings tell towns and nobody signs what is below them', () => {
    const told = `走进工地，机器轰鸣，工人们正在赶制订单，今年以来已经完成投资12亿元，比去年同期增长20%。`;
    expect(
      articles(
        `工地赶进度——安吉县重点工程走笔\n${told}\n梅溪镇：大山里的电站\n${told}\n天荒坪镇：高速穿山而来\n${told}`,
      ),
    ).toHaveLength(1);
  });

  it('opens a text at each title that the list at its head told', () => {
    expect(
      articles(
        `燕赵经济报 数字报
第06版：县域经济
本版标题导航：
·平乡：车间里的新账本
·青龙：山坡上的“绿银行”

平乡：车间里的新账本
本报讯（记者 李文）平乡县的工厂赶订单，${RUNNING}
平乡县还要再建两处基地。

青龙：山坡上的“绿银行”
□ 本报记者 王立
刚过秋分，青龙满族自治县满沟飘香。
${RUNNING}青龙满族自治县新增果园3000亩。`,
      ).slice(-2),
    ).toEqual([
      ['平乡：车间里的新账本', '平乡县'],
      ['青龙：山坡上的“绿银行”', '青龙满族自治县'],
    ]);
  });

  it('keeps the parts of one text together', () => {
    expect(
      articles(
        `安吉县去年开局良好
新年寄语
2023年，全县生产总值增长6%，财政总收入增长8%，居民收入稳步提高，各项工作开局良好。
□北方晨报记者 王小明
抓项目，扩投资
${RUNNING}
——工业经济
${RUNNING}
强服务，优环境
${RUNNING}`,
      ),
    ).toEqual([['安吉县去年开局良好新年寄语', '安吉县']]);
  });

  it('goes from place to place where lines of a place alone open texts, but not where there is one', () => {
    const walk = (...places: string[]) =>
      `安吉县项目观摩侧记\n本报记者 王小明\n${RUNNING}安吉县两天看了项目27个。\n` +
      places.map((place) => `${place}\n机器换人添动能\n${RUNNING}`).join('\n');
    expect(articles(walk('安吉经济开发区：', '【天子湖镇】')).map(([, region]) => region)).toEqual([
      '安吉县',
      '安吉经济开发区',
      '天子湖镇',
    ]);
    expect(articles(walk('安吉经济开发区：'))).toHaveLength(1);
  });

  it('takes a title with its place in front for a text of its own, by the short form that the page explains', () => {
    expect(
      articles(
        `北方晨报　2023年4月6日　星期四
第03版：县域　上一版　下一版
安吉县一季度项目集中开工
本报安吉讯（记者 王小明）4月3日，安吉县在安吉天子湖经济开发区（以下简称“天开区”）举行仪式。${RUNNING}

天开区：三天办完一张证
“周一申请，周三拿证。”${RUNNING}

产业：一链串起十家厂
${RUNNING}`,
      ),
    ).toEqual([
      ['安吉县一季度项目集中开工', '安吉县'],
      ['天开区：三天办完一张证', '安吉天子湖经济开发区'],
    ]);
  });
});
