import { describe, expect, it } from 'vitest';
import { readBody } from '../support/read-page.ts';

const anchor = (title: string, ...paragraphs: string[]): string | undefined =>
  readBody(`${title ? `<h1>${title}</h1>` : ''}${paragraphs.map((text) => `<p>${text}</p>`).join('')}`).reading
    .articles[0]?.anchor?.name;

describe('whose text it is', () => {
  it('is the zone that acts, not a city of its list of partners', () => {
    expect(
      anchor(
        '跨省合作结硕果',
        '去年以来，北海经济技术开发区主动对接，先后走访佛山市、东莞市、中山市、江门市和珠海市。',
        '北海市经济技术开发区与佛山市大洋包装有限公司、佛山市海丰电子有限公司签订协议。北海经开区还将继续招商。',
      ),
    ).toBe('北海经济技术开发区');
  });

  it('is the city where a text without a title tells of a zone as a site only', () => {
    expect(
      anchor(
        '',
        '近日，投资20亿元的锂电池项目在宜都市高新区正式开工。',
        '宜都加快布局新能源。宜都市委书记表示，宜都还将引进更多项目，宜都市的产业链初步形成。',
      ),
    ).toBe('宜都市');
    expect(anchor('宜都市高新区项目开工', '宜都市高新区开工项目3个，总投资20亿元。')).toBe('宜都市高新区');
  });

  it('is the city where 全市 and 市委 speak and only its counties are named', () => {
    expect(
      anchor(
        '全市重点项目观摩活动举行',
        '活动先后在安吉县、长兴县举行，全市上下比学赶超。市委书记参加观摩，市委作出部署。',
        '在安吉县，安吉县的电池项目加快建设。',
      ),
    ).toBe('湖州市');
    expect(
      anchor('全市观摩团走进安吉县', '全市观摩团来到安吉县，长兴县也派人参加。全县项目建设提速，县委书记介绍了情况。'),
    ).toBe('安吉县');
  });

  it('is whose delegation it is, not one of the places visited', () => {
    expect(
      anchor(
        '党政考察团外出学习',
        '12月20日，县领导带队赴长兴县、德清县、南太湖新区考察学习。大家表示，要结合安吉实际抓好落实。',
      ),
    ).toBe('安吉县');
  });

  it('is the province that a short name shares with its city, where only the province is named in full', () => {
    expect(anchor('吉林与浙江对口合作', '吉林引进浙江项目101个。吉林省搭建平台，吉林产品走向浙江。')).toBe('吉林省');
    expect(anchor('吉林项目建设提速', '吉林市开工项目35个，吉林省领导到吉林市调研。吉林市还将加快建设。')).toBe(
      '吉林市',
    );
  });

  it('is nobody of an overview of many provinces', () => {
    expect(
      anchor(
        '自贸试验区建设提速',
        '一季度，广西自贸试验区新增企业320家，安徽自贸试验区新设企业90家。重庆两江新区同日开工项目，北碚区也有9个项目签约。',
        '此外，北京自贸试验区推出新政，浙江自贸试验区扩大开放，福建厦门的港口吞吐量上升。',
      ),
    ).toBeUndefined();
  });

  it('is the autonomous region where its government speaks under the dateline of a city', () => {
    expect(
      anchor(
        '',
        '本报南宁讯 3月30日，我区举行重大项目集中开工活动，此次开工项目294个。自治区政府设主会场，桂林市、百色市设分会场。',
      ),
    ).toBe('广西壮族自治区');
  });

  it('is the one city that is named where 全市 speaks and its province is named too', () => {
    expect(
      anchor(
        '',
        '日前，市政府与中石油黑龙江销售公司签署协议。据市发改委统计，全市开工项目147个。大庆石化升级项目加快，全市产值增长8%。',
      ),
    ).toBe('大庆市');
  });

  it('is the zone of the city told most where a title tells only its sort', () => {
    expect(anchor('高新区举行项目开工动员会', '渭南市高新区管委会主持，渭南市领导参加，此次开工项目6个。')).toMatch(
      /^渭南市?高新区$/,
    );
    expect(anchor('高新区举行项目开工动员会', '此次开工项目6个，广东省和湖南省的客商参加。')).toBeUndefined();
  });

  it('is the region of the newspaper where a text names none and speaks of its own', () => {
    const page = (paper: string) =>
      anchor(
        '工业园发展提速',
        `作者：王明 来源：${paper} 发布时间：2019-03-05`,
        '去年，县工业园紧盯目标，全县新签约项目9个。',
      );
    expect(page('滨海日报')).toBe('滨海县');
    expect(page('经济日报')).toBeUndefined();
  });
});
