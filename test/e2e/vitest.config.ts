import { defineConfig } from 'vitest/config';
import { oneGraphql } from '../support/one-graphql.ts';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: oneGraphql },
  test: { include: ['*.e2e.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, isolate: false },
});
