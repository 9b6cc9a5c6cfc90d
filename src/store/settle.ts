/**
 * Takes out of a statement of `cypher/read` what its parameters settle before it runs: filters that were not asked for,
 * the order that is not wanted, directions that are not followed, parts of rows that nobody asks for. Both engines
 * weigh each of them anew for every row otherwise, which is most of their time. The rows are the same but for those
 * parts; no value is written into the text.
 */
import { narrow } from './narrow.ts';
import type { Params } from './reading.ts';

type Rule = readonly [shape: RegExp, settled: (params: Params, ...parts: string[]) => string | undefined];

const TEST = String.raw`\$\w+ (?:IS NULL|<= 0)`;

/** Whether all of `$a IS NULL AND $b <= 0` hold. */
const holds = (tests: string, params: Params): boolean =>
  tests.split(' AND ').every((test) => {
    const [, name = '', kind] = /^\$(\w+) (.*)$/.exec(test) ?? [];
    const value = params[name] ?? null;
    return kind === 'IS NULL' ? value === null : typeof value === 'number' && value <= 0;
  });

const RULES: readonly Rule[] = [
  // What an index found.
  [/^MATCH \(e:Entity\)$/m, ({ found }) => (found ? 'UNWIND $found AS id\nMATCH (e:Entity {id: id})' : undefined)],
  [
    /^MATCH \(r:Report\)-\[:HAS_PASSAGE\]->\(p:Passage\)$/m,
    ({ found }) => (found ? 'UNWIND $found AS id\nMATCH (p:Passage {id: id})<-[:HAS_PASSAGE]-(r:Report)' : undefined),
  ],
  // A filter that is off: `AND ($a IS NULL OR …)`, `AND (($a IS NULL AND $b <= 0) OR EXISTS { … })`.
  [
    new RegExp(String.raw`\n *AND \(\(?(${TEST}(?: AND ${TEST})*)\)? OR (?:EXISTS \{\n[^}]*\}|.*)\)(?=\n)`, 'g'),
    (params, tests = '') => (holds(tests, params) ? '' : undefined),
  ],
  [
    /\nWHERE \$(\w+) IS NULL OR (\w+\.\w+ = \$\1)(?=\n)/g,
    (params, name = '', test = '') => ((params[name] ?? null) === null ? '' : `\nWHERE ${test}`),
  ],
  // A name in one form alone.
  [
    /any\(asked IN \$keys WHERE (form (?:CONTAINS|STARTS WITH)) asked\)/g,
    ({ keys }, test = '') => (Array.isArray(keys) && keys.length === 1 ? `${test} $keys[0]` : undefined),
  ],
  [/\n *AND \w\.confidence >= \$minConfidence/g, ({ minConfidence }) => (minConfidence === 0 ? '' : undefined)],
  [
    /kind IN \$kinds\n/g,
    ({ kinds }) => (Array.isArray(kinds) && kinds.length === 1 ? 'kind = $kinds[0]\n' : undefined),
  ],
  // Relations of some types, in one direction; where they are of one type, that is no value to sort by.
  [
    /-\[r:([A-Z_|]+)\]-(>?\(\w:Entity\)[\s\S]*?)\n *AND type\(r\) IN \$types/g,
    ({ types }, all = '', between = '') => {
      const kept = all.split('|').filter((type) => (types as string[]).includes(type));
      return kept.length ? `-[r:${kept.join('|')}]-${between}` : undefined;
    },
  ],
  [
    /(-\[r:([A-Z_]+)\]-[\s\S]*?ELSE )type\(r\)( END AS value)/,
    (_, before, type, after) => `${before}'${type}'${after}`,
  ],
  [
    /-\[(r:[A-Z_|]+)\]-(\(o:Entity\)[\s\S]*?)\n *AND \(startNode\(r\)\.id = of\) IN \$directions/,
    ({ directions }, relation = '', between = '') => {
      const [outgoing, both] = directions as boolean[];
      if (both !== undefined) return `-[${relation}]-${between}`;
      return outgoing ? `-[${relation}]->${between}` : `<-[${relation}]-${between}`;
    },
  ],
  [
    /startNode\(r\)\.id = of(?= AS outgoing)/,
    ({ directions }) =>
      Array.isArray(directions) && directions.length === 1 ? String(directions[0] === true) : undefined,
  ],
  // Groups that are asked for, and those that are not; what lies in no industry is in no group of industries.
  [
    /\nOPTIONAL (MATCH \(o\)-\[n:IN_INDUSTRY\]->\(trade:Industry\)\nWHERE )\$byIndustry AND /,
    ({ byIndustry }, match = '') => (byIndustry === true ? `\n${match}` : undefined),
  ],
  [
    /\nOPTIONAL MATCH [^\n]*\nWHERE \$(by\w+) AND [^\n]*/g,
    (params, group = '') => (params[group] === false ? '' : undefined),
  ],
  [
    /CASE WHEN \$(by\w+) THEN (.*) ELSE null END AS/g,
    (params, group = '', value = '') => {
      if (params[group] === true) return `${value} AS`;
      return params[group] === false ? 'null AS' : undefined;
    },
  ],
  [
    /\nWHERE \w\.confidence >= \$minConfidence(?=\n(?! *AND))/g,
    ({ minConfidence }) => (minConfidence === 0 ? '' : undefined),
  ],
  // The value that a list is sorted by, and its order.
  [
    /CASE \$sort (WHEN [^$]+?)ELSE ([^$]+?) END AS value/,
    ({ sort }, choices = '', usual = '') => {
      const chosen = [...choices.matchAll(/WHEN '(\w+)' THEN (.+?) (?=WHEN|$)/g)].find(([, name]) => name === sort);
      return `${chosen?.[2] ?? usual} AS value`;
    },
  ],
  [
    /ORDER BY CASE WHEN \$down THEN null ELSE value END[^\n]*\n[^\n]*/,
    ({ down }) => (down ? 'ORDER BY value DESC, key DESC' : 'ORDER BY value, key'),
  ],
  // Where a page goes on, up or down.
  [
    /\n *WHERE \$afterKey IS NULL\n *OR \(NOT \$down AND (.*)\)\n *OR \(\$down AND (.*)\)(?:\n *WITH key, value(.*))?/,
    ({ afterKey, down }, up = '', downwards = '', rest = '') =>
      (afterKey ?? null) === null ? '' : `\nWHERE ${down ? downwards : up}${rest && `\nWITH key, value${rest}`}`,
  ],
];

/** The statement as it has to run with these parameters. */
export const settle = (statement: string, params: Params): string =>
  RULES.reduce(
    (text, [shape, settled]) =>
      text.replace(shape, (whole: string, ...rest: unknown[]) => {
        const parts = rest.filter((part): part is string => typeof part === 'string');
        return settled(params, ...parts.slice(0, -1)) ?? whole;
      }),
    narrow(statement, params),
  );
