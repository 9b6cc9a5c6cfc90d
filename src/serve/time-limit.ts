import type { ErrorCode } from '../model/errors.ts';

/**
 * Answers within a time, or says that it took too long. The signal fires at the end of the time and when the client goes
 * away: no further statement is begun after it. A subscription stays as long as its client.
 */
export async function within(
  milliseconds: number,
  request: Request,
  answer: (signal: AbortSignal) => Promise<Response> | Response,
): Promise<Response> {
  if (request.headers.get('accept')?.includes('text/event-stream')) return answer(request.signal);
  const ended = AbortSignal.timeout(milliseconds);
  const late = new Promise<Response>((resolve) => {
    ended.addEventListener('abort', () => resolve(tooLate(milliseconds)), { once: true });
  });
  return Promise.race([answer(AbortSignal.any([ended, request.signal])), late]);
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
