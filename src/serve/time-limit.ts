import type { ErrorCode } from '../model/errors.ts';

/**
 * Answers within a time, or says that it took too long. The signal fires at the end of the time and when the client goes
 * away: no further statement is begun after it. A subscription is answered at once and then stays as long as its client.
 */
export async function within(
  milliseconds: number,
  request: Request,
  answer: (signal: AbortSignal) => Promise<Response> | Response,
): Promise<Response> {
  const time = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => {
      time.abort(new Error('The time of the request is over.'));
      resolve(tooLate(milliseconds));
    }, milliseconds);
  });
  try {
    return await Promise.race([answer(AbortSignal.any([time.signal, request.signal])), late]);
  } finally {
    clearTimeout(timer);
  }
}

const tooLate = (milliseconds: number): Response =>
  Response.json(
    {
      errors: [
        {
          message: `The answer took more than ${milliseconds / 1000} s: ask for less.`,
          extensions: { code: 'TIMEOUT' satisfies ErrorCode },
        },
      ],
    },
    { status: 504 },
  );
