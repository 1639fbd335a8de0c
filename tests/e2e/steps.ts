import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { clickInPage } from '#tests/e2e/driver/in-page.ts';
import { selectText } from '#tests/e2e/driver/select-text.ts';
import { until } from '#tests/e2e/driver/until.ts';

/** A passage that stands once on the information page and asks for what the office has. */
export const PASSAGE = 'erneut im Original einzureichen';

/** Marks a passage as a user does: selects it, clicks one phrase; answers when the sign stands in the margin. */
export async function notePassage(driver: Driver, page: Page, text: string, phrase: string): Promise<void> {
  const before = (await markedTexts(page)).length;
  await selectText(page, text);
  await clickInPage(driver, page, phrase);
  await until('the passage to be marked', async () => (await markedTexts(page)).length > before);
}

/** The texts that are painted in a page, as its own scripts could read them too. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );
}

/** Waits until exactly these texts are painted. */
export function waitForMarks(page: Page, texts: readonly string[]): Promise<true> {
  return until(`the marks ${texts.join(', ')}`, async () => {
    const marked = await markedTexts(page);
    return JSON.stringify([...marked].sort()) === JSON.stringify([...texts].sort()) || undefined;
  });
}

/** Waits until a page keeps its width: a panel that opens beside it moves everything while it comes. */
export async function waitForStillWidth(page: Page): Promise<void> {
  let before = 0;
  let still = 0;
  await until('the page to keep its width', async () => {
    const width = await page.evaluate(() => innerWidth);
    still = width === before ? still + 1 : 0;
    before = width;
    return still > 3;
  });
}

/** Clicks on something with this text (button, link, summary, label) in one of our own pages, as soon as it is there. */
export async function clickText(page: Page, text: string | RegExp): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const element = await findText(page, 'button,summary,label,a', text);
    try {
      return await element.click();
    } catch (error) {
      // It was drawn anew before it was clicked on: then that one is taken.
      if (tries > 5 || !/detached/.test(String(error))) throw error;
    }
  }
}

/** Has the panel let somebody choose a place on the page, and waits until the page does: a click that comes sooner is the page's own. */
export async function beginPicking(panel: Page): Promise<void> {
  await clickText(panel, 'Text oder Feld wählen');
  await findText(panel, 'button', 'Wählen beenden');
}

/** Waits for an element by its visible text or accessible label. */
export function findText(page: Page, selector: string, text: string | RegExp): Promise<ElementHandle<Element>> {
  return until(`${selector} with ${text}`, async () => {
    for (const handle of await page.$$(selector)) {
      const name = await handle.evaluate((element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
      if (typeof text === 'string' ? name === text : text.test(name)) return handle;
    }
    return undefined;
  });
}

/** Waits until a page of ours says something; `limitMs` where that takes longer than most things. */
export async function waitForText(page: Page, text: string | RegExp, limitMs?: number): Promise<void> {
  let shown = '';
  const look = async () => {
    shown = await textOf(page);
    return typeof text === 'string' ? shown.includes(text) : text.test(shown);
  };
  const said = until(`the page to say ${text}`, look, limitMs);
  await said.catch((cause) => {
    throw new Error(`${cause.message}. It says: ${shown}`, { cause });
  });
}

/** All visible text of a page, white space collapsed. */
export async function textOf(page: Page): Promise<string> {
  return (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
}

/** The address of a step of the application, in a session of its own. */
export function stepUrl(origin: string, step: number): string {
  return `${origin}/wohngeld/antrag/schritt-${step}`;
}

/** All that the extension has stored, as one text: to look for what must not be in it. */
export function storedText(driver: Driver): Promise<string> {
  return driver.inExtension(async () => {
    const request = indexedDB.open('randnotiz');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const stores = names.map(
      (name) =>
        new Promise<unknown>((resolve) => {
          const all = transaction.objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
        }),
    );
    const text = JSON.stringify(await Promise.all(stores));
    database.close();
    return text;
  });
}
