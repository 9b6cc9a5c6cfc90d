import { describe, expect, it } from 'vitest';
import { extractFile } from '../support/samples.ts';
import { asides, figures, passages, readBody } from '../support/read-page.ts';

const row = (cells: string, tag = 'td'): string =>
  `<tr>${cells
    .split('|')
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join('')}</tr>\n`;
const table = (...rows: string[]): string =>
  `<h1>云和县2022年统计公报</h1><table>${rows.map((one) => row(one)).join('')}</table>`;
const rowsOf = (body: string): string[] => passages(readBody(body)).slice(1);

describe('tables', () => {
  it('reads a row as a sentence with its header', () => {
    const page = readBody(
      `<h1>云和县2022年统计公报</h1><table><caption>表1 主要指标</caption><thead>${row('指标|单位|2022年|比上年增长(%)', 'th')}</thead>${row('地区生产总值|亿元|112.6|4.3')}${row('进出口总额|亿元|35.1|-2.7')}${row('接待游客|万人次|135|—')}</table>`,
    );
    expect(passages(page).slice(1)).toEqual([
      '2022年地区生产总值112.6亿元，比上年增长4.3%。',
      '2022年进出口总额35.1亿元，比上年下降2.7%。',
      '2022年接待游客135万人次。',
    ]);
    expect(asides(page)).toEqual(['caption: 表1 主要指标', 'caption: 指标单位2022年比上年增长（%）']);
    expect(figures(page)).toEqual([
      'Observation 地区生产总值 level 112.6 亿元 2022',
      'Observation 地区生产总值 growth 4.3 % 2022',
      'Observation 进出口总额 level 35.1 亿元 2022',
      'Observation 进出口总额 growth -2.7 % 2022',
      'Observation 接待游客 count 135 万人次 2022',
    ]);
  });

  it('leads every mention of a row back to its cell', () => {
    const { reading, doc, mentions } = readBody(table('指标|绝对量|增速（%）', '财政总收入（亿元）|12.5|3.1'));
    const places = mentions
      .filter(({ kind }) => kind === 'Observation')
      .map(({ span }) => doc.text.slice(reading.clean.starts[span.start], reading.clean.ends[span.end - 1]));
    expect(places[0]).toContain('12.5');
    expect(places[1]).toContain('3.1');
  });

  it.each([
    [
      'units in the first cell',
      ['指标|绝对量|增速（%）', '财政总收入（亿元）|12.5|3.1'],
      ['财政总收入12.5亿元，增长3.1%。'],
    ],
    [
      'rates grow by points',
      ['指标|数值|增减（%）', '城镇登记失业率（%）|2.1|-0.2'],
      ['城镇登记失业率2.1%，下降0.2个百分点。'],
    ],
    ['a unit for the whole table', ['单位：亿元', '指标|2022年', '财政总收入|12.5'], ['2022年财政总收入12.5亿元。']],
    [
      'times and targets',
      ['指标|2021年实际|2022年目标', '新增就业（人）|3000|3200'],
      ['2021年新增就业3000人，2022年力争新增就业3200人。'],
    ],
    [
      'projects',
      ['序号|项目名称|建设地点|总投资（万元）|建设单位', '1|紧水滩镇污水处理厂|紧水滩镇|8600|丽水市水务有限公司'],
      ['实施紧水滩镇污水处理厂，位于紧水滩镇，总投资8600万元，由丽水市水务有限公司投资建设。'],
    ],
    ['no header', ['莲都区|龙泉市', '青田县|云和县'], ['莲都区龙泉市', '青田县云和县']],
  ])('%s', (_, rows, told) => {
    expect(rowsOf(table(...rows))).toEqual(told);
  });

  it('knows heads of two rows and cells that reach down', () => {
    const body = `<h1>丽水市2022年统计公报</h1><table>
<tr><th rowspan="2">类别</th><th rowspan="2">地区</th><th colspan="2">地区生产总值</th></tr>
<tr><th>总量（亿元）</th><th>增长(%)</th></tr>
<tr><td rowspan="2">城区</td><td>莲都区</td><td>480.2</td><td>4.1</td></tr>
<tr><td>龙泉市</td><td>172.3</td><td>3.9</td></tr></table>`;
    expect(rowsOf(body).at(-1)).toBe('龙泉市地区生产总值172.3亿元，增长3.9%。');
  });

  it('reads a table that lays out a page as a page', () => {
    const text = '全县开工建设滨江大桥，总投资12亿元。'.repeat(5);
    const body = `<table><tr><td>云和新闻</td><td>2023年</td></tr><tr><td><p>${text}</p><p>${text}</p></td><td>右栏</td></tr></table>`;
    expect(passages(readBody(body)).filter((one) => one === '全县开工建设滨江大桥，总投资12亿元。')).toHaveLength(10);
  });

  it('reads a table that plain text sets out with gaps', () => {
    const text = [
      '云和县2022年统计公报',
      '全年粮食播种面积12万亩。',
      '产品名称　　单位　　产量　　比上年增长（%）',
      '粮　　食　　万吨　　32.6　　1.8',
      '油　　料　　吨　　860　　-4.5',
      '注：本表数据为初步统计数。',
    ].join('\n');
    const page = extractFile('table.txt', new TextEncoder().encode(text));
    expect(passages(page).slice(1)).toEqual([
      '全年粮食播种面积12万亩。',
      '粮食产量32.6万吨，比上年增长1.8%。',
      '油料产量860吨，比上年下降4.5%。',
      '注：本表数据为初步统计数。',
    ]);
    const districts = [
      '重点项目建设情况',
      '　　　项目数（个）　完成投资（亿元）',
      '云和县　35　38.9',
      '青田县　32　35.1',
    ];
    const counted = extractFile('districts.txt', new TextEncoder().encode(districts.join('\n')));
    expect(passages(counted).at(-1)).toBe('青田县项目数32个，完成投资35.1亿元。');
  });

  it('reads a table of projects set out with bars, as Markdown does, with the unit told above it', () => {
    const text = [
      '云和县重点项目建设情况',
      '附表　部分重点项目（单位：亿元）',
      '序号｜项目名称｜建设地点｜业主单位｜总投资',
      '1｜滨江大桥｜云和县｜｜12',
      '2｜云和湖水厂二期｜石塘镇｜云和县水务集团｜3.5',
      '以上项目均已开工。',
    ];
    const sentences = [
      '实施滨江大桥，位于云和县，总投资12亿元。',
      '实施云和湖水厂二期，位于石塘镇，由云和县水务集团投资建设，总投资3.5亿元。',
      '以上项目均已开工。',
    ];
    const read = (lines: readonly string[]) =>
      passages(extractFile('table.md', new TextEncoder().encode(lines.join('\n')))).slice(1);
    expect(read(text)).toEqual(sentences);
    const markdown = text.map((line) => (line.includes('｜') ? `| ${line.replaceAll('｜', ' | ')} |` : line));
    expect(read([...markdown.slice(0, 3), '|---|---|---|---|---|', ...markdown.slice(3)])).toEqual(sentences);
  });
});
