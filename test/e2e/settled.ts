import type { Page } from 'playwright-core';

/** The page is drawn: its heading is there, and what it loads has come. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}
