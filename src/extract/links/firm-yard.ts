/** A firm that a paragraph places makes the works told behind it lie there: 甲公司落户乙园区，新上P. */
import type { ProjectMention } from '../../model/mention.ts';
import type { Group } from './support.ts';

/** Where the enterprise is that the paragraph told last. */
export interface Yard {
  readonly paragraph: number;
  /** Key of the region. */
  readonly key: string;
  /** Index of its sentence, and where its name ends. */
  readonly sentence: number;
  readonly end: number;
}

/** What leads away from a firm within its sentence. */
const PLACES: ReadonlySet<string> = new Set(['Region', 'Enterprise']);

/** 公司今年新上的P: what follows is at the enterprise told before. */
const OF_FIRM = /^(?:这家|该)?(?:公司|企业)(?!们|家)/;

/** Key of the region of the yard, where the project is told to be built by its firm; `index` is that of the sentence. */
export function yardOf(
  yard: Yard | undefined,
  project: ProjectMention,
  { sentence, mentions }: Group,
  index: number,
): string | undefined {
  if (!yard) return undefined;
  if (yard.sentence !== index) return OF_FIRM.test(sentence.text) ? yard.key : undefined;
  const { key, end } = yard;
  const between = sentence.text.slice(end - sentence.span.start, Math.max(0, project.span.start - sentence.span.start));
  const isOthers = mentions.some(
    (other) => PLACES.has(other.kind) && other.span.start >= end && other.span.end <= project.span.start,
  );
  return project.span.start >= end && !between.includes('；') && !isOthers ? key : undefined;
}
