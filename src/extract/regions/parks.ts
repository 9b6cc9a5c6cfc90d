import type { RegionMention } from '../../model/mention.ts';
import type { Anchor, Sentence } from '../../model/reading.ts';
import type { SpanIndex } from '../../model/span-index.ts';
import { contains } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { ZONE_WORDINGS } from '../../text/zone-wordings.ts';
import { at, RULES } from './mentions.ts';

/** 该园区, 同一园区, 园内, 基地: the park told last. */
const POINTS =
  /(?<=^|[，。；：“]|同在|就在|在|落户|落子|选址|目前|如今|眼下|上半年|全年|今年|去年)(?:同(?:一(?:园区?|开发区|基地)|园(?!区))|该(?:园区?|基地|产业园|组团|开发区|高新区|经开区|新区)|这[座个](?:占地[^，。；]{2,8}的)?(?:园区|产业园|基地)|园区|园子[内里]|园[内里]|基地(?![建化])|产业园(?=[一二三]期|内|里|，|还|已|目前|现|共))(?![域级]|管[委理]|办)/g;
/** What such a word can mean. */
const PARK = /(?:园区?|基地|组团|[^新]城|谷|小镇|工业区)$/;

/** 该园区, 同在园区 can mean one of a paragraph before. */
const FAR = 600;

/** 经开区管委会主任介绍，园区…: the zone of the one who speaks, not the park told last. */
const SPOKEN =
  /(经开区|高新区|开发区|新区|工业园区?|产业园区?|度假区)(?:党工委|管委会)[^，。；]{0,16}(?:透露|介绍|说|表示|称|指出)，[^。；]{0,8}$/;

/** What opens a sentence: 走进|某产业园, 目前，|某产业园. */
const OPENS = /(?:^|[。！？：\n]) *(?:目前，|如今，)?(?:(?:走进|走入|来到|在|记者在)[^，。；]{0,10})?$/;
const LEAD = 16;

/** Finds words that point at the park that the paragraph named last; `named` are the regions named in the report, `text` is all of it. */
export function findParkDeixis(
  sentence: Sentence,
  paragraphStart: number,
  named: SpanIndex<RegionMention>,
  anchor: Anchor | undefined,
  text: string,
): RegionMention[] {
  const { span } = sentence;
  if (!/[该园同]|基地/.test(sentence.text)) return [];
  const matches = matchesIn(sentence.text, POINTS);
  if (matches.length === 0 || anchor?.name.endsWith('园区')) return [];
  const zones = named
    .touching({ start: Math.min(paragraphStart, span.start - FAR), end: span.end })
    .filter((region) => region.level === 'zone' && !region.deictic && region.name !== anchor?.name);
  const parks = zones.filter(({ name }) => PARK.test(name));
  return matches.flatMap(({ 0: words, index }): RegionMention[] => {
    const own = at(sentence, { start: index, end: index + words.length });
    const isFar = /^[该这同]/.test(words) || sentence.text.charAt(index - 2) === '同';
    const from = isFar ? Math.min(paragraphStart, own.start - FAR) : paragraphStart;
    // On the page of a zone 园区 is that zone, unless a park opened a sentence of the paragraph.
    const opens = ({ span: { start, end } }: RegionMention): boolean =>
      OPENS.test(text.slice(Math.max(0, start - LEAD), start)) && !/^[、和与及]/.test(text.slice(end));
    const speaks = words === '园区' && anchor?.level === 'zone';
    const speaker = SPOKEN.exec(sentence.text.slice(0, index))?.[1];
    const park = speaker
      ? zoneCalled(speaker, named, own.start)
      : (/园区|[该同].*区/.test(words) ? zones : parks).findLast(
          (region) => region.span.end <= own.start && region.span.start >= from && (!speaks || opens(region)),
        );
    if (!park || zones.some((region) => contains(region.span, own))) return [];
    const { key, name, level, code } = park;
    const { id, confidence } = RULES.deixis;
    return [
      {
        kind: 'Region',
        key,
        name,
        level,
        ...(code ? { code } : {}),
        deictic: true,
        span: own,
        rule: id,
        confidence: confidence - 0.1,
      },
    ];
  });
}

/** The zone told last, anywhere before, of that sort. */
function zoneCalled(sort: string, named: SpanIndex<RegionMention>, end: number): RegionMention | undefined {
  const wordings = ZONE_WORDINGS.find((all) => all.includes(sort)) ?? [sort];
  return named
    .touching({ start: 0, end })
    .findLast(({ level, name, deictic }) => level === 'zone' && !deictic && wordings.some((one) => name.endsWith(one)));
}
