/** Numbers by name: of a filter, a rule, a reason. */
export type Tally = Readonly<Record<string, number>>;

/** What became of one report, in numbers that add up. */
export interface LedgerEntry {
  readonly bytes: number;
  readonly encoding: string;
  /** Length of the original text in UTF-16 units: the sum of `characters` below. */
  readonly length: number;
  /** Every character of the original by what became of it. */
  readonly characters: {
    readonly passages: number;
    /** Put aside, by reason: navigation, caption, title … */
    readonly aside: Tally;
    /** Taken away before reading, by the filter that did it. */
    readonly removed: Tally;
    readonly blank: number;
    /** Lost: neither read nor put aside. */
    readonly unread: number;
  };
  readonly passages: number;
  /** Changes that normalising made, by filter. */
  readonly edits: Tally;
  readonly damage: { readonly zones: number; readonly characters: number };
  /** Mentions that became an entity's, by rule. */
  readonly mentions: Tally;
  /** Places in passages where an entity was written to stand, those of indicators with them. */
  readonly evidence: number;
  /** Candidates that were found and refused, by reason. */
  readonly rejected: Tally;
  /** Claims that became relations, by rule. */
  readonly claims: Tally;
  /** Entities of the report by kind, and relations by type. */
  readonly entities: Tally;
  readonly relations: Tally;
}
