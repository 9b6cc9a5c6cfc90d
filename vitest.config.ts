import { defineConfig } from 'vitest/config';
import { oneGraphql } from './test/support/one-graphql.ts';

export default defineConfig({
  resolve: { alias: oneGraphql },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/integration/**', 'test/full/**'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
