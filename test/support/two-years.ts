import { batchOf } from './samples.ts';

const report = (path: string, lines: readonly string[]) => batchOf(path, new TextEncoder().encode(lines.join('\n')));

/** Two reports of one county, the second of which tells what became of the first one's goals. */
export const twoYears = () => [
  report('wuyi-2019.txt', [
    '政府工作报告',
    '——2019年1月16日在武义县第十六届人民代表大会第三次会议上',
    '武义县人民政府县长 王明',
    '一、2018年工作回顾',
    '2018年，全县生产总值增长6.8%，新增规模以上工业企业21家。',
    '二、2019年工作安排',
    '今年经济社会发展的主要预期目标是：生产总值增长7%左右，固定资产投资增长9%以上，新增规模以上工业企业30家，城镇登记失业率控制在3%以内，旅游总收入突破80亿元。',
  ]),
  report('wuyi-2020.txt', [
    '政府工作报告',
    '——2020年1月9日在武义县第十六届人民代表大会第四次会议上',
    '武义县人民政府县长 王明',
    '一、2019年工作回顾',
    '2019年，全县生产总值增长6.9%，固定资产投资增长7.5%，新增规模以上工业企业34家，城镇登记失业率为2.4%。',
    '2018年生产总值增长6.2%。',
    '二、2020年工作安排',
    '今年的主要预期目标是：生产总值增长6.5%。',
  ]),
];
