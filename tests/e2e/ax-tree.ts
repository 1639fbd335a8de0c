import type { Page } from 'puppeteer-core';
import { expect } from './driver/fixtures.ts';
import { until } from './driver/until.ts';

/** What Chromium tells screen readers of a page, closed shadow roots included: `button Schließen`. Firefox hands out no tree. */
export async function axTree(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim());
}

/** Waits until the tree has all these lines; fails with those that are there. */
export async function expectInTree(page: Page, wanted: readonly (string | RegExp)[]): Promise<void> {
  const lacking = (lines: readonly string[]) =>
    wanted.filter((each) => !lines.some((line) => (typeof each === 'string' ? line === each : each.test(line))));
  await until('the tree', async () => lacking(await axTree(page)).length === 0 || undefined).catch(() => undefined);
  const lines = await axTree(page);
  expect(lacking(lines), `the tree has ${lines.join(' | ')}`).toEqual([]);
}
