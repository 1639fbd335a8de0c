import type { Page } from 'puppeteer-core';
import { bundleAnchoring } from '#tests/e2e/anchoring/bundle.ts';
import type { NoteContent } from '@/utils/domain/annotation';
import type { PageState } from '@/utils/domain/page-state';
import type { Selector } from '@/utils/domain/selector';
import type { Driver } from './driver/driver.ts';
import { until } from './driver/until.ts';

/** How many notes are on their way to the background at once. */
const AT_ONCE = 8;

/** What a note says where nobody cares. */
const CONTENT: Partial<NoteContent> = { rating: 'obstacle', concerns: ['barrier-extra-effort'] };

/**
 * Puts notes on places of the page that is open, without a hand for each: what `describe` (self-contained; it finds
 * `anchoring` on the page) answers goes to the extension's own background as `note.create`, checked and written as from
 * the page's script. Leaves the page, so that they come to be drawn at one go when it is opened again.
 */
export async function writeNotes(
  driver: Driver,
  page: Page,
  describe: () => Selector[][],
  contents: readonly Partial<NoteContent>[] = [],
): Promise<number> {
  await page.evaluate(await bundleAnchoring());
  const places = await page.evaluate(describe);
  const { where } = await until('the page to say where it is', () => pageState(driver, page));
  await page.goto('about:blank');
  const notes = places.map((selectors, index) => ({
    target: { ...where, selectors },
    content: contents[index % contents.length] ?? CONTENT,
  }));
  return driver.inExtension(createNotes, notes, AT_ONCE);
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

/** Runs in the extension, hence self-contained. */
async function createNotes(notes: unknown[], atOnce: number): Promise<number> {
  const rest = [...notes];
  let made = 0;
  const work = async () => {
    for (let input = rest.shift(); input; input = rest.shift()) {
      const reply = await chrome.runtime.sendMessage({ randnotiz: 'note.create', input });
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
