import { defineConfig } from 'vitest/config';
import { oneGraphql } from './test/support/one-graphql.ts';

/** Tests on a real Neo4j: one server, one graph, so one file at a time. */
export default defineConfig({
  resolve: { alias: oneGraphql },
  test: {
    include: ['test/integration/**/*.test.ts'],
    globalSetup: 'test/integration/server.ts',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
