import { defineConfig } from 'vitest/config';
import { oneGraphql } from './test/support/one-graphql.ts';

/** A person may leave these tests out on a machine without Java or Docker; that is told at the end. */
const skipped = process.env['ZHENGTU_TEST_NEO4J'] === 'skip';
/** Those that take long are asked for by npm run test:neo4j:full. */
const full = process.env['ZHENGTU_FULL'] === '1';
const LONG = ['full/*', 'differential', 'same-rows'].map((name) => `test/integration/${name}.test.ts`);
if (skipped)
  process.once('exit', () => console.log('SKIPPED: the tests on a real Neo4j did not run (ZHENGTU_TEST_NEO4J=skip).'));

/** Tests on a real Neo4j: one server, one graph, so one file at a time, in one process that reads the lexicons once. */
export default defineConfig({
  resolve: { alias: oneGraphql },
  test: {
    include: skipped ? [] : full ? LONG : ['test/integration/*.test.ts'],
    passWithNoTests: skipped,
    ...(skipped ? {} : { globalSetup: 'test/integration/server.ts' }),
    fileParallelism: false,
    isolate: false,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
