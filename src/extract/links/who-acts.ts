import type { NamedMention } from '../../model/mention.ts';
import type { Anchor, Sentence } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';

/** The clause before a policy with the names of other policies blanked: their words tell nothing of who acts. */
export function withoutNames(sentence: Sentence, start: number, at: number, inside: readonly NamedMention[]): string {
  let text = sentence.text;
  for (const { kind, span } of inside) {
    if (kind !== 'Policy') continue;
    const [from, to] = [span.start - sentence.span.start, span.end - sentence.span.start];
    if (to <= at) text = text.slice(0, from) + '　'.repeat(to - from) + text.slice(to);
  }
  return text.slice(start, at);
}

/**
 * The region that a title names in front (《甲市文明行为条例》): the key of its mention, `elsewhere` where the report has no
 * mention of it, nothing where the title names none.
 */
export function placeInName(
  name: string,
  gazetteer: Gazetteer,
  mentions: readonly NamedMention[],
  anchor: Anchor | undefined,
): string | undefined {
  const zone = mentions.find(
    (mention) =>
      mention.kind === 'Region' && mention.level === 'zone' && namesOf(mention).some((one) => name.startsWith(one)),
  );
  if (zone) return zone.key;
  for (let length = 8; length >= 2; length--) {
    const rows = gazetteer.named(name.slice(0, length)).filter(({ level }) => level !== 'area');
    if (rows.length === 0) continue;
    if (rows.some(({ code }) => code === anchor?.code)) return anchorKey(anchor, mentions);
    const told = mentions.find(
      (mention) => mention.kind === 'Region' && rows.some(({ code }) => code === mention.code),
    );
    return told?.key ?? 'elsewhere';
  }
  return undefined;
}

const namesOf = ({ name, aliases = [] }: NamedMention): string[] => [name, ...aliases].filter((one) => one.length > 3);

/** Start of the clause that holds an offset; marks inside 《》 and “” end no clause. */
export function clauseStart(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const character = text.charAt(i);
    if (character === '》' || character === '”') depth++;
    else if (character === '《' || character === '“') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[，。；：！？]/.test(character)) return i + 1;
  }
  return 0;
}

/** The key by which the report mentions the region an article speaks of. */
export function anchorKey(anchor: Anchor | undefined, mentions: readonly NamedMention[]): string | undefined {
  if (!anchor) return undefined;
  return mentions.find(
    (mention) =>
      mention.kind === 'Region' && (anchor.code ? mention.code === anchor.code : mention.name === anchor.name),
  )?.key;
}
