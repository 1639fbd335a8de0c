import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/driver.ts';
import { clickText, notePassage, PASSAGE, waitForText } from './steps.ts';

const COLLEAGUES = 'An Kolleg*innen (Randnotiz-Datei)';

/** Opens the sharing page and has the file for colleagues shown. */
export async function showFileForColleagues(review: Page): Promise<void> {
  await clickText(review, 'Weitergeben');
  await clickText(review, COLLEAGUES);
  // Until then the file of the form before stands there.
  await waitForText(review, /Datei „randnotiz-[^“]*\.randnotiz“/);
}

/** Opens the sharing page, has the file for colleagues saved, and answers its bytes as base64. */
export async function fileForColleagues(review: Page): Promise<string> {
  await showFileForColleagues(review);
  return savedBy(review, 'Datei speichern');
}

/** Presses a button that saves a file, and answers the file's bytes as base64. */
export function savedBy(review: Page, words: string): Promise<string> {
  return review.evaluate(async (button) => {
    const caught = new Promise<Blob>((resolve) => {
      const original = URL.createObjectURL;
      URL.createObjectURL = (object) => {
        if (object instanceof Blob) resolve(object);
        URL.createObjectURL = original;
        return original(object);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    [...document.querySelectorAll('button')].find((each) => each.textContent === button)?.click();
    const bytes = new Uint8Array(await (await caught).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  }, words);
}

/** Drops a file onto the page, as from a folder. */
export async function drop(page: Page, name: string, base64: string): Promise<void> {
  await waitForText(page, 'Notizen von Kolleg*innen einlesen');
  await page.evaluate(
    (fileName, text) => {
      const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    name,
    base64,
  );
}

/** Notes a passage of the portal's information page, and answers the review. */
export async function noteOn(driver: Driver, tab: Page, origin: string, phrase: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  await notePassage(driver, tab, PASSAGE, phrase);
  const review = await driver.extensionPage('review.html');
  await waitForText(review, '1 Notiz, 1 Leistung');
  return review;
}
