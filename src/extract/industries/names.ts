import type { LexiconRow } from '../../model/resources.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';

/** A trade of the lexicon, or one read by its place in a list. */
export interface Trade {
  /** The lexicon's entry: what all wordings of the trade share. */
  readonly entry: string;
  /** cover: too wide to tell anything alone; statistics: a sector of the yearbooks. */
  readonly sort: string;
}

const ENDING = /(?:产业|行业|制造业|工业|业)$/;
const ENDINGS = ['', '产业', '业', '制造', '制造业', '行业'];

/** A trie of all trades with the endings they can take: 装备制造, 装备制造业, 装备制造产业. */
export function makeTrades(rows: readonly LexiconRow[]): Trie<Trade> {
  const forms = rows.flatMap((row) =>
    [row['entry'] ?? '', ...(row['aliases'] ?? '').split('|')].filter(Boolean).map((form) => [form, row] as const),
  );
  const plain = forms.map(([form, row]) => [form, trade(row)] as const);
  const ended = forms.flatMap(([form, row]) =>
    ENDING.test(form)
      ? []
      : ENDINGS.slice(1)
          .filter((ending) => !form.endsWith(ending))
          .map((ending) => [`${form}${ending}`, trade(row)] as const),
  );
  return makeTrie([...plain, ...ended]);
}

const trade = (row: LexiconRow): Trade => ({ entry: row['entry'] ?? '', sort: row['sort'] ?? '' });

/** 新能源产业 is told as 新能源; 房地产业 and 茶产业 stay as they are. */
export function shortName(text: string): string {
  const base = text.replace(/(?:产业|行业)$/, '');
  return base.length >= 2 && !base.endsWith('房地') ? base : text;
}

/** Wordings of a trade's name that mean the same: with and without 业 or 产业. */
export function wordings(surface: string): string[] {
  const base = shortName(surface);
  const stem = /.{2}业$/.test(base) && !/(?:农|工|林|牧|渔|商|矿|企|事|就|创)业$/.test(base) ? base.slice(0, -1) : base;
  return [...new Set([base, stem, `${stem}业`, `${stem}产业`])].filter((form) => form !== surface);
}
