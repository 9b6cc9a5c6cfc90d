/** 二期 said alone is a phase of what was told before: its project. */
import { keyOf, type ProjectMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { matchesIn } from '../../text/matches.ts';
import { moneyAt } from '../../text/money.ts';
import { inReport } from './batch-mentions.ts';
import { costBefore, costBehind } from './cost.ts';
import { withoutHead } from './head.ts';
import { SUM } from './spending.ts';
import { stageOf } from './stage.ts';
import type { StatusCheck } from './status.ts';

const RULE = 'project/bare-phase';
/** 总投资11亿元的|二期|计划10月开工 */
const BARE =
  /(?<=^|[，；：。“]|元的|眼下|目前|如今|其中|[而则]|；其)(?:项目)?([二三四]期)(?:项目|工程)?(?![一二三四期、和与至到园区])/g;
/** 其中|一期|25亿元, 分两期推进，|一期|投资12亿元: the first by its own cost alone. */
const FIRST_COSTS = new RegExp(
  `(?<=其中[，：]?|分[两三四]期[^。；]{0,8}[，；]|“?项目)(一期)(?:项目|工程)?(?=(?:计划|预计)?(?:总投资|投资|概算)?(?:额)?${SUM}(?![的以]))`,
  'g',
);
/** 二期|5万吨|已投产 */
const CAPACITY = /^[\d.]+[万亿]?(?:吨|锭|台|套|辆|头|[千万兆吉]?瓦|平方米|立方米)(?=[正已也将拟计预明年今月\d])/;
/** A project that bears a phase is no whole. */
const PHASE = /[一二三四五首]期/;
/** 人才公寓项目|一期: what has its first phase behind it is the whole of the next. */
const FIRST = /(?<=.{2})[一首]期(?:项目|工程)?$/;
/** 人才公寓一期交付使用，|二期: of something else. */
const OTHERS = /[\u4e00-\u9fff](?<!项目|工程|元的|其中)[一首]期(?!项目一期)[^。；]*$/;

/** Gives the phases told alone of each sentence, named after what they are phases of. */
export function barePhases(
  sentences: readonly Sentence[],
  told: readonly (readonly ProjectMention[])[],
  isStatus: StatusCheck,
): readonly (readonly ProjectMention[])[] {
  let base: string | undefined;
  return sentences.map((sentence, index) => {
    if (sentence.paragraph !== sentences[index - 1]?.paragraph) base = undefined;
    const { text, span } = sentence;
    const wholes = (told[index] ?? []).filter(({ batch, name }) => !batch && !PHASE.test(name.replace(FIRST, '')));
    const nameAt = (at: number): string | undefined =>
      wholes.findLast((one) => one.span.end <= span.start + at)?.name.replace(FIRST, '') ?? base;
    const found = text.includes('期')
      ? [...matchesIn(text, BARE), ...matchesIn(text, FIRST_COSTS)].flatMap((match) =>
          phaseAt(match, nameAt(match.index), sentence, isStatus),
        )
      : [];
    base = nameAt(text.length);
    return found;
  });
}

/** The phase that words tell of `base`; nothing where neither a cost, a size nor what is done vouches for it. */
function phaseAt(
  match: RegExpMatchArray & { readonly index: number },
  base: string | undefined,
  sentence: Sentence,
  isStatus: StatusCheck,
): ProjectMention[] {
  const { text } = sentence;
  const phase = match[1] ?? '';
  const start = match.index + match[0].indexOf(phase);
  const behind = match.index + match[0].length;
  const size = CAPACITY.exec(text.slice(behind))?.[0] ?? '';
  const end = behind + size.length;
  const investment = costBefore(text, start) ?? bareCost(text, end) ?? costBehind(text, { end }, text.length);
  const isTold = size !== '' || investment !== undefined || isStatus(text.slice(end));
  if (!isTold || (!base && !size) || OTHERS.test(text.slice(0, start))) return [];
  return [phaseMention(base ?? '', base ? phase : phase + size, { start, end }, sentence, investment)];
}

/** 一期|25亿元 */
const bareCost = (text: string, end: number): number | undefined => {
  const lead = /^(?:(?:计划|预计)?(?:总投资|投资|概算)(?:额)?)?(?=[约近超为达]*\d)/.exec(text.slice(end));
  return lead ? moneyAt(text, end + lead[0].length)?.yuan : undefined;
};

function phaseMention(
  base: string,
  phase: string,
  at: { readonly start: number; readonly end: number },
  sentence: Sentence,
  investment?: number,
): ProjectMention {
  const stem = withoutHead(base);
  const stage = stageOf(sentence.text, at);
  return {
    kind: 'Project',
    key: keyOf('Project', `${stem}${phase}`),
    name: `${base}${phase}`,
    ...(stem === base ? {} : { aliases: [`${stem}${phase}`, `${stem}${phase}${base.slice(stem.length)}`] }),
    batch: false,
    ...(investment === undefined ? {} : { investment }),
    ...(stage ? { stage } : {}),
    span: inReport(sentence, at),
    rule: RULE,
    confidence: 0.75,
  };
}
