/** Short reports in which the answers of the cookbook can be read by a person; the samples hold no such pairs. */
import { batchOf } from '../support/samples.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'fuyang-2022.txt': `富阳区2022年政府工作报告
——2022年2月10日在富阳区人民代表大会上
一、2021年工作回顾
全区地区生产总值达到880亿元，增长8.1%。新材料产业加快发展。
深入开展“清水行动”，水质持续改善。
二、2022年工作安排
力争全区地区生产总值增长7%左右，一般公共预算收入增长5%以上。
重点发展新材料、生物医药等主导产业。`,
  'fuyang-2023.txt': `富阳区2023年政府工作报告
——2023年2月8日在富阳区人民代表大会上
一、2022年工作回顾
全区地区生产总值增长5.2%，固定资产投资增长9%。生物医药产业产值大幅增长。
杭州远大科技有限公司投资20亿元的江南生物医药产业园项目开工建设。
二、2023年工作安排
重点发展生物医药、电子信息等主导产业。继续做强生物医药产业集群。`,
  'fuyang-news.txt': `富阳区2022年经济运行情况
——2023年3月1日
2022年，全区固定资产投资增长8.5%。`,
  'tonglu-2023.txt': `桐庐县2023年政府工作报告
——2023年2月12日在桐庐县人民代表大会上
一、2022年工作回顾
制定出台《桐庐县生物医药产业发展规划》。桐庐经济开发区落户生物医药项目3个，开工建设富春江生物医药产业园。
全县地区生产总值达到430亿元，增长5.6%。深入开展“清水行动”，河道更加整洁。
桐庐县与富阳区签订战略合作协议。`,
  'works.txt': `重点工程简讯
开工建设滨江大桥。`,
};

export const twoRegions = () =>
  Object.entries(TEXTS).map(([path, text]) => batchOf(path, new TextEncoder().encode(text)));
