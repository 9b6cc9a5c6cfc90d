import { keyOf, type RegionMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/reading.ts';
import type { GazetteerRow } from '../../model/resources.ts';
import type { Span } from '../../model/span.ts';

/** Rules of this family; the example shows what each reads. */
export const RULES = {
  full: { id: 'region/full-name', example: '邯郸市', confidence: 0.97 },
  short: { id: 'region/short-name', example: '赴温州考察', confidence: 0.9 },
  listed: { id: 'region/shared-suffix', example: '涟水、盱眙两县', confidence: 0.93 },
  zone: { id: 'region/zone-suffix', example: '滨江生态科技城', confidence: 0.8 },
  bare: { id: 'region/bare-zone', example: '经开区 (the one that the report named)', confidence: 0.75 },
  own: { id: 'region/own-zone', example: '高新区、滨江新区产值增长 (in a report of one city)', confidence: 0.7 },
  town: { id: 'region/town-list', example: '和平镇、柳林镇', confidence: 0.8 },
  village: { id: 'region/village-form', example: '和平镇柳家村', confidence: 0.75 },
  deixis: { id: 'region/deixis', example: '全市', confidence: 0.95 },
} as const;
export type Rule = (typeof RULES)[keyof typeof RULES];

/** Key of a region: by code where it has one. */
export const regionKey = (name: string, code?: string): string => (code ? `Region:${code}` : keyOf('Region', name));

/** A stretch of a sentence as a span of the report. */
export const at = ({ span }: Sentence, { start, end }: Span): Span => ({
  start: span.start + start,
  end: span.start + end,
});

/** A region of the gazetteer under the words of the text; a former official name is kept as the name. */
export function rowMention(row: GazetteerRow, span: Span, surface: string, rule: Rule): RegionMention {
  const former =
    row.level === 'county' &&
    !/自治|旗$/.test(row.name) &&
    row.aliases.includes(surface) &&
    /.{2}[市县区]$/.test(surface);
  const name = former ? surface : row.name;
  const alias = former ? row.name : surface;
  return {
    kind: 'Region',
    key: regionKey(row.name, row.code),
    name,
    level: row.level,
    code: row.code,
    span,
    rule: rule.id,
    confidence: rule.confidence,
    ...(alias === name ? {} : { aliases: [alias] }),
  };
}

/** A region that no gazetteer has. */
export const formMention = (
  name: string,
  level: 'area' | 'zone' | 'township' | 'village',
  span: Span,
  rule: Rule,
): RegionMention => ({
  kind: 'Region',
  key: keyOf('Region', name),
  name,
  level,
  span,
  rule: rule.id,
  confidence: rule.confidence,
});
