/** The worker in a checkout: threads do not take over the loader of the main one, so it is registered again here. */
import { register } from 'tsx/esm/api';

register();
export const { readInWorker } = await import('./reading-worker.ts');
