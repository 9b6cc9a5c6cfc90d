import type { Claim } from '../../model/claim.ts';
import type { ProjectMention } from '../../model/mention.ts';
import type { Linker, Make } from '../stage.ts';
import { makeBrandTable } from './brands.ts';
import { rowsAbove, rowsTold } from './rows.ts';
import { bySentence, isNamedProject, toldBefore } from './support.ts';
import { ofActor, ofLast, ofRow, ofRowAbove } from './undertakes-before.ts';
import { aheadInList, alongList, besides, ofPhases } from './undertakes-lists.ts';
import { claimOf, isOwner, RULES } from './undertakes-rules.ts';
import { actorsBefore, withAbove } from './undertakes-subjects.ts';
import { link } from './undertakes-told.ts';

/** Reads who builds, owns or runs a project. */
export const makeUndertakesLinker: Make<Linker> = (resources, checks) => {
  const makeBrands = makeBrandTable(resources, checks);
  return (reading, mentions) => {
    const brands = makeBrands(mentions);
    const groups = bySentence(reading, mentions);
    const lasts = withAbove(groups, toldBefore(groups, isNamedProject));
    const actors = actorsBefore(groups);
    const rows = rowsTold(groups);
    const above = rowsAbove(groups);
    const told = groups.flatMap((group, index) => {
      const projects = group.mentions.filter((mention): mention is ProjectMention => mention.kind === 'Project');
      const owners = group.mentions.filter(isOwner);
      const direct = projects.flatMap((project) => owners.flatMap((owner) => link(owner, project, group)));
      const claims = [...direct, ...besides(direct, owners, group)];
      const own = [
        ...claims,
        ...alongList(claims, projects, group),
        ...aheadInList(claims, projects, group),
        ...ofLast(group, lasts[index]),
        ...ofRow(group, rows[index]),
        ...ofRowAbove(group, above[index]),
        ...ofActor(group, actors[index]),
      ];
      const owned = new Set(own.map(({ to }) => to));
      return [
        ...own,
        ...projects
          .filter(({ key, batch }) => !batch && !owned.has(key))
          .flatMap((project): Claim[] => {
            const owner = brands(project.name);
            return owner ? [claimOf(owner, project, group, RULES.brand)] : [];
          }),
      ];
    });
    return [...told, ...ofPhases(told, mentions.filter(isNamedProject))];
  };
};
