import type { Frame, Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { clickInPage } from '#tests/e2e/driver/in-page.ts';
import { selectText } from '#tests/e2e/driver/select-text.ts';
import { until } from '#tests/e2e/driver/until.ts';
import type { Probe } from '#tests/portal/kinds/probes.ts';
import { clickTarget, outlines } from './places.ts';

const PHRASE = 'Mehraufwand: kostet extra';

/** Marks a passage in a frame, as a user does. */
export async function capturePassage(
  driver: Driver,
  tab: Page,
  frame: Frame,
  text: string,
  occurrence: number,
): Promise<void> {
  const before = await markCount(frame);
  await selectText(tab, text, { frame, occurrence });
  await clickInPage(driver, tab, PHRASE, { frame });
  await until('the passage to be marked', async () => (await markCount(frame)) > before);
}

/** Picks an element in a frame with the pointer, as a user does who has pressed the button in the panel. */
export async function captureElement(
  driver: Driver,
  tab: Page,
  frame: Frame,
  probe: Probe,
  startPicker: () => Promise<void>,
): Promise<void> {
  const before = (await outlines(driver, frame)).length;
  await startPicker();
  await until('the picker', async () => (await hints(driver, frame)) > 0);
  const target = await clickTarget(frame, probe);
  await target.click();
  await clickInPage(driver, tab, PHRASE, { frame });
  await until(`the outline of ${probe}`, async () => (await outlines(driver, frame)).length > before);
}

/** Answers what tells the page what the panel's button tells it, from a page of ours that stays open meanwhile. */
export async function pickerOf(driver: Driver, tab: Page): Promise<() => Promise<void>> {
  const tabId = await driver.tabId(tab);
  const own = await driver.extensionPage('options.html');
  await tab.bringToFront();
  return () =>
    own.evaluate(async (id) => {
      await chrome.runtime.sendMessage({ randnotiz: 'annotator.loadIn', input: { tabId: id } });
      await chrome.tabs.sendMessage(id, { randnotiz: 'picker.start', input: null });
    }, tabId);
}

/** Tells the page once what the panel's button and the command tell it. */
export async function startPicker(driver: Driver, tab: Page): Promise<void> {
  const start = await pickerOf(driver, tab);
  await start();
}

/** How many hints of the picker are shown in a frame. */
async function hints(driver: Driver, frame: Frame): Promise<number> {
  return (
    await driver.inClosedRoots(frame, (roots) =>
      roots.flatMap((root) => [...root.querySelectorAll('.hint')].map(() => 1)),
    )
  ).length;
}

function markCount(frame: Frame): Promise<number> {
  return frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { sendMessage(tabId: number, message: unknown): Promise<unknown> };
};
