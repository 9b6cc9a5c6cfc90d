import { defineConfig } from 'vitest/config';
import { oneGraphql } from './test/support/one-graphql.ts';

/** Long tests, one file after the other: part of check:full. */
export default defineConfig({
  resolve: { alias: oneGraphql },
  test: {
    include: ['test/full/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
