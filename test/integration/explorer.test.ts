import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage } from '../e2e/chromium.ts';
import { serveStore, type Served } from '../e2e/served.ts';
import { batchOf, samplePaths } from '../support/samples.ts';
import { fresh } from './graph.ts';

const ZONE = '雄安衡水协作区';
let browser: Browser;
let served: Served;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  const store = await fresh();
  await store.load(samplePaths.map((path) => batchOf(path)));
  [browser, served] = await Promise.all([launch(), serveStore(store)]);
  ({ page, complaints } = await openPage(browser));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('the explorer over Neo4j', () => {
  it('leads from the start page to the sentence', async () => {
    await page.goto(served.url);
    await page.getByText(`${ZONE}有哪些项目？`).click();
    await page
      .getByRole('button', { name: /原句.*84个项目/ })
      .first()
      .click();
    expect(await page.getByTestId('clean').innerText()).toContain('首批84个项目落地，总投资达486亿元');
  });

  it('shows the graph around a thing, and a path', async () => {
    const { zone, city } = await served.ask(
      `{ zone: region(name: "${ZONE}") { id } city: region(name: "衡水市") { id } }`,
    );
    const { neighbourhood, paths } = await served.ask(
      `{ neighbourhood(id: "${city.id}", limit: 20) { nodes { entity { id } } }
         paths(from: "${zone.id}", to: "${city.id}", first: 3, maxHops: 5) { nodes { id } } }`,
    );
    const near = neighbourhood.nodes.map(({ entity }: { entity: { id: string } }) => entity.id);
    const between = paths.flatMap(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id));
    await page.goto(`${served.url}/graph?of=${city.id}&from=${zone.id}&to=${city.id}`);
    await page.getByText('相隔 1 步').waitFor();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.node-list li').length === count,
      new Set([city.id, ...near, ...between]).size,
    );
  });

  it('charts the investment that the API gives, and answers a question of the cookbook', async () => {
    const { aggregate } = await served.ask(
      '{ aggregate(by: [REGION, YEAR], where: { investmentMin: 1 }, first: 100) { count } }',
    );
    await page.goto(`${served.url}/dashboards`);
    await page.locator('.board:has(#investment) tbody tr').first().waitFor({ state: 'attached' });
    expect(await page.locator('.board:has(#investment) tbody tr').count()).toBe(aggregate.length);
    await page.goto(`${served.url}/ask`);
    await page.locator('.answer tbody tr').first().waitFor();
    expect(await page.locator('.answer tbody td').allInnerTexts()).toContain('486亿元');
    expect(complaints).toEqual([]);
  });
});
