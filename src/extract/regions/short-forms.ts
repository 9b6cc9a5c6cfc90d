import type { RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { overlaps } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { at, RULES } from './mentions.ts';

const TOLD = /（(?:以下)?简称[：“]{0,2}([\u4e00-\u9fff]{2,12})/g;

/** …现代产业园区（以下简称“江北园区”）: the short form means that zone wherever it stands. */
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
  if (forms.size === 0) return [...named];
  const same = named.map((mention) => {
    const zone = forms.get(mention.name);
    return zone && mention.level === 'zone' ? { ...zone, span: mention.span, aliases: [mention.name] } : mention;
  });
  const further = sentences.flatMap((sentence) =>
    [...forms].flatMap(([form, zone]) =>
      placesOf(form, sentence).flatMap((span): RegionMention[] =>
        places.touching(span).some((one) => overlaps(one.span, span))
          ? []
          : [{ ...zone, span, aliases: [form], rule: RULES.bare.id, confidence: RULES.bare.confidence }],
      ),
    ),
  );
  return [...same, ...further].sort((a, b) => a.span.start - b.span.start);
}

function placesOf(form: string, sentence: Sentence) {
  const places = [];
  for (let start = sentence.text.indexOf(form); start >= 0; start = sentence.text.indexOf(form, start + 1))
    places.push(at(sentence, { start, end: start + form.length }));
  return places;
}
