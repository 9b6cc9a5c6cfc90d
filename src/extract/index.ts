/**
 * Extract: a reading in, mentions and claims out. Pure: everything it knows is in the reading and the resources.
 *
 * Finders run in the order below and see what those before them found: names of places, policies and bodies first,
 * then the enterprises and projects that are told with them, then the figures, which must not be read inside a name.
 * Refiners then settle overlaps and join short names to full ones; linkers read relations between what is left, in order
 * too: who made a policy comes before the trades that policies tell of.
 */
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Extraction, Rejection } from '../model/extraction.ts';
import { type Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Resources } from '../model/resources.ts';
import { bySpan } from '../model/span.ts';
import { makeNameChecks } from '../text/ordinary.ts';
import { makeCalibration } from './confidence.ts';
import { makeEnterpriseFinder } from './enterprises/index.ts';
import { makeOwnerFinder } from './enterprises/owners.ts';
import { makeIndustryFinder } from './industries/index.ts';
import { makeCooperatesWithLinker } from './links/cooperates-with.ts';
import { makeInIndustryLinker } from './links/in-industry.ts';
import { makeIssuedByLinker } from './links/issued-by.ts';
import { makeLocatedInLinker } from './links/located-in.ts';
import { makePartOfProjectLinker } from './links/part-of-project.ts';
import { makePartOfRegionLinker } from './links/part-of-region.ts';
import { makeUndertakesLinker } from './links/undertakes.ts';
import { makeOrganizationFinder } from './organizations/index.ts';
import { makePolicyFinder } from './policies/index.ts';
import { makeProjectFinder } from './projects/index.ts';
import { makeQuantityFinder } from './quantities/index.ts';
import { makeAddedWordsRefiner } from './refine/added.ts';
import { makeBuiltParkRefiner } from './refine/built-parks.ts';
import { makeDamageRefiner } from './refine/damage.ts';
import { makeOverlapRefiner } from './refine/overlaps.ts';
import { makeShortNameRefiner } from './refine/short-names.ts';
import { makeShortProjectRefiner } from './refine/short-projects.ts';
import { makeRegionFinder } from './regions/index.ts';

const FINDERS = [
  makeRegionFinder,
  makePolicyFinder,
  makeOrganizationFinder,
  makeEnterpriseFinder,
  makeProjectFinder,
  makeOwnerFinder,
  makeIndustryFinder,
  makeQuantityFinder,
];

const REFINERS = [
  makeDamageRefiner,
  makeAddedWordsRefiner,
  makeBuiltParkRefiner,
  makeOverlapRefiner,
  makeShortNameRefiner,
  makeShortProjectRefiner,
];

const LINKERS = [
  makePartOfRegionLinker,
  makeUndertakesLinker,
  makeLocatedInLinker,
  makePartOfProjectLinker,
  makeCooperatesWithLinker,
  makeIssuedByLinker,
  makeInIndustryLinker,
];

/** Compiles every rule once and gives the function that reads one report. */
export function makeExtractor(resources: Resources): (doc: Document, reading: Reading) => Extraction {
  const checks = makeNameChecks(resources);
  const finders = FINDERS.map((make) => make(resources, checks));
  const refiners = REFINERS.map((make) => make(resources, checks));
  const linkers = LINKERS.map((make) => make(resources, checks));
  const calibrate = makeCalibration(resources);

  return (doc, reading) => {
    let mentions: Mention[] = [];
    for (const find of finders) mentions = [...mentions, ...find(reading, mentions)];
    const rejections: Rejection[] = [];
    for (const refine of refiners) {
      const refined = refine(reading, mentions);
      mentions = refined.mentions;
      rejections.push(...refined.rejections);
    }
    mentions.sort((a, b) => bySpan(a.span, b.span));
    let claims: Claim[] = [];
    for (const link of linkers) claims = [...claims, ...link(reading, mentions, claims)];
    claims.sort((a, b) => bySpan(a.span, b.span));
    return { doc, reading, mentions: mentions.map(calibrate), claims: claims.map(calibrate), rejections };
  };
}
