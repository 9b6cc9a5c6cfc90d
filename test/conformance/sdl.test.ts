import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
  lexicographicSortSchema,
  type GraphQLArgument,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { RELATIONS, type RelationType } from '../../src/ontology/ontology.ts';
import { LINKS } from '../../src/serve/resolvers/links.ts';
import { LOCATED } from '../../src/serve/resolvers/region.ts';
import { makeSchema } from '../../src/serve/schema.ts';

const schema = makeSchema({ ingest: true });
const named = Object.values(schema.getTypeMap()).filter(
  ({ name, astNode }) => !name.startsWith('__') && astNode !== undefined,
);

describe('the SDL', () => {
  const path = 'test/conformance/sdl.graphql';
  const snapshot = readFileSync(path, 'utf8');

  it('breaks nothing that clients rely on, unless the changelog names it', () => {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    const untold = findBreakingChanges(buildSchema(snapshot), schema).filter(
      ({ description }) => !changelog.includes(description),
    );
    expect(untold.map(({ description }) => description)).toEqual([]);
  });

  it('is what its snapshot says; vitest -u writes it anew', async () => {
    await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot('sdl.graphql');
  });

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    for (const type of named) {
      if (!type.description && !/(?:Connection|Edge)$/.test(type.name)) bare.push(type.name);
      if (isEnumType(type))
        bare.push(...type.getValues().flatMap((value) => (value.description ? [] : `${type.name}.${value.name}`)));
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) {
          if (!field.description) bare.push(`${type.name}.${field.name}`);
          const given: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
          const untold = given.filter(({ description }) => !description);
          bare.push(...untold.map(({ name }) => `${type.name}.${field.name}(${name}:)`));
        }
    }
    expect(bare).toEqual([]);
  });
});

describe('named lists of the SDL', () => {
  const ends = Object.entries(RELATIONS) as [RelationType, { from: readonly string[]; to: readonly string[] }][];
  const all = Object.entries(LINKS).flatMap(([type, lists]) =>
    Object.entries(lists).map(([name, link]) => ({ type, name, ...link })),
  );

  it('follow only what the ontology allows', () => {
    for (const { type, name, types, directions, kinds } of all)
      for (const relation of types)
        for (const outgoing of directions) {
          const { from, to } = RELATIONS[relation] as { from: readonly string[]; to: readonly string[] };
          const [own, other] = outgoing ? [from, to] : [to, from];
          expect(own, `${type}.${name}`).toContain(type);
          for (const kind of kinds) expect(other, `${type}.${name}`).toContain(kind);
        }
  });

  it('reach every relation of the ontology from both of its ends', () => {
    const reached = (type: string, relation: RelationType, outgoing: boolean) =>
      all.some((link) => link.type === type && link.types.includes(relation) && link.directions.includes(outgoing));
    for (const [relation, { from, to }] of ends) {
      for (const kind of from) expect(reached(kind, relation, true), `${kind} ${relation} >`).toBe(true);
      // Region.projects, enterprises and organizations look into the parts of a region too, and are no links.
      if (relation === 'LOCATED_IN') expect(Object.values(LOCATED)).toEqual(from);
      else for (const kind of to) expect(reached(kind, relation, false), `${kind} ${relation} <`).toBe(true);
    }
  });
});
