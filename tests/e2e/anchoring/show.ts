import type { Page } from 'puppeteer-core';

/** Shows `body`, declarative shadow trees included, on a fresh page with `script` run. Synchronous parsing: no waiting. */
export async function show(page: Page, body: string, script: string): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate((html) => document.body.setHTMLUnsafe(html), body);
  await page.evaluate(script);
}
