/** The rival, and questions that both can answer. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jSettings } from '../../src/store/neo4j/settings.ts';
import { PLACES } from './graph.ts';

const folder = join(import.meta.dirname, '../rivals');

/** Starts the rival on the same Neo4j; undefined where it is not installed. */
export async function startRival({ uri, user, password }: Neo4jSettings) {
  if (!existsSync(join(folder, 'node_modules/@neo4j/graphql'))) return undefined;
  const child = fork(join(folder, 'server.mjs'), {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const stop = async (): Promise<void> => {
    child.disconnect();
    await once(child, 'exit');
  };
  return { url, stop };
}

export const rivalOperations = [
  {
    name: 'one node',
    variables: { id: PLACES.project },
    ours: 'query ($id: ID!) { entity(id: $id) { ... on Project { id name investment } } }',
    theirs: 'query ($id: ID!) { projects(where: { id: { eq: $id } }) { id name investment } }',
  },
  {
    name: 'page of 50',
    variables: { id: PLACES.twinIndustry },
    ours: 'query ($id: ID!) { entity(id: $id) { ... on Industry { name projects(first: 50) { edges { node { id name investment } } } } } }',
    theirs:
      'query ($id: ID!) { industries(where: { id: { eq: $id } }) { name projectsConnection(first: 50, sort: [{ node: { id: ASC } }]) { edges { node { id name investment } } } } }',
  },
  {
    name: 'two levels',
    variables: { id: PLACES.twinIndustry },
    ours: 'query ($id: ID!) { entity(id: $id) { ... on Industry { name projects(first: 20) { edges { node { id name owners(first: 5) { edges { node { id name } } } industries(first: 5) { edges { node { id name } } } } } } } } }',
    theirs:
      'query ($id: ID!) { industries(where: { id: { eq: $id } }) { name projectsConnection(first: 20, sort: [{ node: { id: ASC } }]) { edges { node { id name ownersConnection(first: 5) { edges { node { id name } } } industriesConnection(first: 5) { edges { node { id name } } } } } } } }',
  },
] as const;
