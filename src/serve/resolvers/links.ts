import type { GraphQLResolveInfo } from 'graphql';
import type { EntityKind, RelationType } from '../../ontology/ontology.ts';
import type { Context, EntityNode } from '../context.ts';
import { linkEdge, linkPage, type Link, type LinkArguments } from './relations.ts';

const out = (type: RelationType, ...kinds: EntityKind[]): Link => ({ types: [type], directions: [true], kinds });
const into = (type: RelationType, ...kinds: EntityKind[]): Link => ({ types: [type], directions: [false], kinds });
const cooperations: Link = {
  types: ['COOPERATES_WITH'],
  directions: [true, false],
  kinds: ['Region', 'Enterprise', 'Organization'],
};

/** Every list of related entities that a type offers by a name of its own. */
export const LINKS: Readonly<Record<string, Readonly<Record<string, Link>>>> = {
  Region: {
    parts: into('PART_OF', 'Region'),
    partOf: out('PART_OF', 'Region'),
    policies: into('ISSUED_BY', 'Policy'),
    industries: out('IN_INDUSTRY', 'Industry'),
    cooperations,
  },
  Project: {
    owners: into('UNDERTAKES', 'Enterprise', 'Organization'),
    places: out('LOCATED_IN', 'Region'),
    members: into('PART_OF', 'Project'),
    partOf: out('PART_OF', 'Project'),
    industries: out('IN_INDUSTRY', 'Industry'),
  },
  Enterprise: {
    projects: out('UNDERTAKES', 'Project'),
    places: out('LOCATED_IN', 'Region'),
    industries: out('IN_INDUSTRY', 'Industry'),
    cooperations,
  },
  Organization: {
    projects: out('UNDERTAKES', 'Project'),
    places: out('LOCATED_IN', 'Region'),
    policies: into('ISSUED_BY', 'Policy'),
    cooperations,
  },
  Policy: { issuers: out('ISSUED_BY', 'Region', 'Organization') },
  Industry: {
    projects: into('IN_INDUSTRY', 'Project'),
    enterprises: into('IN_INDUSTRY', 'Enterprise'),
    regions: into('IN_INDUSTRY', 'Region'),
  },
};

const resolverOf =
  (name: string, link: Link) => (entity: EntityNode, args: LinkArguments, context: Context, info: GraphQLResolveInfo) =>
    linkPage(name, link, entity, args, context, info);

export const linkResolvers = {
  ...Object.fromEntries(
    Object.entries(LINKS).map(([type, lists]) => [
      type,
      Object.fromEntries(Object.entries(lists).map(([name, link]) => [name, resolverOf(`${type}.${name}`, link)])),
    ]),
  ),
  RegionEdge: linkEdge,
  ProjectEdge: linkEdge,
  EnterpriseEdge: linkEdge,
  OrganizationEdge: linkEdge,
  PolicyEdge: linkEdge,
  IndustryEdge: linkEdge,
};
