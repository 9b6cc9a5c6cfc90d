import type { LexiconRow } from '../../model/resources.ts';
import { matchesIn } from '../../text/matches.ts';
import { makeTrie } from '../../text/trie.ts';
import { anyOf } from '../../text/words.ts';
import type { OrganizationCandidate } from './candidate.ts';

/** What stands in front of an organ's name: a region that is named, or the word for its level. */
export interface Seat {
  /** Offset where the region's name or the level word starts. */
  readonly start: number;
  /** Official name of the region. */
  readonly region: string;
  /** False for a bare 市 or 区. */
  readonly named: boolean;
}

const RULES = {
  named: { id: 'organizations/organ-of-named-region', example: '衡山县人民政府', confidence: 0.92 },
  level: { id: 'organizations/organ-by-level', example: '市委', confidence: 0.9 },
} as const;
/** Words behind an organ that make it something else: 市委托, 市政府性基金, 政府工作报告. */
const OTHER =
  /^(?:会(?!议|同|上)|托|任|派|培|屈|性|债|采购|投资(?!促进)|工作报告|主导|引导|补贴|购买|网站|专项债|系统|门户|储备|隐性|班子|机关事务(?!局|管理))/;

/** 县|重点项目建设服务中心|主任: an office that no list knows, by the level in front of it and who leads it or works there. */
const LED =
  /(?<=[省市县区州旗盟])[\u4e00-\u9fff]{2,10}?(?:服务中心|事务中心|发展中心|促进中心|保障中心|指挥部|管理处|管理局|专班)(?=(?:副|党组|党委)?(?:主任|指挥长|负责人|处长|局长|书记)|的?(?:工作人员|技术员|同志|老))/g;
/** Organs that bear the full name of their region; a hospital or school bears the one that the text gives it. */
const OFFICE = /委|政府|人大|政协|[局厅办联]$|党/;
/** 第十八届人民代表大会 is the 人民代表大会; in 县人大、政协 the second shares the seat of the first. */
const TERM = /第[一二三四五六七八九十]{1,3}届$/;
const LIST = /^(?:[、和及与]|以及)$/;

/**
 * Reads the organs of a region by lexicon, or by the duties in their name (区住房城乡建委): 市委, 衡山县人民政府,
 * 省教育厅. `seatBefore` tells whose they are.
 */
export function makeOrganRule(rows: readonly LexiconRow[], duties: readonly string[]) {
  const composed = new RegExp(`(?:${anyOf(duties)}){2,5}(?:委员会|分局|[局厅委])(?![长员托派任屈培面部限内外])`, 'g');
  const trie = makeTrie(
    rows.flatMap((row) =>
      [row['entry'] ?? '', ...(row['aliases'] ?? '').split('|')].filter(Boolean).map((form) => [form, row] as const),
    ),
  );
  return (text: string, seatBefore: (end: number, form?: string) => Seat | undefined): OrganizationCandidate[] => {
    let last: { end: number; region: string } | undefined;
    const shared = (start: number): Seat | undefined =>
      last && LIST.test(text.slice(last.end, start)) ? { start, region: last.region, named: false } : undefined;
    const listed = trie.find(text);
    const unlisted = [...(/[局厅委]/.test(text) ? matchesIn(text, composed) : []), ...matchesIn(text, LED)]
      .map(({ 0: entry, index }) => ({
        start: index,
        end: index + entry.length,
        value: { entry, level: /厅$/.test(entry) ? 'province' : '' } as LexiconRow,
      }))
      .filter((one) => !listed.some((other) => other.start <= one.start && one.end <= other.end));
    return [...listed, ...unlisted]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ start, end, value: row }): OrganizationCandidate[] => {
        const form = text.slice(start, end);
        const term = TERM.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
        const seat = OTHER.test(text.slice(end, end + 6))
          ? undefined
          : (seatBefore(start - term, form) ?? shared(start));
        if (!seat || !fits(row, seat)) return [];
        const rule = seat.named ? RULES.named : RULES.level;
        const entry = row['entry'] === '委' && /自治区$/.test(seat.region) ? '党委' : (row['entry'] ?? '');
        const forms = [entry, ...(row['aliases'] ?? '').split('|').filter(Boolean)];
        const surface = term ? form : text.slice(seat.start, end);
        last = { end, region: seat.region };
        return [
          {
            start: seat.start,
            end,
            name: OFFICE.test(entry) || !seat.named ? `${seat.region}${form === '委员会' ? entry : form}` : surface,
            key: `${seat.region}${entry}`,
            aliases: aliasesOf(seat.region, forms, surface, entry),
            rule: rule.id,
            confidence: rule.confidence,
          },
        ];
      });
  };
}

/** A 厅 belongs to a province, a 局 of the same field to what lies below it. */
function fits(row: LexiconRow, seat: Seat): boolean {
  const province = /(?:省|自治区)$/.test(seat.region);
  if (row['level'] === 'party') return /(?:自治区|[镇乡]|街道|兵团|新区)$/.test(seat.region);
  if (row['level'] === 'province') return province;
  if (row['level'] === 'below') return !province;
  return true;
}

function aliasesOf(region: string, forms: readonly string[], surface: string, entry: string): string[] {
  const short = region.length > 2 ? region.replace(/[省市县区]$/, '') : region;
  const all = new Set([surface]);
  for (const form of forms) {
    all.add(`${region}${form}`);
    if (short !== region && short.length > 1) all.add(`${short}${form}`);
  }
  if (entry === '委')
    for (const front of ['中共', '中国共产党']) all.add(`${front}${region}委`).add(`${front}${region}委员会`);
  return [...all];
}
