import type { NamedMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';

/** 甲区、乙区合力打造…: places that stand in one list with the subject, in front of it or behind. */
export const beside = (zone: NamedMention, sentence: Sentence, inside: readonly NamedMention[]): string[] =>
  [-1, 1].flatMap((step) => listed(zone, step, sentence, inside));

function listed(zone: NamedMention, step: number, sentence: Sentence, inside: readonly NamedMention[]): string[] {
  const mark = step < 0 ? zone.span.start - 1 : zone.span.end;
  if (!/[、和与]/.test(sentence.text.charAt(mark - sentence.span.start))) return [];
  const next = inside.find(
    ({ kind, span }) => kind === 'Region' && (step < 0 ? span.end === mark : span.start === mark + 1),
  );
  return next ? [...listed(next, step, sentence, inside), next.key] : [];
}
