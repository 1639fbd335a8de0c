import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { writeNotes } from '#tests/e2e/write-notes.ts';
import type { Selector } from '@/utils/domain/selector';

/** Puts a note on every passage and field of the page, through the extension's own background; answers how many. */
export async function noteEverything(driver: Driver, page: Page, url: string): Promise<number> {
  await page.goto(url);
  return writeNotes(driver, page, describeMarked);
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
