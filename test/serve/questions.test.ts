import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypherOf, graphqlOf } from '../../src/explorer/ask/texts.ts';
import { openApi, type Api } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const VALUES: Readonly<Record<string, string>> = { name: '衡水市', period: '2022', limit: '5' };
const questions = async (): Promise<{ name: string; text: string; parameters: string[]; cypher: string }[]> =>
  (await api.ask('{ questions { name text parameters cypher } }')).data.questions;
const valuesFor = (parameters: readonly string[]) =>
  Object.fromEntries(parameters.map((name) => [name, VALUES[name] ?? '']));

describe('questions', () => {
  it('tell their parameters as their statements use them', async () => {
    for (const { name, text, parameters, cypher } of await questions()) {
      expect(text, name).toMatch(/^[A-Z].*[?.]$/);
      const used = new Set(Array.from(cypher.matchAll(/\$(\w+)/g), (match) => match[1]));
      expect(new Set(parameters), name).toEqual(used);
    }
  });

  it('are answered, and give the same by hand', async () => {
    for (const { name, parameters, cypher } of await questions()) {
      const given = valuesFor(parameters);
      const { data, errors } = await api.ask(
        'query ($question: String!, $values: [ParameterValue!]!) { answer(question: $question, values: $values) { columns rows total } }',
        { question: name, values: Object.entries(given).map(([key, value]) => ({ name: key, value })) },
      );
      expect(errors, name).toBeUndefined();
      const rows = await api.store.query(cypher, { ...given, ...(given['limit'] ? { limit: 5 } : {}) });
      expect(data.answer.total, name).toBe(rows.length);
      expect(data.answer.rows.length, name).toBeLessThanOrEqual(200);
    }
  });

  it('refuse what they cannot work with', async () => {
    const refused = async (text: string) => (await api.ask(text)).errors?.[0]?.extensions.code;
    expect(await refused('{ answer(question: "none") { total } }')).toBe('BAD_ARGUMENT');
    expect(await refused('{ answer(question: "zone-projects") { total } }')).toBe('BAD_ARGUMENT');
    expect(
      await refused('{ answer(question: "largest-projects", values: [{ name: "limit", value: "all" }]) { total } }'),
    ).toBe('BAD_ARGUMENT');
  });
});

describe('questions as texts to copy', () => {
  it('run as GraphQL', async () => {
    for (const { name, parameters } of await questions()) {
      const { data, errors } = await api.ask(graphqlOf(name, valuesFor(parameters)));
      expect(errors, name).toBeUndefined();
      expect(Object.values(data)[0], name).not.toBeNull();
    }
  });

  it('set their parameters for Neo4j Browser', () => {
    expect(cypherOf('RETURN $name, $limit', { name: '"衡水"', limit: '3' })).toBe(
      ':param name => "\\"衡水\\"";\n:param limit => 3;\nRETURN $name, $limit',
    );
  });
});
