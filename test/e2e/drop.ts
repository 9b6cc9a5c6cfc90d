import type { Page } from 'playwright-core';

/** Drops a file onto a part of the page, as a person's hand would. */
export async function drop(page: Page, onto: string, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      return transfer;
    },
    { name, base64: bytes.toString('base64') },
  );
  await page.locator(onto).dispatchEvent('drop', { dataTransfer: data });
}
