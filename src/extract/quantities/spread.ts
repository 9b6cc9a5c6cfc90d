import type { RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Draft } from './draft.ts';
import { cleanIndicator } from './indicator.ts';

/** A run of regions told side by side; offsets are into the sentence. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly regions: readonly RegionMention[];
}

const JOINED = /^[、和与及]$/;
const EACH = /(?:均|各|都)(?!自|项|类|级|地|种|县|区|市|方|界|族)[^，。；、\d]{0,8}$/;
/** 三个园区, 两县: stands for the regions that open the clauses before it. */
const THESE = /^([两二三四五六])个?(?:县区|市县|县市|园区|开发区|街镇|乡镇|市|县|区|旗|镇|乡|州|地|园)/;

/** Gives figures that are told of several regions at once to each: 甲县、乙县分别为9家和6家, 甲县、乙县均达100%. */
export function spread(
  drafts: readonly Draft[],
  { text, span }: Sentence,
  regions: readonly RegionMention[],
): readonly Draft[] {
  if (regions.length < 2) return drafts;
  const runs = runsOf(text, span.start, regions);
  const result: Draft[] = [];
  for (let i = 0; i < drafts.length;) {
    const first = drafts[i] as Draft;
    const group = drafts
      .slice(i)
      .filter((draft) => draft === first || (first.rule === 'quantity/aligned' && isBeside(draft, first)));
    result.push(
      ...(sharedOut(group, text, runs, regions, span.start) ??
        group.map((one) => ofItsOwn(one, text, regions, span.start))),
    );
    i += group.length;
  }
  return result;
}

/** 甲县轻工、乙市化工产值分别达到…: each item names its own region. */
function ofItsOwn(draft: Draft, text: string, regions: readonly RegionMention[], offset: number): Draft {
  if (draft.rule !== 'quantity/aligned') return draft;
  const own = regions.find(({ span }) =>
    draft.indicator.startsWith(text.slice(span.start - offset, span.end - offset)),
  );
  return own ? { ...draft, region: own.key } : draft;
}

const isBeside = (draft: Draft, first: Draft): boolean => draft.rule === first.rule && draft.start === first.start;

function sharedOut(
  group: readonly Draft[],
  text: string,
  runs: readonly Run[],
  regions: readonly RegionMention[],
  offset: number,
): Draft[] | undefined {
  const first = group[0] as Draft;
  const run = runs.find(({ start, end }) => start >= first.start && start <= first.start + 8 && end < first.end);
  const indicator = (group.at(-1) as Draft).indicator;
  if (!run) return theseOf(group, indicator, text, regions, offset);
  const words = withoutNames(indicator, text, run, offset);
  if (words.length < 2) return undefined;
  if (group.length === run.regions.length)
    return group.map((draft, index) => ({ ...draft, indicator: words, region: run.regions[index]?.key ?? '' }));
  const number = text.slice(run.end, first.end).search(/\d/);
  return group.length === 1 && number > 0 && EACH.test(text.slice(run.end, run.end + number))
    ? run.regions.map(({ key }) => ({ ...first, indicator: words, region: key }))
    : undefined;
}

/** The regions meant by 三个园区 open the clauses before it. */
function theseOf(
  group: readonly Draft[],
  indicator: string,
  text: string,
  regions: readonly RegionMention[],
  offset: number,
): Draft[] | undefined {
  const these = THESE.exec(indicator);
  if (!these || '两三四五六'.indexOf((these[1] ?? '').replace('二', '两')) + 2 !== group.length) return undefined;
  const before = regions.filter(
    ({ span }) =>
      span.end - offset <= (group[0] as Draft).start && /^$|[，；：、]/.test(text.charAt(span.start - offset - 1)),
  );
  const meant = [...new Set(before.map(({ key }) => key))].slice(-group.length);
  const words = cleanIndicator(indicator.slice(these[0].length));
  if (meant.length !== group.length || words.length < 2) return undefined;
  return group.map((draft, index) => ({ ...draft, indicator: words, region: meant[index] ?? '' }));
}

/** What is left of an indicator in front of which regions stand. */
function withoutNames(indicator: string, text: string, { regions }: Run, offset: number): string {
  const names = regions.map(({ span }) => text.slice(span.start - offset, span.end - offset));
  const name = names.findLast((each) => indicator.includes(each));
  return cleanIndicator(name ? indicator.slice(indicator.lastIndexOf(name) + name.length) : indicator);
}

function runsOf(text: string, offset: number, regions: readonly RegionMention[]): Run[] {
  const runs: { start: number; end: number; regions: RegionMention[] }[] = [];
  for (const region of [...regions].sort((a, b) => a.span.start - b.span.start)) {
    const [start, end] = [region.span.start - offset, region.span.end - offset];
    const last = runs.at(-1);
    if (last && JOINED.test(text.slice(last.end, start))) {
      last.regions.push(region);
      last.end = end;
    } else if (!last || start >= last.end) runs.push({ start, end, regions: [region] });
  }
  return runs.filter((run) => run.regions.length > 1);
}
