import { Redis } from 'ioredis';
import { ZhengtuError } from '../model/errors.ts';

/** Opens a connection to the Redis or Valkey that keeps the queue, or says that none answers. */
export async function connectQueue(address: string): Promise<Redis> {
  if (!URL.canParse(address) || !/^rediss?:$/.test(new URL(address).protocol))
    throw new ZhengtuError('USAGE', 'The queue is told by an address like redis://localhost:6379.');
  // Work waits for a server that is away; only the first connection has to be there.
  const redis = new Redis(address, { lazyConnect: true, maxRetriesPerRequest: null, retryStrategy });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return redis;
  } catch (cause) {
    redis.disconnect();
    throw new ZhengtuError(
      'QUEUE_UNAVAILABLE',
      `No Redis or Valkey answers at ${shown(address)}: check --queue (or ZHENGTU_QUEUE), and that the server runs.`,
      { cause },
    );
  }
}

const retryStrategy = (times: number): number => Math.min(times * 200, 5_000);

/** An address without its password. */
export function shown(address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
}
