import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  COMPARATORS,
  ENTITY_KINDS,
  MEASURES,
  POLICY_KINDS,
  PROJECT_STAGES,
  REGION_LEVELS,
  RELATION_TYPES,
  REPORT_KINDS,
  SECTION_MODES,
} from '../../src/ontology/ontology.ts';
import { makeSchema, readTypeDefs } from '../../src/serve/schema.ts';

const sdl = buildSchema(readTypeDefs().join('\n'));

describe('SDL', () => {
  it.each([
    ['Kind', ENTITY_KINDS],
    ['RelationType', RELATION_TYPES],
    ['RegionLevel', REGION_LEVELS],
    ['PolicyKind', POLICY_KINDS],
    ['ProjectStage', PROJECT_STAGES],
    ['Measure', MEASURES],
    ['Comparator', COMPARATORS],
    ['ReportKind', REPORT_KINDS],
    ['SectionMode', SECTION_MODES],
  ] as const)('%s has the values of the ontology, no more and no less', (name, values) => {
    const type = sdl.getType(name);
    const told = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(told).toEqual(values.map((value) => value.replaceAll('-', '_')));
  });

  it('has an object type for each kind', () => {
    for (const kind of ENTITY_KINDS) expect(isObjectType(sdl.getType(kind))).toBe(true);
    expect(
      sdl
        .getPossibleTypes(sdl.getType('Entity') as never)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...ENTITY_KINDS].sort());
  });

  it('has a resolver for all that needs one', () => {
    expect(() => makeSchema()).not.toThrow();
  });
});

describe('cypher/read', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
    .join('\n');
  const names = readdirSync('cypher/read').map((name) => name.replace('.cypher', ''));

  it.each(names)('%s is used, and tells its parameters', (name) => {
    // A list's count bears the name of the list.
    expect(sources.includes(`'${name}'`) || sources.includes(`'${name.replace(/-count$/, '')}'`)).toBe(true);
    const text = readFileSync(`cypher/read/${name}.cypher`, 'utf8');
    const told = /Parameters: (.*)\n/.exec(text)?.[1] ?? '';
    for (const [, parameter = ''] of text.matchAll(/\$(\w+)/g)) expect(told).toContain(parameter);
  });
});

describe('lexicons', () => {
  const files = readdirSync('seeds/lexicon').filter((name) => name.endsWith('.tsv'));
  it.each(files)('%s is sorted, without doubles, NFC, and every entry has its source', (file) => {
    const [head = '', ...lines] = readFileSync(`seeds/lexicon/${file}`, 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    const columns = head.split('\t');
    expect([columns[0], columns.at(-1)]).toEqual(['entry', 'source']);
    const entries = lines.map((line) => line.split('\t')[0] ?? '');
    expect(entries).toEqual([...entries].sort());
    expect(new Set(lines.map((line) => line.split('\t').slice(0, -1).join('\t'))).size).toBe(lines.length);
    for (const line of lines) {
      expect(line).toBe(line.normalize('NFC'));
      expect(line.split('\t').length).toBe(columns.length);
      expect(line.split('\t').at(-1)).not.toBe('');
    }
  });
});
