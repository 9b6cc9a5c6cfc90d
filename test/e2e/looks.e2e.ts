import { describe, expect } from 'vitest';
import { seriousFindings } from './axe.ts';
import { openPage } from './chromium.ts';
import { addresses } from './pages.ts';
import { stage } from './stage.ts';

const it = stage();

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('no page has a serious finding of axe, a complaint in the console, or a way to scroll sideways at 360 px', async ({
    browser,
    served,
  }) => {
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
  it('stays in English from page to page', async ({ page, served }) => {
    await page.goto(served.url);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('What would you like to know?').or(page.getByText('Start here')).first().waitFor();
    await page.goto(`${served.url}/reports`);
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
