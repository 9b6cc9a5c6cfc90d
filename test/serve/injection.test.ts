import {
  getNamedType,
  isNonNullType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/model/errors.ts';
import { makeSchema } from '../../src/serve/schema.ts';
import { dump } from '../store/suite.ts';
import { openApi, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const TEXTS = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE n //`,
  `x'}) MATCH (n) DETACH DELETE n RETURN n //`,
  '`) SET n.name = 1 //',
  '$limit',
  '\\u0027 RETURN 1 //',
  '+-&|!(){}[]^"~*?:\\/',
  '\u0000',
  '.*',
  '../../etc/passwd',
];

type Field = GraphQLField<unknown, unknown>;
const schema = makeSchema();
const isText = (input: GraphQLArgument | GraphQLInputField): boolean =>
  ['String', 'ID'].includes(getNamedType(input.type).name);

/** What can be given for an argument: a text for itself, or for each text inside it. */
function values(argument: GraphQLArgument): { readonly value: string; readonly type: string }[] {
  if (isText(argument)) return [{ value: `${argument.name}: $text`, type: getNamedType(argument.type).name }];
  const type = getNamedType(argument.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(isText)
    .map((input, _index, all) => {
      const others = all.filter((other) => other !== input && isNonNullType(other.type));
      const fields = [`${input.name}: $text`, ...others.map(({ name }) => `${name}: "x"`)];
      return { value: `${argument.name}: { ${fields.join(', ')} }`, type: getNamedType(input.type).name };
    });
}

/** Other arguments that must be given. */
const rest = ({ args }: Field, but: string): string =>
  args
    .filter(({ name, type, defaultValue }) => name !== but && String(type).endsWith('!') && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${String(type).startsWith('[') ? '[KIND]' : '"131100"'}`)
    .join(', ');

function selection({ type }: Field): string {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named) || isUnionType(named) ? '{ __typename }' : '';
}

/** Every field with a text among its arguments, as a question that reaches it. */
function questions(): string[] {
  const asked = (field: Field) =>
    field.args.flatMap((argument) =>
      values(argument).map(({ value, type }) => {
        const given = [value, rest(field, argument.name)].filter(Boolean).join(', ');
        return { type, inner: `${field.name}(${given}) ${selection(field)}` };
      }),
    );
  const fieldsOf = (name: string): Field[] => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.values(type.getFields()) : [];
  };
  const kinds = schema.getPossibleTypes(schema.getType('Entity') as never).map(({ name }) => name);
  const reach: Readonly<Record<string, (inner: string) => string>> = {
    Query: (inner) => inner,
    Report: (inner) => `reports { edges { node { ${inner} } } }`,
    Passage: (inner) => `searchPassages(text: "衡水") { edges { node { ${inner} } } }`,
    Changes: (inner) => `changes(sinceReport: "ccb2dce7e2ed9f84") { ${inner} }`,
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        (inner: string) =>
          `search(text: "市", kinds: [${kind}], first: 1) { edges { node { ... on ${kind} { ${inner} } } } }`,
      ]),
    ),
  };
  return Object.entries(reach).flatMap(([name, wrap]) =>
    fieldsOf(name)
      .flatMap(asked)
      .map(({ type, inner }) => `query ($text: ${type}!) { ${wrap(inner)} }`),
  );
}

describe('no text of a client is ever read as Cypher', () => {
  const all = questions();

  it('every argument that takes a text is tried', () => {
    expect(all.length).toBeGreaterThan(150);
    const reached = new Set(['Query', 'Report', 'Passage', 'Changes', 'Mutation']);
    for (const type of Object.values(schema.getTypeMap()))
      if (isObjectType(type) && !type.name.startsWith('__') && !reached.has(type.name))
        for (const field of Object.values(type.getFields()))
          if (field.args.some(isText)) expect(type.getInterfaces().map(({ name }) => name)).toContain('Entity');
  });

  it('and the graph stays as it was', async () => {
    const before = await dump(api.store);
    for (const [index, question] of all.entries()) {
      const text = TEXTS[index % TEXTS.length];
      const { errors = [] } = await api.ask(question, { text });
      for (const { extensions, message } of errors) {
        expect(ERROR_CODES, `${question}: ${message}`).toContain(extensions.code);
        expect(['INTERNAL', 'QUERY_INVALID'], `${question}: ${message}`).not.toContain(extensions.code);
      }
    }
    expect(await dump(api.store)).toBe(before);
  });
});
