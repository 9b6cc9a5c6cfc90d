import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { Row, Value } from '../graph-store.ts';

/** JavaScript has one kind of number and Neo4j two: whole numbers go as integers, as the embedded engine keeps them. */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const map: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) map[key] = toParameter(item);
  return map;
}

/** A row with plain values: a whole node or relation becomes a map of its properties, with `_id` and `_labels` or `_type`. */
export const toRow = (record: DriverRecord): Row =>
  Object.fromEntries(record.keys.map((key) => [String(key), plain(record.get(key))]));

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : (value as Value);
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value)) return { _id: value.elementId, _labels: value.labels, ...plainMap(value.properties) };
  if (neo4j.isRelationship(value)) return { _id: value.elementId, _type: value.type, ...plainMap(value.properties) };
  if (neo4j.isPath(value))
    return value.segments.flatMap(({ start, relationship, end }, index) =>
      [...(index ? [] : [start]), relationship, end].map(plain),
    );
  return Object.getPrototypeOf(value) === Object.prototype ? plainMap(value) : String(value);
}

const plainMap = (map: object): { [key: string]: Value } =>
  Object.fromEntries(Object.entries(map).map(([key, item]) => [key, plain(item)]));
