/** How often a long run tells its rate. */
const EVERY = 100;

/** Tells, every 100 inputs, how many a second were done and how long the rest will take; elapsed time in milliseconds. */
export function rateLine(done: number, of: number, elapsed: number): string | undefined {
  if (done % EVERY !== 0 || done === of || elapsed <= 0) return undefined;
  const perSecond = (done * 1000) / elapsed;
  const seconds = Math.ceil((of - done) / perSecond);
  const left = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
  return `[${done}/${of}] ${perSecond.toFixed(1)} inputs a second, about ${left} left`;
}
