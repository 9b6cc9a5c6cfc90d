/** Neo4j Browser on a real server in a real Chromium: the style and the saved queries are dropped in, and pictures taken. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { smaller } from '../../tools/explorer/smaller-png.ts';
import { missingForNeo4j } from '../../tools/neo4j/jars.ts';
import { SHORT_LIVED, startNeo4j, type Neo4jServer } from '../../tools/neo4j/server.ts';
import { launch } from '../e2e/chromium.ts';
import { drop } from '../e2e/drop.ts';
import { batches } from '../store/suite.ts';

const password = 'test-password';
const home = mkdtempSync(join(tmpdir(), 'browser-'));
/** Pictures of the docs are replaced only where that is asked for. */
const pictures = process.env['ZHENGTU_PICTURES'] === 'docs' ? 'docs/neo4j-browser' : join(home, 'pictures');

let server: Neo4jServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startNeo4j({ home, password, java: SHORT_LIVED });
  const store = await openNeo4j({ uri: server.uri, user: 'neo4j', password });
  await store.load(batches);
  await store.close();
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(home, { recursive: true });
});

const picture = async (name: string) =>
  writeFileSync(join(pictures, `${name}.png`), smaller(await page.screenshot({ animations: 'disabled' })));

const favourites = () => page.locator('[data-testid="navigationFavorites"]');
const saved = (name: string) => page.locator('[data-testid="savedScriptListItem"]', { hasText: name });

/** Opens the folder of the saved queries. */
async function openFavourites(): Promise<void> {
  await favourites().click();
  await page.getByText('zhengtu', { exact: true }).first().click();
}

/** Runs a saved query by its name, and waits until its graph stands still in the whole width of the page. */
async function runSaved(name: string): Promise<void> {
  await openFavourites();
  await saved(name).click();
  await page.locator('[data-testid="editor-Run"]').click();
  await favourites().click();
  await page.locator('[data-testid="frame"]').first().filter({ hasText: name }).locator('svg g.node').first().waitFor();
  // Browser remembers that the overview was put away.
  const overview = page.getByLabel('the node properties display').first();
  if ((await overview.getAttribute('aria-label'))?.startsWith('Collapse')) await overview.click();
  await page.waitForFunction(
    () => {
      const kept = window as unknown as { places?: string };
      const nodes = document.querySelectorAll('[data-testid="frame"] svg g.node');
      const places = [...nodes].map((node) => node.getAttribute('transform')).join();
      const still = places === kept.places;
      kept.places = places;
      return still;
    },
    undefined,
    { polling: 1000 },
  );
  await page.getByLabel('zoom-to-fit').first().click();
}

describe.skipIf(missingForNeo4j())('Neo4j Browser', () => {
  it('connects', async () => {
    await page.goto(`${server.http}/browser/?connectURL=neo4j://neo4j@127.0.0.1:${server.ports.bolt}`);
    await page.locator('[data-testid="password"]').fill(password);
    await page.locator('[data-testid="connect"]').click();
    await page.locator('[data-testid="frameCommand"]').first().waitFor();
    await page.getByText('collect information on product usage').locator('..').locator('> :last-child').click();
    await page
      .getByText(/neo4j\$/)
      .first()
      .waitFor();
    await picture('1-connected');
  });

  it('takes the style and the saved queries', async () => {
    await drop(page, '.filedrop', 'zhengtu.grass', readFileSync('cypher/browser/zhengtu.grass'));
    await page.getByText('node.Region').first().waitFor();
    await drop(page, '.filedrop', 'zhengtu.zip', readFileSync('cypher/browser/zhengtu.zip'));
    await openFavourites();
    await saved('A zone with its projects').waitFor();
    await picture('2-saved-queries');
    await favourites().click();
  });

  it.each([
    ['A zone with its projects', '3-zone', '雄安衡水协作区'],
    ['Who co-operates with whom', '4-co-operation', '武邑县'],
    ['Where a name stands', '5-evidence', '衡橡科技'],
  ])('shows %s as a graph whose captions are names', async (name, file, caption) => {
    await runSaved(name);
    const frame = page.locator('[data-testid="frame"]').first();
    expect((await frame.locator('svg text').allTextContents()).join('')).toContain(caption.slice(0, 3));
    await picture(file);
  });
});
