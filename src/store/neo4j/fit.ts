/** Makes a statement of `cypher/read` fit its parameters on Neo4j: what settles it on both engines, and what serves only there. */
import { ENTITY_KINDS } from '../../ontology/ontology.ts';
import type { Params } from '../reading.ts';
import { settle } from '../settle.ts';
import { beginWithIndex } from './full-text.ts';

const END = /\((o):Entity\)\n( *WHERE )o\.kind = (?:\$kinds\[0\]|\$kind)\n *AND /;
const END_ALONE = /\((o):Entity\)\n *WHERE o\.kind = (?:\$kinds\[0\]|\$kind)(?=\n)/;

/**
 * Entities at the other end are told by their label where they are of one kind: a label stands in the node's own
 * record, and a property has to be fetched, which is most of the time at a hub.
 */
function byLabel(statement: string, { kind, kinds }: Params): string {
  const [only, ...others] = Array.isArray(kinds) ? (kinds as unknown[]) : [kind];
  const label = ENTITY_KINDS.find((each) => each === only);
  if (!label || others.length) return statement;
  const told = statement.replace(END, `($1:${label})\n$2`).replace(END_ALONE, `($1:${label})`);
  return told === statement ? statement : told.replaceAll(/\bo \{ \.id, \.kind,/g, `o { .id, kind: '${label}',`);
}

/**
 * A region and those below it. No index finds the items of a list, but the one of paths holds each path whole, so that
 * no node has to be opened; the two are asked for apart, or every path is looked at again behind the index.
 */
const withBelow = (statement: string): string =>
  statement.replace(
    /MATCH \(top:Region\)\n *WHERE top\.id = of OR of IN top\.path/,
    `CALL (of) {
  MATCH (top:Region {id: of}) RETURN top
  UNION
  MATCH (top:Region) WHERE top.path IS NOT NULL AND of IN top.path RETURN top
}`,
  );

export const fitNeo4j = (statement: string, params: Params): string => {
  const fit = withBelow(byLabel(settle(statement, params), params));
  return params['lucene'] === undefined ? fit : beginWithIndex(fit);
};
