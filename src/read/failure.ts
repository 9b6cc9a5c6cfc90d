/** Why an input cannot be read, thrown inside read and made a diagnostic at its border. */
export class ReadFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
