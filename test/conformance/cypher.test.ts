import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, RELATION_TYPES } from '../../src/ontology/ontology.ts';

const names = (folder: string): string[] =>
  readdirSync(`cypher/${folder}`).map((name) => name.replace(/\.cypher$/, ''));
const text = (folder: string, name: string): string => readFileSync(`cypher/${folder}/${name}.cypher`, 'utf8');
const used = (names: readonly string[], file: string): void => {
  const code = readFileSync(file, 'utf8');
  for (const name of names) expect(code, name).toContain(`'${name}'`);
};

describe('cypher/read', () => {
  it('counts every kind and every type of relation', () => {
    for (const kind of ENTITY_KINDS) expect(text('read', 'counts')).toContain(`MATCH (e:${kind}) `);
    for (const type of RELATION_TYPES) expect(text('read', 'relation-counts')).toContain(`[r:${type}]`);
  });
});

describe('cypher/load', () => {
  const files = names('load');
  const kinds = ENTITY_KINDS.map((kind) => kind.toLowerCase());
  const types = RELATION_TYPES.map((type) => type.toLowerCase().replaceAll('_', '-'));

  it('has one file for each kind and each relation, with its literal label or type', () => {
    for (const kind of ENTITY_KINDS) expect(text('load', kind.toLowerCase())).toContain(`SET e:${kind}, `);
    for (const type of RELATION_TYPES)
      expect(text('load', type.toLowerCase().replaceAll('_', '-'))).toContain(`CREATE (a)-[r:${type}]->(b)`);
  });

  it('has no other file that is not used, and none that writes without rows', () => {
    used(
      files.filter((name) => !kinds.includes(name) && !types.includes(name)),
      'src/store/neo4j/load.ts',
    );
    for (const name of files) expect(text('load', name)).toMatch(/UNWIND \$(?:rows|ids) AS /);
  });
});

describe('cypher/remove and cypher/doctor', () => {
  it('are used', () => {
    used(names('remove'), 'src/store/neo4j/load.ts');
    used(
      names('doctor').filter((name) => name.includes('-')),
      'src/store/health.ts',
    );
  });
});

describe('cypher/constraints', () => {
  it.each(names('constraints'))('%s is one statement that can be run again, under the name of its file', (name) => {
    const statement = text('constraints', name);
    expect(statement).toContain(` ${name.replaceAll('-', '_')} IF NOT EXISTS FOR `);
    expect(statement.match(/^CREATE /gm)).toHaveLength(1);
  });
});
