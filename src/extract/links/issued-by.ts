import type { Claim } from '../../model/claim.ts';
import { type NamedMention, type PolicyMention, type RegionMention, isQuantity } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import { lexicon } from '../../model/resources.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Linker, Make } from '../stage.ts';
import { anchorKey, clauseStart, placeInName, withoutNames } from './who-acts.ts';

/** Verbs by which a government makes or launches what follows: 出台《…办法》, 开展“…”行动. */
const MAKE =
  /制定|出台|印发|颁布|发布|编制|修订|修编|起草|公布|建立|推出|实施|开展|启动|推行|实行|设立|探索|打响|形成|确立|发起|举办|组织|创新|施行|创出|创造|构建|部署/g;
/** Verbs of carrying out what another made. */
const CARRY = /落实|贯彻|融入|抢抓|执行|响应|列入|纳入|入选|争取|获批|迎接|深化|巩固|按照|根据|通过|依托|结合|围绕/g;
/** 完成…规划编制: the making is told behind the name. */
const MADE = /^[^，。；]{0,12}?(?:编制|出台|印发|制定|施行|颁布|发了?下来|开展(?:以来|[一两三四五六\d]))/;
/** 在全省率先: a field of comparison, not who acts. */
const SCOPE = /[在居于列占是]$/;
const NATION = /国家|国务院|党中央|中央|全国|部委|上级/;
const GOVERNMENT = /(?:委|政府|党委|常委会|人大|人大常委会|政协)$/;
const RULES = {
  anchor: { id: 'issued-by/anchor', example: '出台《人才引进办法》', confidence: 0.75 },
  subject: { id: 'issued-by/subject', example: '全省启动“百镇提升”行动', confidence: 0.85 },
  title: { id: 'issued-by/title', example: '按照《衡水市“十四五”能源规划》', confidence: 0.8 },
  body: { id: 'issued-by/body', example: '省财政厅印发《专项资金管理办法》', confidence: 0.85 },
} as const;

/** Tells who made a policy: the body or region that is the subject of the making verb, else the region spoken of. */
export const makeIssuedByLinker: Make<Linker> = (resources) => {
  const national = new Set(
    lexicon(resources, 'policy-known')
      .filter((row) => row['scope'] === 'national')
      .map((row) => `Policy:${row['entry']}`),
  );
  return (reading, mentions) => {
    const named = mentions.filter((mention): mention is NamedMention => !isQuantity(mention));
    const bodies = bodiesOf(named);
    // One mention of each region is enough, and keeps the time linear.
    const regions = [...new Map(named.flatMap((one) => (one.kind === 'Region' ? [[one.key, one]] : []))).values()];
    const anchors = new Map(reading.articles.map((article) => [article.index, anchorKey(article.anchor, named)]));
    let from = 0;
    return reading.sentences.flatMap((sentence) => {
      while (from < named.length && (named[from] as NamedMention).span.start < sentence.span.start) from++;
      const inside: NamedMention[] = [];
      for (let i = from; i < named.length && (named[i] as NamedMention).span.start < sentence.span.end; i++)
        inside.push(named[i] as NamedMention);
      return inside
        .filter((mention): mention is PolicyMention => mention.kind === 'Policy' && !national.has(mention.key))
        .flatMap((policy) => {
          const place = placeInName(
            policy.name,
            resources.gazetteer,
            regions,
            reading.articles[sentence.article]?.anchor,
          );
          const maker = makerInTitle(policy.name, bodies);
          if (maker) return [made(policy, maker, policy.span, RULES.body)];
          const by = madeBy(sentence, policy, inside);
          if (by.length || place === 'elsewhere') return by;
          const anchor = anchors.get(sentence.article);
          const told = claim(sentence, policy, inside, place ?? anchor);
          if (told.length || !place || !isOwnTitle(sentence, policy)) return told;
          const { code, level } = regions.find(({ key }) => key === place) ?? {};
          const home = reading.articles[sentence.article]?.anchor?.code;
          const local =
            place === anchor || level === 'zone' || (code && home && resources.gazetteer.within(code, home));
          return local ? [made(policy, place, policy.span, RULES.title)] : [];
        });
    });
  };
};

/** What a government's own document ends with. */
const LOCAL_TITLE = /(?:方案|办法|措施|规划|计划|条例|意见|举措|细则|政策|规定|\d条|[十百]条)(?:（[^）]*）)?$/;
/** 衡水|湖保护条例 names a lake. */
const NATURE = /^[\u4e00-\u9fff]{2,3}[湖河江山海岛]/;
/** A document in book marks whose title opens with the place of its maker. */
const isOwnTitle = ({ text, span }: Sentence, policy: PolicyMention): boolean =>
  text.charAt(policy.span.start - span.start) === '《' && LOCAL_TITLE.test(policy.name) && !NATURE.test(policy.name);

/** 《中共某市委关于…的决定》: the title tells whose it is. */
const TITLED = /^(?:中国共产党|中共)?([\u4e00-\u9fff]{2,16}?(?:委|委员会|人民政府))关于/;

const makerInTitle = (title: string, bodies: ReadonlyMap<string, string>): string | undefined =>
  bodies.get(TITLED.exec(title)?.[1] ?? '');

/** Keys of bodies by all their names. */
const bodiesOf = (mentions: readonly NamedMention[]): ReadonlyMap<string, string> =>
  new Map(
    mentions.flatMap(({ kind, key, name, aliases = [] }) =>
      kind === 'Organization' ? [name, ...aliases].map((form) => [form, key] as const) : [],
    ),
  );

const made = (
  policy: PolicyMention,
  to: string,
  span: Claim['span'],
  { id, confidence }: { readonly id: string; readonly confidence: number },
): Claim => ({ type: 'ISSUED_BY', from: policy.key, to, span, rule: id, confidence });

function claim(
  sentence: Sentence,
  policy: PolicyMention,
  inside: readonly NamedMention[],
  anchor: string | undefined,
): Claim[] {
  const base = sentence.span.start;
  const at = policy.span.start - base;
  const near = clauseStart(sentence.text, at);
  const lead = sentence.text.slice(near, at);
  const start =
    /的$/.test(lead) && near > 0
      ? clauseStart(sentence.text, clauseStart(sentence.text, near - 1) - 1)
      : near > 0 && GOES_ON.test(lead) && MEETS.test(sentence.text.slice(0, near))
        ? clauseStart(sentence.text, near - 1)
        : near;
  const clause = withoutNames(sentence, start, at, inside);
  const verb = matchesIn(clause, MAKE).at(-1);
  const carried = matchesIn(clause, CARRY).at(-1);
  const behind = MADE.test(sentence.text.slice(policy.span.end - base, policy.span.end - base + 18));
  if (behind ? false : !verb || (carried && carried.index > verb.index)) return [];
  const verbAt = verb && !(carried && carried.index > verb.index) ? start + verb.index : at;
  const front = clause.slice(0, verbAt - start);
  const before = inside.filter(({ span }) => span.start >= base + start && span.end <= base + verbAt);
  const body = before.findLast(
    ({ kind, name, span }) => kind === 'Organization' && !GOVERNMENT.test(name) && base + verbAt - span.end <= 6,
  );
  const nation = NATION.test(front.slice(front.lastIndexOf('、') + 1)) || NATION.test(policy.name.slice(0, 4));
  if (nation && !body) return [];
  const region = before.findLast(
    (mention): mention is RegionMention =>
      mention.kind === 'Region' &&
      !SCOPE.test(sentence.text.slice(0, mention.span.start - base)) &&
      (mention.deictic === true || mention.span.start - base === start),
  );
  const [rule, to] = body ? [RULES.body, body.key] : region ? [RULES.subject, region.key] : [RULES.anchor, anchor];
  if (!to) return [];
  const first = body ?? region;
  const span = { start: first?.span.start ?? base + verbAt, end: policy.span.end };
  // 市政府印发…: the government that is named, beside its region.
  const government = before.findLast(
    ({ kind, name, span: own }) =>
      kind === 'Organization' &&
      GOVERNMENT.test(name) &&
      (base + verbAt - own.end <= 6 || /^(?:联合)?(?:召开|举行)/.test(sentence.text.slice(own.end - base))),
  );
  // 省委、省政府印发…
  const beside =
    government &&
    before.find(({ kind, span: own }) => kind === 'Organization' && isJoined(own.end, government.span.start, sentence));
  const named = body
    ? []
    : [beside, government].flatMap((one) =>
        one ? [made(policy, one.key, { ...span, start: one.span.start }, RULES.body)] : [],
      );
  return [made(policy, to, span, rule), ...named];
}

const isJoined = (end: number, start: number, { text, span }: Sentence): boolean =>
  /^[、和与]$/.test(text.slice(end - span.start, start - span.start));

/** 市委、市政府召开推进会，|印发《…》: the clause before tells who. */
const MEETS = /(?:委|政府)(?:联合)?(?:召开|举行)[^，。；]*，$/;
const GOES_ON = /^(?:并|还|会上)?(?:印发|出台|发布|公布)《?$/;

/** 《…规划》由市政府印发; 落实市政府|《…意见》 */
const MADE_BY = /^(?:印发|出台|制定|编制|发布|公布|颁布)/;
function madeBy(sentence: Sentence, policy: PolicyMention, inside: readonly NamedMention[]): Claim[] {
  const { text, span } = sentence;
  const owner = inside.find(({ kind, span: { end } }) => kind === 'Organization' && end === policy.span.start);
  if (owner && text.charAt(policy.span.start - span.start) === '《' && !NATION.test(owner.name))
    return [made(policy, owner.key, { start: owner.span.start, end: policy.span.end }, RULES.body)];
  const by = inside.find(
    (one) =>
      one.kind === 'Organization' && text.slice(policy.span.end - span.start, one.span.start - span.start) === '由',
  );
  return by && MADE_BY.test(text.slice(by.span.end - span.start))
    ? [made(policy, by.key, { start: policy.span.start, end: by.span.end }, RULES.body)]
    : [];
}
