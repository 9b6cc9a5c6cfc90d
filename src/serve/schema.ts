import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packageRoot } from '../read/resources.ts';
import { entityResolvers } from './resolvers/entity.ts';
import { evidenceResolvers } from './resolvers/evidence.ts';
import { queryResolvers } from './resolvers/query.ts';
import { regionResolvers } from './resolvers/region.ts';
import { reportResolvers } from './resolvers/report.ts';

/** The SDL of `schema/`, one file per subject. */
export function readTypeDefs(folder = join(packageRoot, 'schema')): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Joins the SDL with its resolvers; a field with arguments or an abstract type without one is refused. */
export const makeSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers: [queryResolvers, entityResolvers, regionResolvers, reportResolvers, evidenceResolvers],
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForArgs: 'error',
      requireResolversForResolveType: 'error',
    },
  });
