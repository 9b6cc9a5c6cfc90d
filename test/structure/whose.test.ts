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
});
