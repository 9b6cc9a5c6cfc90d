import type { RegionMention } from '../../model/mention.ts';
import type { Anchor, Sentence } from '../../model/reading.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { makeSpanIndex } from '../../model/span-index.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { plainZone } from './join.ts';
import { leadingPlace } from './place-in-name.ts';
import { at, formMention, regionKey, RULES } from './mentions.ts';

/** Zones told by their suffix alone, where a name can stand. */
const BARE =
  /(?<=^|[，。；：、“（在和与及对以由向为把将至到位于落户入驻]|其中|召开|举行|支持|推动|推进|加快|依托|围绕)(高新区|高新技术产业开发区|经开区|经济技术开发区|经济开发区|开发区|新区|综保区|综合保税区|保税区|旅游度假区|度假区|产业集聚区|协作区|示范区|化工园区|工业园区|产业园区|工业园|产业园|园区|新城|港区)(?![域化块别级位型]|建设用地|管[委理]|党工委|、各|和各)/g;

/** Bare zones of which a city or county has one. */
const ONE = /^(?:高新区|经开区|经济开发区|经济技术开发区|综保区|综合保税区)$/;
/** What is told of a zone that exists. */
const DONE =
  /^(?:新增|完成|实现|增长|引进|入驻|获批|晋升|升级|成功|产值|营业收入|主营业务|地区生产总值|规上|规模以上|工业|入园|分别|党工委)/;

/** A zone that the report names, as seen from one article. */
interface Known {
  readonly zone: RegionMention;
  readonly plain: string;
  /** False where it bears another place's name: then its suffix alone does not mean it. */
  readonly home: boolean;
}

/**
 * Gives the function that finds bare zones that can only mean one: the article's own region, the one zone of that sort
 * that it names, or, where it names none, the one that its city or county has.
 */
export function makeBareFinder(
  regions: readonly RegionMention[],
  gazetteer: Gazetteer,
): (sentence: Sentence, anchor: Anchor | undefined) => RegionMention[] {
  const zones = new Map(
    regions.filter(({ level, deictic }) => level === 'zone' && !deictic).map((zone) => [zone.name, zone]),
  );
  const places = makeSpanIndex(regions);
  const seen = new Map<string, Known[]>();
  const owned = new Set<string>();
  const knownFrom = (anchor: Anchor | undefined): Known[] => {
    const key = anchor?.code ?? anchor?.name ?? '';
    const known = seen.get(key) ?? [...zones.values()].map((zone) => see(zone, anchor, gazetteer));
    seen.set(key, known);
    return known;
  };
  return (sentence, anchor) => {
    if (!/[区园城]/.test(sentence.text)) return [];
    const near = places.touching(sentence.span).filter(({ span }) => contains(sentence.span, span));
    return matchesIn(sentence.text, BARE).flatMap((match): RegionMention[] => {
      const word = match[1] ?? '';
      const inside = { start: match.index, end: match.index + word.length };
      const span = at(sentence, inside);
      if (near.some((region) => overlaps(region.span, span))) return [];
      const known = knownFrom(anchor);
      const short = plainZone(word, undefined, gazetteer);
      const meant = anchorsOwn(word, anchor) ?? only(word, short, anchor, known);
      if (meant) return [{ ...meant, span, rule: RULES.bare.id, confidence: RULES.bare.confidence }];
      const other = !ONE.test(word) || known.some(({ plain }) => plain.endsWith(short));
      const own = ownZone(word, anchor, gazetteer);
      if (other || !(own.some((name) => owned.has(name)) || standsForOne(sentence, inside, near))) return [];
      own.forEach((name) => owned.add(name));
      return own.map((name) => ({
        ...formMention(name, 'zone', span, RULES.own),
        aliases: [word],
      }));
    });
  };
}

function see(zone: RegionMention, anchor: Anchor | undefined, gazetteer: Gazetteer): Known {
  const plain = plainZone(zone.name, anchor, gazetteer);
  const rows = leadingPlace(plain, anchor, gazetteer);
  const inside =
    rows.every(({ level }) => level === 'area') ||
    rows.some(({ code }) => anchor?.code !== undefined && gazetteer.within(code, anchor.code));
  return { zone, plain, home: inside };
}

/** In a list of regions, or before what only a zone that exists can do. */
function standsForOne({ text, span }: Sentence, word: Span, regions: readonly RegionMention[]): boolean {
  if (DONE.test(text.slice(word.end))) return true;
  if (text.charAt(word.start - 1) !== '、' && text.charAt(word.end) !== '、') return false;
  const [before, after] = [
    text.slice(Math.max(0, word.start - NEAR), word.start),
    text.slice(word.end, word.end + NEAR),
  ];
  const clause = {
    start: span.start + word.start - (/[^，。；：]*$/.exec(before)?.[0].length ?? 0),
    end: span.start + word.end + (/^[^，。；：]*/.exec(after)?.[0].length ?? 0),
  };
  return regions.some((region) => !region.deictic && contains(clause, region.span));
}

function ownZone(word: string, anchor: Anchor | undefined, gazetteer: Gazetteer): string[] {
  if (!anchor || (anchor.level !== 'prefecture' && anchor.level !== 'county')) return [];
  const short = anchor.code ? gazetteer.get(anchor.code)?.aliases.find((alias) => alias.length > 1) : undefined;
  return [(short ?? anchor.name) + word];
}

const NEAR = 60;
type Meant = Pick<RegionMention, 'kind' | 'key' | 'name' | 'level' | 'code' | 'aliases' | 'deictic'>;

function anchorsOwn(word: string, anchor: Anchor | undefined): Meant | undefined {
  if (anchor?.level !== 'zone' || !(anchor.name.endsWith(word) || word === '园区')) return undefined;
  const { name, level, code } = anchor;
  return { kind: 'Region', key: regionKey(name, code), name, level, deictic: true, ...(code ? { code } : {}) };
}

function only(word: string, short: string, anchor: Anchor | undefined, known: readonly Known[]): Meant | undefined {
  const fits = known.filter(
    ({ zone, plain, home }) =>
      home && zone.name !== anchor?.name && (zone.name.endsWith(word) || plain.endsWith(short)),
  );
  const [first] = fits;
  if (!first || fits.some(({ zone }) => zone.key !== first.zone.key)) return undefined;
  const { key, name, level, code } = first.zone;
  return { kind: 'Region', key, name, level, aliases: [word], ...(code ? { code } : {}) };
}
