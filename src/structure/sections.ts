import type { Section } from '../model/reading.ts';
import { findPeriods, type PeriodContext } from '../text/periods.ts';
import { readHeading } from './headings.ts';
import type { ModeReader } from './mode.ts';

interface Builder {
  readonly sections: Section[];
  /** Opens what the line's heading opens and gives the index of the section the line stands in. */
  readonly enter: (line: string) => number;
}

/** Collects the sections of one article while its lines go by. */
export function makeSections(readMode: ModeReader, initial: Section['mode'], context: PeriodContext): Builder {
  const sections: Section[] = [{ index: 0, heading: '', depth: 0, mode: initial }];
  let path: number[] = [0];
  const at = (index: number): Section => sections[index] as Section;
  const enter = (line: string): number => {
    const heading = readHeading(line);
    if (!heading) return path.at(-1) ?? 0;
    path = path.filter((index) => at(index).depth < heading.depth);
    const parent = path.at(-1) ?? 0;
    const inherited = at(parent);
    const period =
      findPeriods(heading.text, context).find(({ start }) => heading.depth < 4 || start < 16)?.period ??
      inherited.period;
    const told = readMode(heading.text);
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
