import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from './axe.ts';
import { launch, openPage } from './chromium.ts';
import { addresses } from './pages.ts';
import { serveSamples, type Served } from './served.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serveSamples()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('no page has a serious finding of axe, a complaint in the console, or a way to scroll sideways at 360 px', async () => {
    const { page, complaints } = await openPage(browser, { colorScheme });
    const findings: string[] = [];
    const look = async (where: string) =>
      findings.push(...(await seriousFindings(page)).map((finding) => `${where}: ${finding}`));
    for (const { name, path, ready } of await addresses(served)) {
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.goto(served.url + path);
      await page.locator(ready).first().waitFor();
      await look(name);
      await page.setViewportSize({ width: 360, height: 740 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 360) findings.push(`${name}: ${wide} px wide at 360 px`);
      await look(`${name} at 360 px`);
    }
    expect(findings).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 300_000);
});

describe('in English', () => {
  it('stays in English from page to page', async () => {
    const { page } = await openPage(browser);
    await page.goto(served.url);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('What would you like to know?').or(page.getByText('Start here')).first().waitFor();
    await page.goto(`${served.url}/reports`);
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });
});
