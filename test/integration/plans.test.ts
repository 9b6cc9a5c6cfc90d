import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatements } from '../../src/store/cypher-files.ts';
import { fitNeo4j } from '../../src/store/neo4j/fit.ts';
import { fresh, sampleGraph, settings } from './graph.ts';
import { parameterNames } from './parameters.ts';

/** Statements that read all nodes of a label, or all relations, and why no index could serve them. */
const SCANS: Readonly<Record<string, string>> = {
  'read/confidence-bands': 'counts all',
  'read/ledgers': 'tells of every report',
  'read/aggregate': 'sums up all of some kinds',
  'read/entity-texts': 'all names, which the embedded engine keeps in memory',
  'read/passage-texts': 'all sentences, as entity-texts',
  'read/reports': 'a page of all reports',
  'read/reports-count': 'as reports',
  'read/report-relations': 'reports that came before one, by a date that may be missing',
  'read/report-relations-count': 'as report-relations',
  'read/search-passages': 'words of any length anywhere in a text, alike on both engines',
  'read/search-passages-count': 'as search-passages',
  'read/located-in': 'a region is asked for by an item of its path',
  'read/located-in-count': 'as located-in',
  'read/region-projects': 'as located-in',
  'cookbook/zone-projects': 'regions that are a part of another, from whichever side is smaller',
  'cookbook/co-operation': 'tells of every relation of a type',
  'cookbook/conflicting-figures': 'compares all results',
  'cookbook/coverage': 'tells of every report',
  'cookbook/investment-by-region-and-year': 'sums up all projects',
  'cookbook/largest-projects': 'sorts all projects',
  'cookbook/low-confidence': 'sorts all relations',
  'cookbook/projects-without-place': 'looks through all projects',
  'cookbook/told-by-most': 'counts over all reports',
  'cookbook/who-builds-most': 'counts over all enterprises',
  'doctor/bare-relations': 'looks through all',
  'doctor/half-reports': 'looks through all',
  'doctor/orphan-entities': 'looks through all',
  'doctor/orphan-passages': 'looks through all',
};

/** Statements that begin with a full-text index where it can tell what they look for. */
const INDEXED = ['names', 'search', 'search-count', 'search-passages', 'search-passages-count'];
/** What is usually asked: one kind, one type of relation in one direction, no filter. */
const USUAL = {
  kinds: ['Project'],
  kind: 'Project',
  types: ['LOCATED_IN'],
  directions: [true],
  minConfidence: 0,
  down: false,
};

const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password));
beforeAll(async () => {
  const store = await fresh();
  await store.load(sampleGraph());
  await store.close();
});
afterAll(() => driver.close());

const operator = ({ operatorType }: Plan): string => operatorType.replace(/@.*$/, '');
const all = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(all)];
const SEEK = /IndexSeek|^Argument$/;

/** Operators that read more than an index gives; rows of two index seeks may be put together. */
const wide = (plan: Plan): string[] =>
  all(plan).flatMap((each) => {
    const name = operator(each);
    if (name === 'CartesianProduct')
      return all(each).every(
        ({ children, ...rest }) => children.length > 0 || SEEK.test(operator({ children, ...rest })),
      )
        ? []
        : [name];
    return /AllNodesScan|LabelScan|RelationshipsScan|RelationshipTypeScan/.test(name) ? [name] : [];
  });

async function expectSeeks(name: string, cypher: string, scans: boolean): Promise<void> {
  const params = Object.fromEntries(parameterNames(cypher).map((parameter) => [parameter, null]));
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, params);
  const plan = summary.plan as Plan;
  const told = all(plan).map((each) => `${operator(each)} ${String(each.arguments['Details'] ?? '')}`.trim());
  process.stdout.write(`${name}: ${told.reverse().join(' | ')}\n`);
  const found = wide(plan);
  expect(found).not.toContain('AllNodesScan');
  expect(found).not.toContain('CartesianProduct');
  if (!scans) expect(found).toEqual([]);
}

describe('EXPLAIN', () => {
  for (const folder of ['read', 'cookbook', 'doctor', 'load', 'remove'])
    for (const [name, cypher] of readStatements(`cypher/${folder}`))
      it(`of ${folder}/${name} shows index seeks, or a scan that is listed`, async () => {
        await expectSeeks(`${folder}/${name}`, cypher, SCANS[`${folder}/${name}`] !== undefined);
      });

  for (const [name, cypher] of readStatements('cypher/read'))
    it(`of read/${name} fit to its parameters shows no more`, async () => {
      const indexed = INDEXED.includes(name);
      const fit = fitNeo4j(cypher, { ...USUAL, ...(indexed ? { lucene: 'region' } : {}) });
      await expectSeeks(`read/${name}, fit`, fit, !indexed && SCANS[`read/${name}`] !== undefined);
    });
});
