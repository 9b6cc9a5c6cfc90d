import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatements } from '../../src/store/cypher-files.ts';

/** Neo4j keeps a plan for each text: their number is meant to stay small. */
const MOST_TEXTS = 50;

describe('statements that answer GraphQL', () => {
  const texts = readStatements('cypher/read');

  it('are few, and the same however a question is asked', () => {
    const distinct = new Set(texts.values()).size;
    process.stdout.write(`distinct Cypher texts of cypher/read: ${distinct} (at most ${MOST_TEXTS})\n`);
    expect(distinct).toBe(texts.size);
    expect(distinct).toBeLessThanOrEqual(MOST_TEXTS);
  });

  it('are not made in src/serve: no Cypher stands there', () => {
    const sources = readdirSync('src/serve', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    for (const name of sources) {
      const source = readFileSync(`src/serve/${name}`, 'utf8');
      expect(source, name).not.toMatch(/\b(?:MATCH|UNWIND|MERGE)\b\s*[({]/);
      // Questions of cypher/cookbook are asked as they stand; docs and the explorer list them.
      if (name !== 'resolvers/questions.ts') expect(source, name).not.toMatch(/\.query\(/);
    }
  });
});
