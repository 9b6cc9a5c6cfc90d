/** The rule of parts of a batch. */
export const SUBSET = 'project/batch-subset';

/** A told number of projects; offsets are into the sentence. */
export interface Batch {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** What is counted, without number and amount: 省市重点建设项目. */
  readonly noun: string;
  readonly count: number;
  readonly counter: string;
  /** In yuan. */
  readonly investment?: number;
}
