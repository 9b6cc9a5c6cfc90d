/** The ten examples as they are asked of the bench's graph, each with the same question by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../../src/serve/graphiql/examples.ts';
import { PLACES } from './graph.ts';

export interface Measured {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Given = Readonly<Record<string, unknown>>;
const TWIN_NAME = `第${PLACES.twinRegion.split('-')[1]}区`;

/** Variables of the operation, and parameters of the Cypher where they differ. */
const ASKED: Readonly<Record<string, readonly [variables: Given, params?: Given]>> = {
  'zone-projects': [{ region: TWIN_NAME }],
  'goals-and-results': [{ region: PLACES.twinRegion, from: '2010', to: '2024', indicator: null }],
  paths: [{ from: 'Enterprise-1', to: PLACES.twinRegion }],
  'top-industries': [{ province: PLACES.province }],
  search: [{ text: '第4001' }],
  'search-passages': [{ text: '第12345工程' }],
  'largest-projects': [{ region: PLACES.twinRegion }],
  neighbourhood: [{ id: PLACES.twinRegion }],
  conflicts: [{ region: PLACES.conflictRegion }],
  changes: [{ report: PLACES.report }],
};

export const operations: readonly Measured[] = readExamples().map(({ file, query }) => {
  const name = file.replace(/^\d+-|\.graphql$/g, '');
  const [variables, params = variables] = ASKED[name] ?? [{}];
  const cypher = readFileSync(join(import.meta.dirname, 'by-hand', `${name}.cypher`), 'utf8');
  return { name, query, variables, cypher, params };
});

/** Pages of fifty from a hub and from a node with as many relations as a page holds. */
const PAGE = `query ($id: ID!, $first: Int, $last: Int) {
  entity(id: $id) { ... on Industry { projects(first: $first, last: $last) { edges { node { id name } } } } }
}`;
export const pages = [
  { name: 'page of a node of degree 50', query: PAGE, variables: { id: PLACES.twinIndustry, first: 50 } },
  { name: 'first page of a hub', query: PAGE, variables: { id: PLACES.hubIndustry, first: 50 } },
  { name: 'last page of a hub', query: PAGE, variables: { id: PLACES.hubIndustry, last: 50 } },
];
