import { ZhengtuError } from '../model/errors.ts';

/** The bytes that a client sent as base64, in either alphabet. */
export function decodeBase64(base64: string): Uint8Array {
  if (!/^[\w+/-]*=*$/.test(base64)) throw new ZhengtuError('BAD_ARGUMENT', 'base64 holds other characters.');
  return Buffer.from(base64, 'base64');
}
