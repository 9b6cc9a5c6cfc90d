import { describe, expect, it } from 'vitest';
import { annotate, type Annotation } from '../src/extract/annotation.ts';
import { isNegative, readCases, type Case } from './cases/read-cases.ts';
import { ruleIds } from './cases/rule-ids.ts';
import { extractText } from './support/read-text.ts';

const cases = readCases();

/** One line per entity and relation, in the form of the case files. */
function lines({ entities, relations }: Annotation): { head: string; fields: Record<string, string> }[] {
  const names = new Map(entities.map((entity) => [entity['id'], String(entity['name'] ?? entity['indicator'])]));
  return [
    ...entities.map((entity) => ({
      head: `${String(entity['type'])} | ${String(entity['name'] ?? entity['indicator'])}`,
      fields: Object.fromEntries(Object.entries(entity).map(([name, value]) => [name, String(value)])),
    })),
    ...relations.map((relation) => ({
      head: `${String(relation['type'])} | ${names.get(relation['from'])} -> ${names.get(relation['to'])}`,
      fields: {},
    })),
  ];
}

function isRead(found: ReturnType<typeof lines>, expected: string): boolean {
  const [kind = '', name = '', ...fields] = expected.split('|').map((part) => part.trim());
  const wanted = fields.map((field) => field.split('=').map((part) => part.trim()) as [string, string]);
  return found.some(
    ({ head, fields: told }) =>
      head === `${kind} | ${name}` && wanted.every(([field, value]) => (told[field] ?? '') === value),
  );
}

function check({ rule, text, settings, expected }: Case): void {
  const extraction = extractText(text, settings);
  const found = lines(annotate(extraction));
  const fired = new Set([...extraction.mentions, ...extraction.claims].map((item) => item.rule));
  const listing = found.map(({ head }) => head).join('\n');
  for (const line of expected) {
    if (line === 'none') expect(fired.has(rule), `${rule} fired in:\n${text}\n${listing}`).toBe(false);
    else if (line.startsWith('!'))
      expect(isRead(found, line.slice(1).trim()), `${line}\nread:\n${listing}`).toBe(false);
    else expect(isRead(found, line), `not read: ${line}\nread:\n${listing}`).toBe(true);
  }
  if (!isNegative({ expected } as Case)) expect([...fired], `rules that fired in:\n${text}`).toContain(rule);
}

for (const file of new Set(cases.map((item) => item.file))) {
  describe(file, () => {
    for (const item of cases.filter((other) => other.file === file)) it(item.title, () => check(item));
  });
}

describe('rules', () => {
  const ids = new Set(ruleIds());

  it('each have a positive and a negative case', () => {
    const missing = [...ids].flatMap((id) => {
      const own = cases.filter(({ rule }) => rule === id);
      return [
        own.some((item) => !isNegative(item)) ? '' : `${id}: positive`,
        own.some(isNegative) ? '' : `${id}: negative`,
      ].filter(Boolean);
    });
    expect(missing).toEqual([]);
  });

  it('are all that an extraction names', () => {
    const read = cases.map(({ text, settings }) => extractText(text, settings));
    const named = new Set(read.flatMap(({ mentions, claims }) => [...mentions, ...claims].map(({ rule }) => rule)));
    expect([...named].filter((rule) => !ids.has(rule))).toEqual([]);
  });

  it('are the only ones that cases name', () => {
    expect(cases.filter(({ rule }) => !ids.has(rule)).map(({ title, file }) => `${file}: ${title}`)).toEqual([]);
  });
});
