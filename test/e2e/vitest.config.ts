import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['*.e2e.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false },
});
