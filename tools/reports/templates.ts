import type { Random } from './random.ts';

/** A fact that a sentence was made to tell, in the shape of a gold file. */
export interface Fact {
  readonly type: 'Project' | 'Enterprise' | 'Observation' | 'Goal' | 'Industry' | 'Policy';
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly quote: string;
  readonly [field: string]: unknown;
}

export interface Told {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** What the sentences of one report share. */
export interface Setting {
  readonly random: Random;
  /** 全市, 全县. */
  readonly whole: string;
  readonly region: string;
  readonly year: number;
}

type Template = (setting: Setting) => Told;

const LEVELS = [
  ['地区生产总值', '亿元', 90, 900],
  ['一般公共预算收入', '亿元', 8, 99],
  ['社会消费品零售总额', '亿元', 40, 400],
  ['进出口总额', '亿元', 5, 300],
] as const;
const RATES = [
  '固定资产投资',
  '规模以上工业增加值',
  '城镇居民人均可支配收入',
  '农村居民人均可支配收入',
  '工业用电量',
] as const;
const COUNTS = [
  ['规模以上工业企业', '家'],
  ['高新技术企业', '家'],
  ['城镇就业', '人'],
  ['保障性住房', '套'],
] as const;
const TRADES = ['新能源', '装备制造', '生物医药', '电子信息', '新材料', '食品加工', '现代物流', '纺织服装'] as const;
const WORKS = [
  '污水处理厂',
  '体育中心',
  '客运枢纽',
  '跨河大桥',
  '冷链物流园',
  '智能制造产业园',
  '人民医院新院区',
  '抽水蓄能电站',
] as const;
const HILLS = ['青龙', '白沙', '紫云', '石门', '清溪', '金湖', '双河', '望江', '东湾', '南屏'] as const;
const FIRMS = ['恒昌', '远大', '华泽', '金鼎', '盛源', '联创', '天润', '博通'] as const;

const quantity = (type: 'Observation' | 'Goal', { region, year }: Setting, rest: Record<string, unknown>): Fact =>
  ({ type, comparator: 'eq', period: String(type === 'Goal' ? year + 1 : year), region, ...rest }) as unknown as Fact;

/** Sentences about what was reached. */
export const REVIEW: readonly Template[] = [
  (setting) => {
    const [indicator, unit, low, high] = setting.random.pick(LEVELS);
    const [value, rate] = [setting.random.between(low, high), setting.random.between(20, 99) / 10];
    const text = `${indicator}达到${value}${unit}，增长${rate}%`;
    return {
      text: `${setting.whole}${text}。`,
      facts: [
        quantity('Observation', setting, { indicator, measure: 'level', value, unit, quote: text }),
        quantity('Observation', setting, { indicator, measure: 'growth', value: rate, unit: '%', quote: text }),
      ],
    };
  },
  (setting) => {
    const indicator = setting.random.pick(RATES);
    const value = setting.random.between(30, 150) / 10;
    const text = `${indicator}同比增长${value}%`;
    return {
      text: `${text}。`,
      facts: [quantity('Observation', setting, { indicator, measure: 'growth', value, unit: '%', quote: text })],
    };
  },
  (setting) => {
    const [what, unit] = setting.random.pick(COUNTS);
    const value = setting.random.between(6, 90);
    const text = `新增${what}${value}${unit}`;
    return {
      text: `一年来，${text}。`,
      facts: [
        quantity('Observation', setting, { indicator: `新增${what}`, measure: 'count', value, unit, quote: text }),
      ],
    };
  },
  ({ random }) => {
    const [count, amount] = [random.between(12, 240), random.between(30, 800)];
    const name = `${count}个项目`;
    return {
      text: `总投资${amount}亿元的${name}集中开工。`,
      facts: [{ type: 'Project', name, batch: true, count, investment: amount * 1e8, quote: name }],
    };
  },
  ({ random }) => {
    const [count, amount] = [random.between(12, 240), random.between(30, 800)];
    const name = `重点项目${count}个`;
    return {
      text: `全年实施${name}，总投资${amount}亿元。`,
      facts: [
        {
          type: 'Project',
          name,
          aliases: [`${count}个重点项目`],
          batch: true,
          count,
          investment: amount * 1e8,
          quote: name,
        },
      ],
    };
  },
  ({ random }) => {
    const names = [`${random.pick(HILLS)}${random.pick(WORKS)}`, `${random.pick(HILLS)}${random.pick(TRADES)}产业园`];
    return {
      text: `${names.join('、')}等项目建成投用。`,
      facts: names.map((name) => ({ type: 'Project', name, aliases: [`${name}项目`], batch: false, quote: name })),
    };
  },
  ({ random }) => {
    const firm = `${random.pick(FIRMS)}${random.pick(['科技', '能源', '实业'])}有限公司`;
    const name = `${random.pick(HILLS)}${random.pick(WORKS)}项目`;
    const amount = random.between(2, 60);
    return {
      text: `${firm}投资${amount}亿元的${name}开工建设。`,
      facts: [
        { type: 'Enterprise', name: firm, quote: firm },
        { type: 'Project', name, batch: false, investment: amount * 1e8, quote: name },
      ],
    };
  },
  ({ random }) => {
    const name = `${random.pick(['护航', '暖心', '攀登', '净土'])}行动`;
    return {
      text: `深入开展“${name}”，营商环境进一步改善。`,
      facts: [{ type: 'Policy', name, kind: 'campaign', quote: name }],
    };
  },
];

/** Sentences about what is aimed at. */
export const PLAN: readonly Template[] = [
  (setting) => {
    const indicator = setting.random.pick([...RATES, '地区生产总值', '一般公共预算收入']);
    const value = setting.random.between(40, 120) / 10;
    const text = `${indicator}增长${value}%以上`;
    return {
      text: `${text}。`,
      facts: [
        quantity('Goal', setting, { indicator, measure: 'growth', value, unit: '%', comparator: 'gte', quote: text }),
      ],
    };
  },
  (setting) => {
    const [what, unit] = setting.random.pick(COUNTS);
    const value = setting.random.between(6, 90);
    const text = `新增${what}${value}${unit}`;
    return {
      text: `力争${text}。`,
      facts: [quantity('Goal', setting, { indicator: `新增${what}`, measure: 'count', value, unit, quote: text })],
    };
  },
  ({ random }) => {
    const name = `${random.pick(HILLS)}${random.pick(WORKS)}`;
    return {
      text: `开工建设${name}，确保年内完成主体工程。`,
      facts: [{ type: 'Project', name, aliases: [`${name}项目`], batch: false, quote: name }],
    };
  },
  ({ random }) => {
    const trades = [...new Set([random.pick(TRADES), random.pick(TRADES), random.pick(TRADES)])];
    return {
      text: `重点发展${trades.join('、')}等主导产业。`,
      facts: trades.map((name) => ({ type: 'Industry', name, quote: name })),
    };
  },
];
