import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickText, notePassage, PASSAGE, waitForText } from './steps.ts';

const COLLEAGUES = 'An Kolleg*innen (Randnotiz-Datei)';

/** Opens the sharing page, has the file for colleagues saved, and answers its bytes as base64. */
async function fileForColleagues(review: Page): Promise<string> {
  await clickText(review, 'Weitergeben');
  await clickText(review, COLLEAGUES);
  await waitForText(review, 'Datei „randnotiz-');
  return review.evaluate(async () => {
    const caught = new Promise<Blob>((resolve) => {
      const original = URL.createObjectURL;
      URL.createObjectURL = (object) => {
        if (object instanceof Blob) resolve(object);
        URL.createObjectURL = original;
        return original(object);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    [...document.querySelectorAll('button')].find((button) => button.textContent === 'Datei speichern')?.click();
    const bytes = new Uint8Array(await (await caught).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
}

/** Drops a file onto the page, as from a folder. */
async function drop(page: Page, name: string, base64: string): Promise<void> {
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

async function noteOn(driver: Driver, tab: Page, origin: string, phrase: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  await notePassage(driver, tab, PASSAGE, phrase);
  const review = await driver.extensionPage('review.html');
  await waitForText(review, '1 Notiz, 1 Leistung');
  return review;
}

test.describe('handing notes on', () => {
  test('a file of one device is read in on another, and taken back', async ({ fresh, tab, portal }) => {
    const file = await fileForColleagues(await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra'));
    await fresh.reset();

    const review = await fresh.extensionPage('review.html');
    await waitForText(review, 'Dateien wählen');
    expect(await violations(review)).toEqual([]);
    await drop(review, 'von-kim.randnotiz', file);
    await waitForText(review, 'Eine Notiz ist neu.');
    await waitForText(review, PASSAGE);
    await clickText(review, 'Weitergeben');
    await drop(review, 'von-kim-noch-einmal.randnotiz', file);
    await waitForText(review, 'Alles darin war schon bekannt.');
  });

  test('an import is taken back whole', async ({ fresh, tab, portal }) => {
    const file = await fileForColleagues(await noteOn(fresh, tab, portal.origin, 'Transparenz: klar'));
    await fresh.reset();
    const own = await noteOn(fresh, await fresh.newPage(), portal.origin, 'Mehraufwand: spart Arbeit');
    await clickText(own, 'Weitergeben');
    await drop(own, 'von-kim.randnotiz', file);
    await waitForText(own, 'Eine Notiz ist neu.');
    expect(await violations(own)).toEqual([]);
    await clickText(own, 'Rückgängig');
    await waitForText(own, 'Alles, was dazugekommen war, ist wieder weg.');
    await clickText(own, 'Zurück zur Auswertung');
    await waitForText(own, '1 Notiz, 1 Leistung');
  });

  test('what is no Randnotiz file changes nothing and says so', async ({ fresh }) => {
    const review = await fresh.extensionPage('review.html');
    await drop(review, 'brief.txt', btoa('Sehr geehrte Damen und Herren'));
    await waitForText(review, 'Das ist keine Randnotiz-Datei.');
  });
});
