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

  it('is the county where the text shows one of its towns and speaks for none', () => {
    expect(
      anchor(
        '让“冷凉”变成“热销”',
        '一大早，西吉县将台堡镇的菜地里人声鼎沸。',
        '将台堡镇冷链中心封顶，将台堡镇还建起分拣车间。全县蔬菜种植11万亩。',
      ),
    ).toBe('西吉县');
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

  it('is the city where a title names its zone by a word of the language and 全市 and 市委 speak', () => {
    expect(
      anchor(
        '半年成绩单——海宁经济开发区以项目论英雄',
        '海宁市重大项目比拼会昨日举行。“开发区走在前列。”市委书记说。海宁市的许村镇做家纺，袁花镇做光伏。',
        '上半年，全市实现地区生产总值600亿元。海宁市下半年再引进项目50个。',
      ),
    ).toBe('海宁市');
  });

  it('is the park of a title that acts as 园区, though its city is named too', () => {
    expect(
      anchor(
        '白城绿电产业示范园区前三季度项目建设综述',
        '作为全省首个绿电园区，园区新开工项目9个，产值12亿元。',
        '园区管委会介绍，续建项目28个。白城市今年推行试点，白城市领走在全市前列。第四季度，园区还要签约项目6个。',
      ),
    ).toBe('白城绿电产业示范园区');
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
    expect(anchor('开发区夯实基础', '来源：大丰日报', '近日，记者从区经济开发区获悉，新签约项目9个。')).toBe('大丰区');
  });

  it('is not the place in the name of a brand, a body or a bracket', () => {
    expect(
      anchor(
        '北京恒泉酒业扩能项目开工',
        '安吉县举行集中开工活动，北京恒泉酒业二期、老街改造开工。全县本次开工项目12个。安吉县还将推进6个项目。',
      ),
    ).toBe('安吉县');
    expect(
      anchor('', '安吉县与东莞市纸品行业协会、东莞市恒泉集团、产业研究院（东莞）签约。安吉县将开工项目3个。'),
    ).toBe('安吉县');
  });

  it('is the county behind its province, the region of a title in a column of its province', () => {
    expect(anchor('福建东山新建码头', '东山县今年新建码头2座，投资3亿元。')).toBe('东山县');
    expect(anchor('【浙江】湖州新建学校9所', '湖州市今年在各县新建学校9所，安吉县有4所。')).toBe('湖州市');
  });

  it('is the county of a township that is named like a county elsewhere', () => {
    expect(
      anchor('', '日前，浙江省湖州市安吉县水利工程在桃源乡桃源水库开建，桃源水库扩容后库容增加。安吉县将再建水库1座。'),
    ).toBe('安吉县');
  });

  it('is who meets, not where, and who is told of, not who was read', () => {
    expect(
      anchor(
        '恳谈会引来客商',
        '日前，安吉县恳谈会在昆山召开，来自昆山、太仓的企业参加。昆山市代表介绍情况，安吉县落户企业8家。',
      ),
    ).toBe('安吉县');
    expect(anchor('', '据了解，从渝北区人民政府官网看到，上半年重庆高新区新建学校3所。')).toBe('重庆高新区');
  });

  it('is no zone that a title tells with a time and without a place', () => {
    expect(anchor('上半年经开区工业保持增长', '上半年，经开区规上工业增加值增长20%。')).toBeUndefined();
  });

  it('is our county, though a district today, and no city that it seeks firms in', () => {
    expect(
      anchor('', '日前，我县赴山东参展。山东省客商与陵县签约，陵县开发旅游。来自山东的企业表示满意，山东还将再来。'),
    ).toBe('陵城区');
    expect(
      anchor('', '近日，我县一行在深圳、东莞对接项目，深圳企业表示将来考察，深圳商会也派人参加。'),
    ).toBeUndefined();
  });

  it('is no zone made of the words in front of it', () => {
    expect(anchor('', '本报讯 开发区是经济发展的主战场，面积90平方公里。')).toBeUndefined();
    expect(anchor('', '今年以来，大力实施开发区振兴行动，园区经济增长9%。')).toBeUndefined();
  });

  it('is the city that is named with two of its counties, and the county that speaks', () => {
    const counties = '安吉县和长兴县分别发布地图。安吉县有9个项目，长兴县有8个项目。';
    expect(anchor('', `昨日，湖州市（安吉·长兴）推介会举行，湖州市派人参加，${counties}`)).toBe('湖州市');
    expect(anchor('', `昨日，湖州市（安吉·长兴）推介会举行，安吉县全县动员，${counties}`)).toBe('安吉县');
  });

  it('is the city whose paper bears the name of one of its districts, and from where an agency sent its text', () => {
    expect(
      anchor(
        '',
        '右江日报数字报　第3版：深度',
        '2021年10月19日　星期二',
        '百色铝产业强链补链观察',
        '百色搞铝30多年，全市铝产业完成产值832亿元，百色市工业和信息化局介绍了情况，右江日报记者走访了各地。',
      ),
    ).toBe('百色市');
    expect(
      anchor(
        '跨过省界线，广安与渝北“拼”出一座新区',
        '中新网广安9月18日电（记者 罗宇）公交从重庆市渝北区发出，到广安，回渝北区，广安的企业越来越多。',
      ),
    ).toBe('广安市');
  });

  it('is where guests come to, told by the dateline of the paper', () => {
    expect(
      anchor(
        '天津河西区企业家灵台考察',
        '本报灵台讯（通讯员　于博）　9月10日，天津市河西区党政企代表团到灵台县考察，河西区与灵台县签订协议，灵台县县长致辞。',
      ),
    ).toBe('灵台县');
  });
});

it('is the prefecture that meets in one of its zones', () => {
  expect(
    anchor(
      '',
      '中国网·黔西南讯 4月26日，黔西南州在义龙新区举行2018年第二批重大项目集中开工活动。',
      '此次集中开工项目68个，总投资213亿元，涉及兴义、兴仁、安龙等8个县市，黔西南州各县都有。',
    ),
  ).toBe('黔西南布依族苗族自治州');
});
