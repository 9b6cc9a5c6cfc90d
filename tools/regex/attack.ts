/** What recheck found to make an expression slow: pieces that are repeated, and an end. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string; readonly bias: number }[];
  readonly suffix: string;
}

const [SHORT, TIMES] = [1500, 4];
/** A square takes sixteen times as long for a text four times as long; room for chance. */
const MOST = 24;
/** Milliseconds that no sentence's expression is worth looking at. */
const HARMLESS = 4;

/**
 * Tells whether time grows faster than the square on the attack text itself. A repetition that is bounded ({0,30})
 * looks like a further power on short texts, and is none on longer ones.
 */
export function growsFast(source: string, flags: string, attack: Attack): boolean {
  const short = milliseconds(source, flags, textOf(attack, SHORT));
  const long = milliseconds(source, flags, textOf(attack, SHORT * TIMES));
  return long > HARMLESS && long / short > MOST;
}

function textOf({ pumps, suffix }: Attack, length: number): string {
  const each = length / pumps.length;
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / pump.length))).join('') + suffix;
}

/** The least of three: what the machine does besides only adds. */
function milliseconds(source: string, flags: string, text: string): number {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  const times = [1, 2, 3].map(() => {
    const from = performance.now();
    expression.test(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}
