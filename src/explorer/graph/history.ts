import type { View } from './view.ts';

/** The view that is shown and those before it, the latest last. */
export interface History {
  readonly now: View;
  readonly past: readonly View[];
}

const MOST_KEPT = 50;

export type Step = { readonly change: (view: View) => View } | { readonly back: true };

/** Takes a step forward or back. */
export function step(history: History, action: Step): History {
  if ('change' in action)
    return { now: action.change(history.now), past: [...history.past, history.now].slice(-MOST_KEPT) };
  const before = history.past.at(-1);
  return before ? { now: before, past: history.past.slice(0, -1) } : history;
}
