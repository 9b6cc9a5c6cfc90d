import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatements } from '../../src/store/cypher-files.ts';
import { fresh, sampleGraph, settings } from './graph.ts';
import { parameterNames } from './parameters.ts';

/** Questions about everything of a kind: no index can serve them, and each says why here. */
const SCANS: Readonly<Record<string, string>> = {};

/** Operators that read all nodes, or join all with all. */
const BAD = /^(?:AllNodesScan|CartesianProduct|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan)$/;

const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password));
beforeAll(async () => {
  const store = await fresh();
  await store.load(sampleGraph());
  await store.close();
});
afterAll(() => driver.close());

const operator = ({ operatorType }: Plan): string => operatorType.replace(/@.*$/, '');
const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)];

describe('EXPLAIN', () => {
  for (const folder of ['read', 'cookbook', 'doctor', 'load', 'remove'])
    for (const [name, cypher] of readStatements(`cypher/${folder}`))
      it(`of ${folder}/${name} shows no operator that reads too much`, async () => {
        const params = Object.fromEntries(parameterNames(cypher).map((parameter) => [parameter, null]));
        const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, params);
        const plan = operators(summary.plan as Plan);
        const details = plan.map((each) => `${operator(each)} ${String(each.arguments['Details'] ?? '')}`);
        process.stdout.write(`${folder}/${name}: ${details.reverse().join(' | ').slice(0, 1000)}\n`);
        const found = plan.map(operator).filter((type) => BAD.test(type));
        expect(found.length > 0 ? SCANS[`${folder}/${name}`] : 'none').toBeDefined();
      });
});
