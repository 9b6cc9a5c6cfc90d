/** Takes the pictures of docs/screenshots from the sample reports, as small PNGs. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, openPage } from '../../test/e2e/chromium.ts';
import { addresses, type Address } from '../../test/e2e/pages.ts';
import { serveSamples } from '../../test/e2e/served.ts';
import { smaller } from './smaller-png.ts';

const folder = join(import.meta.dirname, '../../docs/screenshots');

/** A picture to be taken: a page, and how it is looked at. */
interface Shot {
  readonly file: string;
  readonly address: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly english?: boolean;
  readonly before?: (page: Page) => Promise<void>;
}

const tryExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '用一段示例' }).click();
  await page.getByRole('button', { name: '试读', exact: true }).click();
  await page.getByTestId('found').waitFor();
};
const typeName = async (page: Page): Promise<void> => {
  await page.getByRole('combobox', { name: '搜索' }).first().pressSequentially('hengshui');
  await page.locator('.suggestions [role=option]').first().waitFor();
};
const scrollTo =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView());
  };

const SHOTS: readonly Shot[] = [
  { file: 'home', address: 'home' },
  { file: 'search-as-you-type', address: 'home', before: typeName },
  { file: 'search', address: 'search' },
  { file: 'zone', address: 'zone' },
  { file: 'zone-dark', address: 'zone', dark: true },
  { file: 'region', address: 'region', before: scrollTo('#goals') },
  { file: 'project', address: 'project' },
  { file: 'reports', address: 'reports' },
  { file: 'report', address: 'mention' },
  { file: 'report-added', address: 'added' },
  { file: 'graph', address: 'graph' },
  { file: 'graph-path', address: 'path' },
  { file: 'charts', address: 'dashboards' },
  { file: 'charts-goals', address: 'dashboards', before: scrollTo('#goals-title') },
  { file: 'ask', address: 'ask' },
  { file: 'try', address: 'try', before: tryExample },
  { file: 'zone-english', address: 'zone', english: true },
  { file: 'phone-home', address: 'home', width: 360, height: 740 },
  { file: 'phone-zone', address: 'zone', width: 360, height: 740 },
];

const [browser, served] = await Promise.all([launch(), serveSamples()]);
mkdirSync(folder, { recursive: true });
const known = new Map((await addresses(served)).map((address) => [address.name, address]));
const only = process.argv.slice(2);
for (const shot of SHOTS.filter(({ file }) => only.length === 0 || only.includes(file))) await take(shot);
await browser.close();
await served.close();

async function take({ file, address, width = 1120, height = 740, dark, english, before }: Shot): Promise<void> {
  const { path, ready } = known.get(address) as Address;
  const { page } = await openPage(browser, {
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(served.url + path + (english ? `${path.includes('?') ? '&' : '?'}lang=en` : ''));
  await page.locator(ready).first().waitFor();
  await before?.(page);
  await page.waitForLoadState('networkidle');
  const target = join(folder, `${file}.png`);
  writeFileSync(target, smaller(await page.screenshot({ animations: 'disabled' })));
  process.stdout.write(`${file}.png ${(statSync(target).size / 1024).toFixed(0)} kB\n`);
  await page.context().close();
}
