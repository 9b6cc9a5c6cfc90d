/**
 * Reports from templates and the country's gazetteer, for load tests and as an oracle: what each sentence was made to
 * tell is known. They are plainer than real reports, so a score on them tells what breaks, not how good zhengtu is.
 */
import type { Gazetteer } from '../../src/model/resources.ts';
import { seeded } from './random.ts';
import { PLAN, REVIEW, type Fact, type Setting } from './templates.ts';

/** A report with the facts that it was made to tell; `gold` has the shape of the gold files. */
export interface GeneratedReport {
  readonly name: string;
  readonly text: string;
  readonly gold: {
    readonly report: object;
    readonly entities: readonly object[];
    readonly relations: readonly object[];
  };
}

const FILLER = [
  '各位代表，过去的一年很不平凡，面对复杂的形势，大家同心同德、砥砺前行。',
  '这些成绩来之不易，是上级正确领导的结果，是广大干部群众共同奋斗的结果。',
  '我们也看到，发展中还有不少困难，基础设施仍有短板，创新能力有待增强。',
  '坚持人民至上，把群众的事一件一件办好，让发展的成果惠及每一个家庭。',
];

/** Makes report number `index` of a seed, about `sentences` sentences long. */
export function generateReport(gazetteer: Gazetteer, seed: number, index: number, sentences = 40): GeneratedReport {
  const random = seeded(seed * 1_000_003 + index);
  const places = gazetteer.rows.filter(({ level, name }) =>
    level === 'prefecture' ? name.endsWith('市') : level === 'county' && name.endsWith('县'),
  );
  const place = random.pick(places);
  const year = random.between(2008, 2024);
  const setting: Setting = { random, region: place.name, whole: place.level === 'county' ? '全县' : '全市', year };
  const facts: Fact[] = [];
  const tell = (templates: typeof REVIEW, count: number): string =>
    Array.from({ length: count }, (_, at) => {
      if (at % 6 === 5) return random.pick(FILLER);
      const told = random.pick(templates)(setting);
      facts.push(...told.facts);
      return told.text;
    }).join('');
  const text = [
    `${place.name}${year + 1}年政府工作报告`,
    `——${year + 1}年1月${random.between(5, 28)}日在${place.name}人民代表大会上`,
    `一、${year}年工作回顾`,
    tell(REVIEW, Math.ceil(sentences / 4)),
    tell(REVIEW, Math.ceil(sentences / 4)),
    `二、${year + 1}年工作安排`,
    tell(PLAN, Math.ceil(sentences / 4)),
    tell(PLAN, Math.ceil(sentences / 4)),
  ].join('\n');
  const name = `g${seed}-${String(index).padStart(6, '0')}`;
  const distinct = new Map(facts.map((fact) => [JSON.stringify({ ...fact, quote: '' }), fact]));
  return {
    name,
    text,
    gold: {
      report: { file: `${name}.txt`, kind: 'work-report', region: place.name, period: String(year) },
      entities: [...distinct.values()].map((fact, at) => ({ id: `e${at + 1}`, ...fact })),
      relations: [],
    },
  };
}
