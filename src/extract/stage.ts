import type { Claim } from '../model/claim.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Rejection } from '../model/extraction.ts';
import type { Resources } from '../model/resources.ts';
import type { NameChecks } from '../text/ordinary.ts';

/**
 * Reads mentions of one family. `found` holds what the finders before it read, in text order within each finder.
 * Must give the same list for the same input.
 */
export type Finder = (reading: Reading, found: readonly Mention[]) => Mention[];

/** Takes the whole list and gives it back changed: overlaps settled, short names joined to full ones. */
export type Refiner = (
  reading: Reading,
  mentions: readonly Mention[],
) => { mentions: Mention[]; rejections: Rejection[] };

/** Reads relations of one family between settled mentions; `claims` holds what the linkers before it read. */
export type Linker = (reading: Reading, mentions: readonly Mention[], claims: readonly Claim[]) => Claim[];

/** Compiles lexicons and patterns once, with the checks on names that all stages share; what it returns holds no state. */
export type Make<Stage> = (resources: Resources, checks: NameChecks) => Stage;
