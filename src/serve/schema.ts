import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { inheritDescriptions } from './describe.ts';
import { packageRoot } from '../read/resources.ts';
import { analysisResolvers } from './resolvers/analysis.ts';
import { changeResolvers } from './resolvers/changes.ts';
import { compareResolvers } from './resolvers/compare.ts';
import { ingestResolvers } from './resolvers/ingest.ts';
import { extractResolvers } from './resolvers/extract.ts';
import { entityResolvers } from './resolvers/entity.ts';
import { evidenceResolvers } from './resolvers/evidence.ts';
import { graphResolvers } from './resolvers/graph.ts';
import { linkResolvers } from './resolvers/links.ts';
import { nameResolvers } from './resolvers/names.ts';
import { neighbourhoodResolvers } from './resolvers/neighbourhood.ts';
import { passageResolvers } from './resolvers/passages.ts';
import { pathResolvers } from './resolvers/paths.ts';
import { questionResolvers } from './resolvers/questions.ts';
import { regionResolvers } from './resolvers/region.ts';
import { relationResolvers } from './resolvers/relations.ts';
import { reportResolvers } from './resolvers/reports.ts';

/** The SDL of `schema/`, one file per subject. */
export function readTypeDefs(folder = join(packageRoot, 'schema')): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Joins the SDL with its resolvers; a field with arguments or an abstract type without one is refused. */
export const makeSchema = ({ ingest = false } = {}): GraphQLSchema =>
  inheritDescriptions(
    makeExecutableSchema({
      typeDefs: [...readTypeDefs(), ...(ingest ? readTypeDefs(join(packageRoot, 'schema', 'ingest')) : [])],
      resolvers: [
        ...(ingest ? [ingestResolvers] : []),
        extractResolvers,
        compareResolvers,
        changeResolvers,
        analysisResolvers,
        entityResolvers,
        evidenceResolvers,
        graphResolvers,
        linkResolvers,
        nameResolvers,
        neighbourhoodResolvers,
        passageResolvers,
        pathResolvers,
        questionResolvers,
        regionResolvers,
        relationResolvers,
        reportResolvers,
      ],
      resolverValidationOptions: {
        requireResolversToMatchSchema: 'error',
        requireResolversForArgs: 'error',
        requireResolversForResolveType: 'error',
      },
    }),
  );
