/** Something that went wrong with one input; the run goes on. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One sentence, with what to do next where there is something to do. */
  readonly message: string;
  readonly path?: string;
}
