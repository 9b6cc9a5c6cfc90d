export interface Score {
  entities: Record<string, { tp: number; fp: number; fn: number }>;
  relations: Record<string, { tp: number; fp: number; fn: number }>;
  fields: Record<string, { right: number; of: number }>;
  missed: string[];
  invented: string[];
  /** Right or wrong by id of the entity and index of the relation; what met an optional row is neither. */
  judged: { entities: Map<string, boolean>; relations: Map<number, boolean> };
}
export interface Figure {
  precision: number;
  recall: number;
  f1: number;
  tp: number;
  fp: number;
  fn: number;
}
export const ENTITY_TYPES: string[];
export const RELATION_TYPES: string[];
export function scoreDocument(gold: unknown, predicted: unknown): Score;
export function total(scores: Score[]): {
  entities: Record<string, Figure>;
  relations: Record<string, Figure>;
  fields: Record<string, { right: number; of: number }>;
};
