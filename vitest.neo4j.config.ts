import { defineConfig } from 'vitest/config';

/** Tests on a real Neo4j: one server, one graph, so one file at a time. */
export default defineConfig({
  test: {
    include: ['test/integration/**/*.test.ts'],
    globalSetup: 'test/integration/server.ts',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
