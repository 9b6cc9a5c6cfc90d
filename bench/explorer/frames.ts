/** What a browser's page does while somebody works on it: its frames, and what holds them up. */
import type { Page } from 'playwright-core';

export interface Frames {
  /** Frames per second. */
  readonly rate: number;
  /** Share of frames that came later than 50 ms after the one before. */
  readonly late: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longest: number;
  /** The longest task of the main thread, in milliseconds; 0 where none took more than 50. */
  readonly blocked: number;
}

const LATE = 50;

/** Watches the page while something is done to it. */
export async function framesWhile(page: Page, work: () => Promise<void>): Promise<Frames> {
  const watch = await page.evaluateHandle(() => {
    // Methods, since what tsx makes of named functions does not run in a page.
    const watcher = {
      times: [] as number[],
      tasks: [] as number[],
      on: true,
      observer: new PerformanceObserver((list) => watcher.take(list.getEntries())),
      take(entries: PerformanceEntryList) {
        watcher.tasks.push(...entries.map(({ duration }) => duration));
      },
      frame(time: number) {
        watcher.times.push(time);
        if (watcher.on) requestAnimationFrame(watcher.frame);
      },
      end() {
        watcher.on = false;
        watcher.take(watcher.observer.takeRecords());
        watcher.observer.disconnect();
        return { times: watcher.times, tasks: watcher.tasks };
      },
    };
    watcher.observer.observe({ type: 'longtask' });
    requestAnimationFrame(watcher.frame);
    return watcher;
  });
  await work();
  const { times, tasks } = await watch.evaluate((watcher) => watcher.end());
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  return {
    rate: gaps.length / seconds,
    late: gaps.filter((gap) => gap > LATE).length / gaps.length,
    longest: Math.max(...gaps),
    blocked: Math.max(0, ...tasks),
  };
}
