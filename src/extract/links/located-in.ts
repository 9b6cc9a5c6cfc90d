import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Linker, Make } from '../stage.ts';
import { yardOf, type Yard } from './firm-yard.ts';
import { placeBody } from './located-in-bodies.ts';
import { placeProject } from './located-in-projects.ts';
import { claim, RULES } from './located-in-rules.ts';
import { onlyPlaces, opensScene } from './place-only.ts';
import { placeTopics } from './place-topic.ts';
import { rowsTold } from './rows.ts';
import { siteOf } from './site-of.ts';
import { seatTold } from './seat-told.ts';
import { bySentence, isEnterprise, isNamedProject, toldBefore, type Group } from './support.ts';

/** Reads where projects are, and local bodies: the smallest region told for them, else the article's own. */
export const makeLocatedInLinker: Make<Linker> = (resources) => (reading, mentions) => {
  const placed = new Map<string, boolean>();
  const groups = bySentence(reading, mentions);
  const topics = placeTopics(groups, resources.gazetteer);
  const settings = reading.meta.kind === 'news' ? onlyPlaces(groups, resources.gazetteer) : [];
  const before = toldBefore(groups, isNamedProject);
  const rows = rowsTold(groups);
  const regions = new Set(mentions.flatMap(({ kind, key }) => (kind === 'Region' ? [key] : [])));
  const firms = toldBefore(groups, isEnterprise);
  let yard: Yard | undefined;
  // Where the named project told last in the article lies.
  let site: string | undefined;
  const sites = new Map<string, string>();
  const told = groups.flatMap((group, index) => {
    if (group.article !== groups[index - 1]?.article) site = undefined;
    if (group.sentence.paragraph !== yard?.paragraph) yard = undefined;
    const seated = seatTold(firms[index], group, resources);
    if (seated) yard = { paragraph: group.sentence.paragraph, key: seated.to, sentence: -1, end: 0 };
    if (seated && !placed.has(seated.from)) {
      placed.set(seated.from, true);
      return [seated, ...claimsIn(group, index)];
    }
    const sited = siteOf(before[index], rows[index], group, resources);
    if (sited && placed.get(sited.from) !== true) {
      placed.set(sited.from, true);
      sites.set(sited.from, sited.to);
      site = sited.to;
      return [sited, ...claimsIn(group, index)];
    }
    return claimsIn(group, index);
  });
  function claimsIn(group: Group, index: number): Claim[] {
    return group.mentions.flatMap((mention): Claim[] => {
      const claims = placed.get(mention.key) === true ? [] : claimsOf(mention, group, index);
      const firm = claims.find(({ rule }) => rule !== RULES.anchor.id);
      if (firm) sites.set(mention.key, firm.to);
      if (isNamedProject(mention)) site = sites.get(mention.key);
      if (claims.length === 0 || (placed.has(mention.key) && !firm)) return [];
      placed.set(mention.key, firm !== undefined);
      if (firm && firm.rule !== RULES.inName.id && isEnterprise(mention))
        yard = { paragraph: group.sentence.paragraph, key: firm.to, sentence: index, end: mention.span.end };
      return claims;
    });
  }
  function claimsOf(mention: Mention, group: Group, index: number): Claim[] {
    const { only, scene } = settings[index] ?? {};
    if (mention.kind === 'Project') {
      const topic = yardOf(yard, mention, group, index) ?? topics[index] ?? (mention.batch ? undefined : only);
      return placeProject(mention, group, { topic, site, regions }, resources.gazetteer);
    }
    const claims = placeBody(mention, group, topics[index] ?? scene, resources);
    const isSeen = scene !== undefined && isEnterprise(mention) && opensScene(mention, group);
    return claims.length || !isSeen ? claims : [claim(mention, scene, RULES.topic, group)];
  }
  // The article's own region holds only where no mention tells another place.
  return told.filter(({ rule, from }) => rule !== RULES.anchor.id || placed.get(from) !== true);
};
