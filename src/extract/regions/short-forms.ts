import type { RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { overlaps } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { makeTrie } from '../../text/trie.ts';
import { at, RULES } from './mentions.ts';

const TOLD = /（(?:以下)?简称[：“]{0,2}([\u4e00-\u9fff]{2,12})/g;

/** 尖山新区 is also 尖山 where something stands in it, if the report names no other place that begins so. */
const STEM = /^([\u4e00-\u9fff]{2,3})(?:新区|新城|片区|组团|港区|工业区)$/;
/** 河田园: a name of its own that no suffix of the lexicon tells, once a list did. */
const PARK = /^[\u4e00-\u9fff]{2,3}园$/;
const IN = /(?:在|落子|落户|落地|位于|来到|走进|花落|布局|入驻)$/;

/**
 * …现代产业园区（以下简称“江北园区”）: the short form means that zone wherever it stands. A zone's own word means it where
 * something stands in it.
 */
export function withShortForms(sentences: readonly Sentence[], named: readonly RegionMention[]): RegionMention[] {
  const places = makeSpanIndex(named);
  const forms = new Map(
    sentences.flatMap(({ text, span }) =>
      matchesIn(text, TOLD).flatMap((match) => {
        const end = span.start + match.index;
        const zone = places
          .touching({ start: end - 1, end })
          .find((one) => one.level === 'zone' && one.span.end === end);
        return zone ? [[match[1] ?? '', zone] as const] : [];
      }),
    ),
  );
  for (const zone of named)
    if (zone.level === 'zone' && !zone.deictic && !zone.code && PARK.test(zone.name)) forms.set(zone.name, zone);
  const others = new Set(
    named.flatMap(({ level, name }) => (level === 'zone' ? [] : [name.slice(0, 2), name.slice(0, 3)])),
  );
  const stems = new Map<string, RegionMention>();
  for (const zone of named) {
    const stem = zone.level === 'zone' && !zone.deictic ? STEM.exec(zone.name)?.[1] : undefined;
    if (!stem || others.has(stem)) continue;
    // 尖山新区 beside 尖山片区: 尖山 may mean either.
    if (stems.has(stem) && stems.get(stem)?.key !== zone.key) others.add(stem);
    else stems.set(stem, zone);
  }
  for (const stem of others) stems.delete(stem);
  if (forms.size + stems.size === 0) return [...named];
  const same = named.map((mention) => {
    const zone = forms.get(mention.name);
    return zone && mention.level === 'zone' ? { ...zone, span: mention.span, aliases: [mention.name] } : mention;
  });
  const trie = makeTrie([...forms, ...stems]);
  const further = sentences.flatMap((sentence) =>
    trie.find(sentence.text).flatMap(({ start, end, value: zone }): RegionMention[] => {
      const form = sentence.text.slice(start, end);
      const span = at(sentence, { start, end });
      const isMeant = forms.has(form) || IN.test(sentence.text.slice(0, start));
      if (!isMeant || places.touching(span).some((one) => overlaps(one.span, span))) return [];
      return [{ ...zone, span, aliases: [form], rule: RULES.bare.id, confidence: RULES.bare.confidence }];
    }),
  );
  return [...same, ...further].sort((a, b) => a.span.start - b.span.start);
}
