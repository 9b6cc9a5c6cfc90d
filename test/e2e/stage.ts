import type { Browser, Page } from 'playwright-core';
import { test } from 'vitest';
import { launch, openPage } from './chromium.ts';
import { serveSamples } from './served.ts';

/** Tests with the sample reports served, others beside them, and a page of its own for each that asks for one. */
export const stage = (others: Readonly<Record<string, string>> = {}) =>
  test
    .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
      const browser = await launch();
      onCleanup(() => browser.close());
      return browser;
    })
    .extend('served', { scope: 'file' }, async ({}, { onCleanup }) => {
      const served = await serveSamples(others);
      onCleanup(() => served.close());
      return served;
    })
    .extend('opened', async ({ browser }, { onCleanup }) => {
      const opened = await openPage(browser);
      onCleanup(() => opened.page.context().close());
      return opened;
    })
    .extend('page', ({ opened }): Page => opened.page)
    .extend('complaints', ({ opened }): string[] => opened.complaints);
