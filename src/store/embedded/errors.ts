import { ZhengtuError } from '../../model/errors.ts';

/** Does something with the engine; a full disk is told in one sentence with a code, other errors go on as they are. */
export async function told<T>(folder: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof Error) || !/No space left|os error 28|ENOSPC/.test(cause.message)) throw cause;
    throw new ZhengtuError(
      'STORE_FULL',
      `The disk that holds ${folder} is full: make room and run the command again; reports that were told as added are kept.`,
      { cause },
    );
  }
}
