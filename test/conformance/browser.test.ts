import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, RELATION_TYPES } from '../../src/ontology/ontology.ts';
import { packFavourites } from '../../tools/browser/favourites.ts';

describe('cypher/browser', () => {
  const style = readFileSync('cypher/browser/zhengtu.grass', 'utf8');
  const rules = style.split(/\n\}\n/);

  it('has a colour and a caption for every label and every relation', () => {
    const parts = [
      ...[...ENTITY_KINDS, 'Report', 'Passage', 'Zhengtu'].map((label) => `node.${label}`),
      ...[...RELATION_TYPES, 'HAS_PASSAGE', 'MENTIONS', 'ASSERTS', 'FOR_REGION', 'MEASURES'].map(
        (type) => `relationship.${type}`,
      ),
    ];
    for (const part of parts) {
      const body = rules.find((rule) => rule.startsWith(`${part} {`)) ?? '';
      expect(body, part).toMatch(/color: #[0-9A-F]{6};/);
      expect(body, part).toMatch(/caption: "[^"]+";/);
    }
    expect(style.match(/^(?:node|relationship)\.\w+/gm)?.length).toBe(parts.length + 1);
  });

  it('packs the saved queries, each named by its first line', () => {
    expect(readFileSync('cypher/browser/zhengtu.zip').equals(packFavourites())).toBe(true);
    for (const name of readdirSync('cypher/browser/zhengtu'))
      expect(readFileSync(`cypher/browser/zhengtu/${name}`, 'utf8')).toMatch(/^\/\/ \S.+\n[A-Z]/);
  });
});
