import type { Page } from 'puppeteer-core';
import { checkMusts, w3cSchemasAvailable } from '@/tests/unit/formats/w3c.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickText, findText, notePassage, PASSAGE, textOf, waitForText } from './steps.ts';

const LIST_ITEM = 'Kontoauszüge der letzten drei Monate';
const SENTENCE = 'Die Bearbeitung beginnt erst';

/** Two notes on housing benefit, one on the trade office; the review in front. */
async function withNotes(driver: Driver, tab: Page, origin: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  await notePassage(driver, tab, PASSAGE, 'Mehraufwand: kostet extra');
  await notePassage(driver, tab, LIST_ITEM, 'Transparenz: klar');
  await tab.goto(`${origin}/gewerbe/anmeldung`);
  await notePassage(driver, tab, SENTENCE, 'Nutzerzentrierung: geht vorbei');
  const review = await driver.extensionPage('review.html');
  await waitForText(review, '3 Notizen, 2 Leistungen');
  return review;
}

/** Catches what "save" would write, without a dialog: the file's name and its text. */
function savedFile(page: Page): Promise<{ name: string; text: string }> {
  return page.evaluate(async () => {
    const caught = new Promise<{ name: string; blob: Blob }>((resolve) => {
      const original = URL.createObjectURL;
      let blob = new Blob();
      URL.createObjectURL = (object) => {
        if (object instanceof Blob) blob = object;
        URL.createObjectURL = original;
        return original(object);
      };
      HTMLAnchorElement.prototype.click = function click() {
        resolve({ name: this.download, blob });
      };
    });
    const save = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Datei speichern');
    save?.click();
    const { name, blob } = await caught;
    return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()) };
  });
}

const preview = (page: Page) => page.evaluate(() => document.querySelector('pre')?.textContent ?? '');

test.describe('review and sharing', () => {
  test('the review lists all notes and filters by service and concern', async ({ fresh, tab, portal }) => {
    const review = await withNotes(fresh, tab, portal.origin);
    const [service, concern] = await review.$$('select');
    const options = await review.$$eval('.rn-filters:not(details *) option', (all) =>
      all.map((option) => option.textContent),
    );
    expect(options).toEqual([
      'Alle Leistungen',
      'Gewerbe anmelden (1)',
      'Wohngeld beantragen (2)',
      'Alle Aspekte',
      'Nutzerzentrierung (1)',
      'Mehraufwand (1)',
      'Transparenz (1)',
      'Alle Einschätzungen',
      'Hindernis (2)',
      'Stärke (1)',
    ]);
    await service?.select('leika:99107023017000');
    await waitForText(review, '2 von 3 Notizen');
    await concern?.select('barrier-extra-effort');
    await waitForText(review, '1 von 3 Notizen');
    await waitForText(review, PASSAGE);
    expect(await textOf(review)).not.toContain(LIST_ITEM);
    const hash = await review.evaluate(() => location.hash);
    const kept = await fresh.extensionPage(`review.html${hash}`);
    await waitForText(kept, '1 von 3 Notizen');
    await clickText(kept, 'Filter aufheben');
    await waitForText(kept, '3 Notizen, 2 Leistungen');
  });

  test('what is saved is what the screen showed: W3C Web Annotation', async ({ fresh, tab, portal }) => {
    const review = await withNotes(fresh, tab, portal.origin);
    await clickText(review, 'Weitergeben');
    await clickText(review, 'Für andere Programme');
    await clickText(review, /W3C Web Annotation/);
    await waitForText(review, 'AnnotationCollection');
    const shown = await preview(review);
    const { name, text } = await savedFile(review);
    expect(text).toBe(shown);
    expect(name).toMatch(/^randnotiz-\d{4}-W\d{2}\.jsonld$/);
    const collection: { total: number } = JSON.parse(text);
    expect(collection.total).toBe(3);
    if (w3cSchemasAvailable()) expect(checkMusts(collection)).toEqual([]);
    else test.info().annotations.push({ type: 'skipped', description: 'The W3C schemas are not on this machine.' });
  });

  test('one service leaves as CSV for Excel, and nothing of the others', async ({ fresh, tab, portal }) => {
    const review = await withNotes(fresh, tab, portal.origin);
    await clickText(review, 'Weitergeben');
    await waitForText(review, '3. Genau das');
    const service = await findText(review, 'select', /Alle Leistungen/);
    await service.select('leika:99107023017000');
    await waitForText(review, /2 Notizen, \d+ kB/);
    const { name, text } = await savedFile(review);
    // What is shown is read from the file that was written.
    await expect.poll(() => preview(review)).toBe(text);
    expect(name).toMatch(/\.csv$/);
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines.length).toBe(3);
    expect(text).toContain(PASSAGE);
    expect(text).not.toContain(SENTENCE);
    await waitForText(review, 'Verschickt wurde nichts.');
  });

  test('what looks like personal data is blacked out, unless somebody lets it be', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    const panel = await fresh.openSidePanel(tab);
    await clickText(panel, 'Ergänzen');
    await (await findText(panel, 'textarea', '')).type('Frau Beispiel fragen: 030 1234567');
    await clickText(panel, 'Fertig');
    const share = await fresh.extensionPage('review.html#share');
    await waitForText(share, '2 Angaben sehen nach Personendaten aus.');
    await waitForText(share, 'Frau ████████ fragen: ███ ███████');
    await clickText(share, 'so lassen');
    await waitForText(share, 'Frau Beispiel fragen: ███ ███████');
    const { text } = await savedFile(share);
    await expect.poll(() => preview(share)).toBe(text);
  });

  test('the report stands on the screen as it will be saved, and can be read there', async ({ fresh, tab, portal }) => {
    const review = await withNotes(fresh, tab, portal.origin);
    await clickText(review, 'Weitergeben');
    await clickText(review, 'Als Bericht');
    // Until its file is read the frame is empty.
    const frame = await review.waitForSelector('iframe[srcdoc*="<article>"]');
    const shown = await frame?.evaluate((element) => element.srcdoc);
    // Firefox does not let drivers into a frame of the extension's pages.
    const content = fresh.browser === 'chromium' ? await frame?.contentFrame() : undefined;
    if (content) expect(await content.evaluate(() => document.querySelectorAll('article').length)).toBe(3);
    expect(shown?.match(/<article>/g)).toHaveLength(3);
    const { name, text } = await savedFile(review);
    expect(text).toBe(shown);
    expect(name).toMatch(/^randnotiz-\d{4}-W\d{2}\.html$/);
  });

  test('without notes both pages teach how to begin', async ({ fresh }) => {
    const review = await fresh.extensionPage('review.html');
    await waitForText(review, 'Noch keine Notizen. So beginnt es:');
    const share = await fresh.extensionPage('review.html#share');
    await waitForText(share, 'Es gibt noch keine Notiz zum Weitergeben.');
  });
});
