import type { Page } from 'puppeteer-core';
import { bundleAnchoring } from '#tests/e2e/anchoring/bundle.ts';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { until } from '#tests/e2e/driver/until.ts';
import type { PageState } from '@/utils/domain/page-state';
import type { Selector } from '@/utils/domain/selector';

/** How many notes are on their way to the background at once. */
const AT_ONCE = 8;

/**
 * Puts a note on every passage and field of the page, through the extension's own background: each is one `note.create`
 * as the page's script sends it, checked and written as any other. Answers how many there are.
 */
export async function noteEverything(driver: Driver, page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.evaluate(await bundleAnchoring());
  const places = await page.evaluate(describeMarked);
  const { where } = await until('the page to say where it is', () => pageState(driver, page));
  // Elsewhere: what is written is to be drawn later, at one go.
  await page.goto('about:blank');
  const targets = places.map((selectors) => ({ ...where, selectors }));
  return driver.inExtension(createNotes, targets, AT_ONCE);
}

/** What the page's script says of it. */
async function pageState(driver: Driver, page: Page): Promise<PageState> {
  return driver.inExtension(
    async (tabId) => {
      await chrome.runtime.sendMessage({ randnotiz: 'annotator.loadIn', input: { tabId } });
      return (await chrome.tabs.sendMessage(tabId, { randnotiz: 'page.state', input: null })).output as PageState;
    },
    await driver.tabId(page),
  );
}

/** Runs in the page, hence self-contained. */
function describeMarked(): Selector[][] {
  return [...document.querySelectorAll('[data-marked]')].map((element) => {
    if (element instanceof HTMLInputElement) return anchoring.describeElement(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    return anchoring.describeRange(range);
  });
}

/** Runs in the extension, hence self-contained. */
async function createNotes(targets: unknown[], atOnce: number): Promise<number> {
  const content = { rating: 'obstacle', concerns: ['barrier-extra-effort'] };
  const rest = [...targets];
  let made = 0;
  const work = async () => {
    for (let target = rest.shift(); target; target = rest.shift()) {
      const reply = await chrome.runtime.sendMessage({ randnotiz: 'note.create', input: { target, content } });
      if ('error' in reply) throw new Error(reply.error);
      made++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return made;
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ error: string } | { output: unknown }> };
  tabs: { sendMessage(tabId: number, message: unknown): Promise<{ output: unknown }> };
};
