import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { operationsModule } from '../../tools/explorer/operations.ts';

it('the explorer’s documents and types are what the SDL gives (npm run explorer:operations makes them)', async () => {
  const path = join(import.meta.dirname, '../../src/explorer/api/operations.ts');
  expect(readFileSync(path, 'utf8')).toBe(await operationsModule());
});
