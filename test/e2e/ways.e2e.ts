import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { stage } from './stage.ts';

const it = stage();

/** Moves on by Tab until the thing under the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const { activeElement } = document;
      return `${activeElement?.getAttribute('aria-label') ?? ''} ${activeElement?.textContent ?? ''}`;
    });
    if (name.test(text)) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

describe('by keyboard only', () => {
  it('leads from the start page to the sentence and back', async ({ page, served, complaints }) => {
    await page.goto(served.url);
    await page.getByText('最新报告').waitFor();
    await tabTo(page, /雄安衡水协作区有哪些项目/);
    await page.keyboard.press('Enter');
    await page.getByText('84个项目').first().waitFor();
    await tabTo(page, /原句.*84个项目/);
    await page.keyboard.press('Enter');
    const clean = page.getByTestId('clean');
    await clean.waitFor();
    expect(await clean.innerText()).toContain('首批84个项目落地');
    await page.keyboard.press('Escape');
    await clean.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('原句');
    expect(complaints).toEqual([]);
  });
});

describe('offline', () => {
  it('says that the server cannot be reached on every page that asks it, and goes on when it can', async ({
    page,
    served,
  }) => {
    await page.goto(served.url);
    await page.getByText('最新报告').waitFor();
    await page.context().setOffline(true);
    for (const place of ['报告', '关系图', '图表', '问答']) {
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: place }).click();
      await page.getByText('连接不上政图').first().waitFor();
    }
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '重试' }).first().click();
    await page.locator('.answer tbody tr').first().waitFor();
  });
});

describe('the documents of the page', () => {
  it('are sent by their ids alone', async ({ page, served }) => {
    const bodies: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) bodies.push(request.postData() ?? '');
    });
    await page.goto(served.url);
    await page.getByText('最新报告').waitFor();
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) {
      expect(JSON.parse(body)).not.toHaveProperty('query');
      expect(JSON.parse(body).extensions.persistedQuery.sha256Hash).toMatch(/^[\da-f]{64}$/);
    }
  });

  it('tell to reload when the server no longer knows them', async ({ page, served }) => {
    await page.route('**/graphql', (route) => {
      const body = JSON.parse(route.request().postData() ?? '{}');
      body.extensions.persistedQuery.sha256Hash = '0'.repeat(64);
      return route.continue({ postData: JSON.stringify(body) });
    });
    await page.goto(served.url);
    await page.getByText('服务已更新，请刷新页面。').waitFor();
  });
});

describe('first content', () => {
  it('does not move once it is there', async ({ page, served }) => {
    await page.addInitScript(() => {
      const moves: number[] = [];
      Object.assign(window, { moves });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moves.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(served.url);
    await page.locator('.tiles').waitFor();
    const moved = await page.evaluate(() =>
      (window as unknown as { moves: number[] }).moves.reduce((sum, value) => sum + value, 0),
    );
    expect(moved).toBeLessThan(0.1);
  });
});
