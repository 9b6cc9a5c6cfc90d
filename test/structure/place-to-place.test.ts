import { describe, expect, it } from 'vitest';
import { extractFile } from '../support/samples.ts';

const read = (text: string) => extractFile('page.txt', new TextEncoder().encode(text)).reading;
const places = (text: string) => read(text).articles.map(({ anchor }) => anchor?.name);
const TOLD = '走进工地，机器轰鸣，工人们正在赶制订单，今年以来已经完成投资12亿元，比去年同期增长20%。';

describe('a text that goes from place to place', () => {
  it('is split at headings with commas and of several places, and comes back to the whole', () => {
    expect(
      places(
        `湖州市重点项目一线见闻
本报记者　王小明
湖州市今年安排重点项目312个，${TOLD}

安吉县：竹子不倒，产业不老
${TOLD}

德清县、长兴县：两条路，一个方向
${TOLD}

长兴县：电池装进“新壳”
${TOLD}

市发改局局长介绍，下半年再开工项目57个，完成投资950亿元。`,
      ),
    ).toEqual(['湖州市', '安吉县', '湖州市', '长兴县', '湖州市']);
  });

  it('is split at short names, which all are places of one level, with the heading of what goes back to the whole', () => {
    expect(
      places(
        `链上“新芽”拔节生长
——来自浙江省重点产业链一线的报道
浙江省去年底出台方案，${TOLD}
湖州：绿电变算力
${TOLD}
嘉兴：老厂出新招
${TOLD}
绍兴、金华：氢能跑出“加速度”
${TOLD}
一张蓝图不放松
省发改委介绍，全省今年安排重点项目661个，总投资1.52万亿元，已开工513个。`,
      ),
    ).toEqual(['浙江省', '湖州市', '嘉兴市', '浙江省', '浙江省']);
    const heads = ['产业：绿电变算力', '生态：老厂出新招', '民生：氢能跑出“加速度”'];
    expect(
      places(`湖州市今年开局良好\n湖州市${TOLD}\n${heads.map((head) => `${head}\n${TOLD}\n`).join('')}`),
    ).toHaveLength(1);
  });

  it('is split at marked items that begin with their place', () => {
    const page = read(
      `安吉县：老厂房里的新生意
本报讯（记者　王小明）安吉县${TOLD}
短讯
▲ 长兴县　全长38.6公里的绕城公路改造工程10月底完成路面黑化，由浙江交工承建；沿线18户农家乐已全部复业。
▲ 德清县　冷链分拣中心11月8日奠基，由德清供销集团投资9600万元，建成后年处理蔬菜8万吨，明年投用。`,
    );
    expect(page.articles.map(({ title }) => title)).toEqual(['安吉县：老厂房里的新生意', '短讯', '长兴县', '德清县']);
    expect(page.sentences.map(({ text }) => text)).toContain(
      '▲ 长兴县：全长38.6公里的绕城公路改造工程10月底完成路面黑化，由浙江交工承建；沿线18户农家乐已全部复业。',
    );
  });

  it('keeps marked items of a column of briefs, and a title that holds a word of metadata', () => {
    const page = read(
      `浙北日报　2021年9月24日　星期五　第2版
安吉县有家“国字号”龙头
本报讯（记者　王小明）安吉县${TOLD}
■短波
▲ 长兴县开展“百日攻坚”行动，9月以来办理减税的有136户。`,
    );
    expect(page.articles.map(({ title }) => title)).toContain('安吉县有家“国字号”龙头');
    expect(page.sentences.at(-1)?.text).toContain('长兴县开展');
  });

  it('knows no title by the name of its paper, the day or those who made the page', () => {
    expect(
      read(
        `浙北日报数字报_浙北日报电子版\n2024年07月16日　星期二\n主编：王明　责编：李红\n安吉县项目提速\n安吉县${TOLD}`,
      ).meta.title,
    ).toBe('安吉县项目提速');
  });
});
