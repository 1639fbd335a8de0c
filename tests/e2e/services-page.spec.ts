import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { focusedName, pressOn, tabTo } from './driver/keys.ts';
import { until } from './driver/until.ts';
import { clickText, findText, textOf, waitForText } from './steps.ts';

const A = 'https://portal.musterstadt.example';
const B = 'https://service.beispielkreis.example';

interface Noted {
  service: readonly [key: string, name: string];
  page: string;
  step?: readonly [key: string, label: string];
  rating?: string;
}

const WOHNGELD = [`${A}/wohngeld`, 'Wohngeld beantragen'] as const;
const HUND = [`${B}/hund`, 'Hundesteuer'] as const;
const NOTES: readonly Noted[] = [
  { service: WOHNGELD, page: `${A}/wohngeld/antrag/schritt-1`, step: ['1/4 person', 'Schritt 1 von 4: Person'] },
  { service: WOHNGELD, page: `${A}/wohngeld/antrag/schritt-3`, step: ['3/4 einkommen', 'Schritt 3 von 4: Einkommen'] },
  {
    service: WOHNGELD,
    page: `${A}/wohngeld/antrag/schritt-3`,
    step: ['3/4 einkommen', 'Schritt 3 von 4: Einkommen'],
    rating: 'strength',
  },
  { service: HUND, page: `${B}/hund` },
  { service: HUND, page: `${B}/hund/merkblatt`, rating: 'clear' },
  { service: [`${B}/Hund.html`, 'Ihr Tier'], page: `${B}/Hund.html` },
];

/** Has the background write these notes, as if they came from their pages. */
function writeAll(driver: Driver, notes: readonly Noted[]): Promise<void> {
  const inputs = notes.map(({ service: [key, name], page, step = ['', ''], rating = 'obstacle' }) => ({
    target: {
      service: { key, name },
      page: { key: page, title: '' },
      step: { key: step[0], label: step[1] },
      frame: '',
      selectors: [],
    },
    content: { rating, concerns: ['barrier-extra-effort'] },
  }));
  return driver.inExtension(async (all) => {
    for (const input of all) {
      const reply = await chrome.runtime.sendMessage({ randnotiz: 'note.create', input });
      if ('error' in reply) throw new Error(reply.error);
    }
  }, inputs);
}

/** The names of the services that are listed. */
const listed = (page: Page) => page.$$eval('.rn-service h3', (all) => all.map(({ textContent }) => textContent));

async function openServices(driver: Driver, notes = NOTES): Promise<Page> {
  await writeAll(driver, notes);
  const page = await driver.extensionPage('review.html#services');
  await waitForText(page, 'Hier räumen Sie auf');
  // The catalogues come after the first drawing.
  await findText(page, 'h3', /^Vielleicht dieselbe Leistung/);
  return page;
}

/** Goes by keyboard to the field with this label and writes into it instead of what stood there. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
  });
  await page.keyboard.type(text);
}

test.describe('the page of services', () => {
  test('lists them with their figures, and opens one with steps and pages; each number leads to its notes', async ({
    fresh,
  }) => {
    const page = await openServices(fresh);
    expect(await listed(page)).toEqual(['Hundesteuer', 'Ihr Tier', 'Wohngeld beantragen']);
    expect(await violations(page)).toEqual([]);
    await write(page, 'Leistung suchen', 'musterstadt');
    await expect.poll(() => listed(page)).toEqual(['Wohngeld beantragen']);
    await waitForText(page, '1 von 3 Leistungen');
    await pressOn(page, 'Wohngeld beantragen');
    await waitForText(page, 'Schritte und Notizen');
    expect(await page.evaluate(() => location.hash)).toBe(`#services?service=${encodeURIComponent(WOHNGELD[0])}`);
    await until('the heading to have the focus', async () => (await focusedName(page)) === 'Wohngeld beantragen');
    expect(await page.$$eval('.rn-walk > li', (all) => all.map((each) => each.innerText.replace(/\s+/g, ' ')))).toEqual(
      [
        'Schritt 1 von 4: Person 1 Notiz − 1 Hindernis',
        'Schritt 2: noch ohne Notiz',
        'Schritt 3 von 4: Einkommen 2 Notizen − 1 Hindernis + 1 Stärke',
        'Schritt 4: noch ohne Notiz',
      ],
    );
    for (const scheme of ['dark', 'light'] as const) {
      await fresh.setColorScheme(page, scheme);
      expect(await violations(page), scheme).toEqual([]);
    }
    // What stands in the address stands there again when it is opened anew.
    const again = await fresh.extensionPage(`review.html${await page.evaluate(() => location.hash)}`);
    await waitForText(again, 'Schritt 2: noch ohne Notiz');
    await pressOn(again, '1 Stärke: Schritt 3 von 4: Einkommen');
    await waitForText(again, '1 von 6 Notizen');
    await again.setViewport({ width: 320, height: 800 });
    await page.bringToFront();
    await page.setViewport({ width: 320, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('connects a service by a typed suggestion, renames it freely, and takes both back, by keyboard', async ({
    fresh,
  }) => {
    const page = await openServices(fresh);
    await pressOn(page, 'Wohngeld beantragen');
    await waitForText(page, 'Schritte und Notizen');
    await pressOn(page, 'Umbenennen oder mit einem Verzeichnis verbinden');
    await write(page, 'Name der Leistung', 'Mietzuschuss');
    await waitForText(page, 'Die Leistung heißt dann „Mietzuschuss“.');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Der Name der Leistung ist geändert.');
    await findText(page, 'h2', 'Mietzuschuss');
    await pressOn(page, 'Rückgängig');
    await findText(page, 'h2', 'Wohngeld beantragen');

    await write(page, 'Name der Leistung', 'wohng bewill');
    await findText(page, '[role=option]', /99107023017000/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForText(page, 'gehören dann zu „Wohngeld Bewilligung, LeiKa 99107023017000“: 2 Seiten.');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await waitForText(page, 'Verbunden mit „Wohngeld Bewilligung“. Verschoben: 2 Seiten.');
    await findText(page, 'h2', 'Wohngeld Bewilligung');
    await waitForText(page, 'Bund regelt, Land oder Kommune vollzieht');
    await waitForText(page, '3 Notizen');
    await pressOn(page, 'Rückgängig');
    await findText(page, 'h2', 'Wohngeld beantragen');
    await waitForText(page, 'Wieder wie vorher.');
  });

  test('merges two that were offered, and takes it back; those kept apart are not offered again', async ({ fresh }) => {
    const page = await openServices(fresh);
    await waitForText(page, 'Vielleicht dieselbe Leistung (1)');
    await waitForText(page, 'Steht auch im Verzeichnis (2)');
    await waitForText(page, 'Beide stehen auf demselben Portal');
    await clickText(page, 'Zusammenführen');
    await waitForText(page, 'Zusammengeführt in „Hundesteuer“. Verschoben: 1 Seite.');
    await expect.poll(() => listed(page)).toEqual(['Hundesteuer', 'Wohngeld beantragen']);
    await waitForText(page, '3 Notizen');
    await clickText(page, 'Rückgängig');
    await expect.poll(() => listed(page)).toEqual(['Hundesteuer', 'Ihr Tier', 'Wohngeld beantragen']);
    await waitForText(page, 'Vielleicht dieselbe Leistung (1)');
    await clickText(page, 'Getrennt lassen');
    await waitForText(page, 'Die beiden bleiben getrennt.');
    const again = await fresh.extensionPage('review.html#services');
    await waitForText(again, 'Steht auch im Verzeichnis (2)');
    expect(await textOf(again)).not.toContain('Vielleicht dieselbe');
  });

  test('puts the ticked pages to another service together, lets one go again, and takes it back', async ({ fresh }) => {
    const page = await openServices(fresh);
    await clickText(page, 'Hundesteuer');
    await clickText(page, /^Alle 2 Seiten unter service\.beispielkreis\.example\/hund$/);
    await waitForText(page, 'Angehakt: 2 Seiten');
    await write(page, 'Andere Leistung', 'Hundehaltung Beispielkreis');
    await waitForText(page, 'Alle Notizen dieser Seiten gehören dann zu „Hundehaltung Beispielkreis“.');
    await page.keyboard.press('Enter');
    await findText(page, 'h2', 'Hundehaltung Beispielkreis');
    await waitForText(page, 'Von Hand zugeordnet.');
    await clickText(page, /^Zuordnung lösen: service\.beispielkreis\.example\/hund$/);
    await waitForText(page, 'Die Seite gehört wieder zu der Leistung, die sie selbst nennt.');
    await expect.poll(async () => (await textOf(page)).includes('1 Seite')).toBe(true);
    await clickText(page, 'Rückgängig');
    await waitForText(page, 'Alle 2 Seiten unter');
  });
});

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ error: string } | { output: unknown }> };
};
