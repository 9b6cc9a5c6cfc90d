/**
 * npm run bench:graph [-- --things N]: the graph view with some 2,000 things in a real Chromium, on the graph of
 * bench:graphql: how long until they are laid out, and how smooth the picture stays. docs/explorer.md tells the figures.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launch, openPage } from '../../test/e2e/chromium.ts';
import { benchFolder } from '../graphql/load.ts';
import { serve } from '../graphql/measure.ts';
import { framesWhile, type Frames } from './frames.ts';

const { values } = parseArgs({ options: { things: { type: 'string', default: '2000' } } });
const things = Number(values.things);

/** How many things each county brings in, most of the time; some come in with several. */
const EACH = 17;
const FIRST_COUNTY = 402;
const SECONDS = 4;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (what: string, { rate, late, longest, blocked }: Frames): void =>
  say(
    `  ${what.padEnd(22)} ${rate.toFixed(0).padStart(3)} frames a second, ${(late * 100).toFixed(0).padStart(3)} % late, longest ${longest.toFixed(0)} ms, main thread held up ${blocked.toFixed(0)} ms at most`,
  );

const served = await serve(await benchFolder());
const browser = await launch();
try {
  const { page } = await openPage(browser);
  const ids = Array.from({ length: Math.ceil(things / EACH) }, (_, index) => FIRST_COUNTY + index);
  const address = `${served.url}/graph?${ids.map((id) => `of=Region-${id}`).join('&')}`;
  const begun = performance.now();
  tell('coming up', await framesWhileComing(page, address));
  const nodes = await page.locator('.canvas').getAttribute('data-nodes');
  say(`  ${nodes} things laid out ${((performance.now() - begun) / 1000).toFixed(1)} s after the address was opened`);
  const place = await placeOfThing(page);
  tell('nothing done', await framesWhile(page, () => page.waitForTimeout(SECONDS * 1000)));
  tell('panning', await framesWhile(page, () => panning(page)));
  tell('zooming', await framesWhile(page, () => zooming(page)));
  tell('dragging a thing', await framesWhile(page, () => moving(page, place)));
  tell('choosing a thing', await framesWhile(page, () => choosing(page)));
  tell('laid out anew', await framesWhile(page, () => layingOut(page)));
} finally {
  await browser.close();
  await served.stop();
}

async function framesWhileComing(page: Page, address: string): Promise<Frames> {
  await page.goto(address, { waitUntil: 'commit' });
  return framesWhile(page, () => laidOut(page));
}

async function laidOut(page: Page): Promise<void> {
  await page.getByTestId('counts').getByText('图中').waitFor({ timeout: 300_000 });
  await page.locator('.canvas[data-laid-out]').waitFor({ timeout: 300_000 });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middleOf(page: Page): Promise<Place> {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('The picture is not there.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Looks for a thing near the middle: a click on one selects it. */
async function placeOfThing(page: Page): Promise<Place> {
  const middle = await middleOf(page);
  for (let step = 0; step < 200; step++) {
    const place = {
      x: middle.x + 12 * Math.sqrt(step) * Math.cos(step),
      y: middle.y + 12 * Math.sqrt(step) * Math.sin(step),
    };
    await page.mouse.click(place.x, place.y);
    await page.waitForTimeout(100);
    if (await page.locator('.graph-side .selected').count()) return place;
  }
  throw new Error('No thing was found in the picture.');
}

/** Moves the pressed mouse in circles, as fast as a hand's: no move waits until the one before is drawn. */
async function moving(page: Page, from: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const begun = performance.now();
  const moves: Promise<void>[] = [];
  for (let step = 0; performance.now() - begun < SECONDS * 1000; step++) {
    moves.push(page.mouse.move(from.x + 120 * Math.sin(step / 15), from.y + 80 * Math.sin(step / 10)));
    await page.waitForTimeout(8);
  }
  await Promise.all(moves);
  await page.mouse.up();
}

/** Pans by a corner in which nothing stands. */
async function panning(page: Page): Promise<void> {
  const box = await page.locator('.canvas').boundingBox();
  await moving(page, { x: (box?.x ?? 0) + 140, y: (box?.y ?? 0) + (box?.height ?? 0) - 100 });
}

async function zooming(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  const begun = performance.now();
  for (let step = 0; performance.now() - begun < SECONDS * 1000; step++) {
    await page.mouse.wheel(0, step % 12 < 6 ? -120 : 120);
    await page.waitForTimeout(60);
  }
  await page.getByRole('button', { name: '适应窗口' }).click();
}

async function choosing(page: Page): Promise<void> {
  for (const index of [3, 30, 12, 50, 7]) {
    await page.locator('.node-list button').nth(index).click();
    await page.waitForTimeout(200);
  }
}

async function layingOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '重新排列' }).click();
  await laidOut(page);
}
