import type { Mention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** 该项目规划面积300亩, 项目建成后: what a sentence tells of the project told before. */
const THIS =
  /^(?:[^，。；\d]{0,10}，)?(?:(?:该|本|此|这一|这个)(?:项目|工程)(?![区群库所])|项目(?:规模|选址|位于|总?占地|规划|建设内容|(?:全部|全面)?(?:建成|达产|投产|投用|投运)(?:达产|投产|投用|运营)?后))/;
/** …，全县产值…: where it turns to a place. */
const PLACE = /(?<=[，；])(?:目前，?|届时，?|使|让|带动)?(?:全[省市县区州旗镇乡]|我[省市县区州旗])/;

/** The part of a sentence whose numbers are those of one project, and no figures of a region. */
export function ofThisProject(text: string): readonly Span[] {
  if (!THIS.test(text)) return [];
  const turn = text.search(PLACE);
  return [{ start: 0, end: turn < 0 ? text.length : turn }];
}

/** 完成投资|4.2亿元, 隧道掘进|1860米: how far a work has come. */
const PROGRESS = /(?:完成(?:投资|产值)?|掘进|铺设|铺筑|开挖|架设|贯通|并网|浇筑|完工)(?:了|约|近|超过?)?$/;
export const isProgress = (text: string, { start }: Span): boolean => PROGRESS.test(text.slice(0, start));

/** Paragraphs that begin with the name of the one project that they tell of, in a list of such. */
export function paragraphsOfOne({ sentences }: Reading, found: readonly Mention[]): ReadonlySet<number> {
  const rows = found.filter(({ rule }) => rule === 'project/row').map(({ span }) => span.start);
  let next = 0;
  return new Set(
    sentences.flatMap(({ span, paragraph }) => {
      while (next < rows.length && (rows[next] ?? 0) < span.start) next++;
      return (rows[next] ?? Infinity) < span.end ? [paragraph] : [];
    }),
  );
}
