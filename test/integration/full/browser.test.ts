/** Neo4j Browser on a real server in a real Chromium: the style and the saved queries are dropped in, and pictures taken. */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../../src/store/neo4j.ts';
import { startNeo4j, type Neo4jServer } from '../../../tools/neo4j/server.ts';
import { launch } from '../../e2e/chromium.ts';
import { batches } from '../../store/suite.ts';

const password = 'test-password';
/** Pictures of the docs are replaced only where that is asked for. */
const pictures =
  process.env['ZHENGTU_PICTURES'] === 'docs' ? 'docs/neo4j-browser' : mkdtempSync(join(tmpdir(), 'browser-'));

let server: Neo4jServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startNeo4j({ home: mkdtempSync(join(tmpdir(), 'neo4j-')), password });
  const store = await openNeo4j({ uri: server.uri, user: 'neo4j', password });
  await store.load(batches);
  await store.close();
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(120_000);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Drops a file onto the page, as a person does with the mouse. */
async function drop(path: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], name));
      return transfer;
    },
    [path.slice(path.lastIndexOf('/') + 1), readFileSync(path).toString('base64')] as const,
  );
  await page.dispatchEvent('.filedrop', 'drop', { dataTransfer: data });
}

const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

/** Runs a saved query by its name, and waits for the picture of its graph to be still. */
async function runSaved(name: string): Promise<void> {
  await page.getByText(name, { exact: false }).first().click();
  await page.locator('[data-testid="editor-Run"]').click();
  await page.locator('[data-testid="frame"]').first().waitFor();
  await page.waitForTimeout(6000);
}

describe('Neo4j Browser', () => {
  it('connects', async () => {
    await page.goto(`${server.http}/browser/?connectURL=neo4j://neo4j@127.0.0.1:${server.ports.bolt}`);
    await page.locator('[data-testid="password"]').fill(password);
    await page.locator('[data-testid="connect"]').click();
    await page.locator('[data-testid="frameCommand"]').first().waitFor();
    await picture('1-connected');
  });

  it('takes the style and the saved queries', async () => {
    await drop('cypher/browser/zhengtu.grass');
    await page.getByText('node.Region', { exact: false }).first().waitFor();
    await drop('cypher/browser/zhengtu.zip');
    await page.locator('[data-testid="navigationFavorites"]').click();
    await page.getByText('zhengtu', { exact: true }).first().click();
    await page.getByText('A zone with its projects', { exact: false }).first().waitFor();
    await picture('2-saved-queries');
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
