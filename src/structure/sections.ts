import type { Section } from '../model/reading.ts';
import type { PeriodContext } from '../text/period-values.ts';
import { findPeriods } from '../text/periods.ts';
import { readHeading, type Heading } from './headings.ts';
import type { ModeReader } from './mode.ts';

interface Builder {
  readonly sections: Section[];
  /** Opens what the line's heading opens and gives the index of the section the line stands in. */
  readonly enter: (line: string, depth?: number) => number;
}

/** 一是比重仍高达58%，…去年签约的项目还没有开工 is running text behind a number. */
const isTitle = ({ text, depth }: Heading): boolean => depth < 3 || (depth < 4 && text.length <= LONGEST_TITLE);
const LONGEST_TITLE = 60;

/** Collects the sections of one article while its lines go by; `whole` is how and when all of it speaks. */
export function makeSections(
  readMode: ModeReader,
  whole: Pick<Section, 'mode' | 'period'>,
  context: PeriodContext,
): Builder {
  const initial = whole.mode;
  const sections: Section[] = [{ index: 0, heading: '', depth: 0, ...whole }];
  let path: number[] = [0];
  const at = (index: number): Section => sections[index] as Section;
  const enter = (line: string, depth?: number): number => {
    const heading = readHeading(line, depth);
    if (!heading) return path.at(-1) ?? 0;
    path = path.filter((index) => at(index).depth < heading.depth);
    const parent = path.at(-1) ?? 0;
    const inherited = at(parent);
    const reported = /^\d{4}$/.test(inherited.period ?? '') ? { reported: Number(inherited.period) } : {};
    const periods = findPeriods(heading.text, { ...context, ...reported }).filter(
      ({ start, end }) => (isTitle(heading) || start < 16) && heading.text[end - 1] !== '日',
    );
    const period = (periods[0]?.tense === 'goal' ? periods.at(-1) : periods[0])?.period ?? inherited.period;
    const told =
      byYear(heading.text, heading.depth === 1 || (heading.depth === 2 && inherited.depth === 0), context) ??
      readMode(heading.text) ??
      (heading.depth === 1 ? goesOn(sections, initial) : undefined);
    // A lead inside a numbered part only narrows it: 问题 and 今后五年 do, a mere 目标 does not.
    const mode =
      told && (heading.depth === 1 || inherited.depth === 0 || told === 'problems' || inherited.mode === 'other')
        ? told
        : inherited.mode;
    sections.push({
      index: sections.length,
      heading: heading.text,
      depth: heading.depth,
      parent,
      mode,
      ...(period ? { period } : {}),
    });
    path.push(sections.length - 1);
    return sections.length - 1;
  };
  return { sections, enter };
}

/** A numbered part whose heading tells nothing goes on with what the part before it did; a text that looks back plans little. */
const goesOn = (sections: readonly Section[], initial: Section['mode']): Section['mode'] | undefined => {
  const before = sections.findLast(({ depth }) => depth === 1)?.mode;
  return before === 'review' || (before === 'plan' && initial !== 'review') ? before : undefined;
};

/** From this month on a report looks back on the year in which it is given. */
const YEAR_ENDS = 11;

/** 二、2016年主要工作: in a report given that year this is the plan, and the year before it the review. */
function byYear(heading: string, opensPart: boolean, { year, month = 0 }: PeriodContext): Section['mode'] | undefined {
  const told = opensPart ? /((?:19|20)\d\d)年/.exec(heading)?.[1] : undefined;
  if (!told || !year || /统计|公报|回顾|执行情况|完成情况|总结|成效|成就/.test(heading)) return undefined;
  if (Number(told) === year && month >= YEAR_ENDS) return 'review';
  return Number(told) >= year ? 'plan' : Number(told) === year - 1 ? 'review' : undefined;
}
