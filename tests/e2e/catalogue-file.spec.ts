import type { Page } from 'puppeteer-core';
import { EXAMPLE } from '#tests/unit/formats/catalogue-file/example.ts';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickInPage, waitForPart } from './driver/in-page.ts';
import { selectText } from './driver/select-text.ts';
import { drop, fileForColleagues } from './exchange-steps.ts';
import { clickText, findText, PASSAGE, textOf, waitForMarks, waitForText } from './steps.ts';

const NAME = 'Katalog der Wohngeldstelle';
const WORKSHOP = 'Katalog der Werkstatt';
const TAKEN = `„${NAME}“ ist eingelesen und gilt. Einträge: 4.`;

/** Opens the page of the catalogue. */
async function openCatalogue(driver: Driver): Promise<Page> {
  const review = await driver.extensionPage('review.html#catalogue');
  await waitForText(review, 'Welcher Katalog gilt');
  return review;
}

/** Drops a text onto the page, as a file. */
async function dropText(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'katalog.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, text);
}

test('a catalogue of an office is read in, used, and understood by whoever has not got it', async ({
  fresh,
  tab,
  portal,
}) => {
  const catalogue = await openCatalogue(fresh);
  await dropText(catalogue, EXAMPLE);
  await waitForText(catalogue, TAKEN);
  await waitForText(catalogue, 'Diesen Katalog haben Sie als Datei eingelesen.');
  for (const scheme of ['light', 'dark'] as const) {
    await fresh.setColorScheme(catalogue, scheme);
    expect(await violations(catalogue), scheme).toEqual([]);
  }

  // The toolbar on the page has its three, the panel its list.
  await fresh.grantPortal(portal.origin);
  await tab.bringToFront();
  await tab.goto(`${portal.origin}/wohngeld`);
  await selectText(tab, PASSAGE);
  await clickInPage(fresh, tab, 'Klare Sprache: schwer zu lesen');
  await waitForMarks(tab, [PASSAGE]);
  const panel = await fresh.openSidePanel(tab);
  await waitForText(panel, 'Klare Sprache · schwer zu lesen');
  await clickText(panel, 'Ergänzen');
  await (await findText(panel, 'input[type=search]', '')).focus();
  await panel.keyboard.type('das Amt schon');
  await clickText(panel, 'Nachweise');
  await waitForText(panel, 'Gespeichert');
  await clickText(panel, 'Fertig');
  await waitForText(panel, 'liegt schon vor');

  // The matrix has both; back with the workshop's catalogue, too.
  const review = await fresh.extensionPage('review.html#overview');
  const heads = /Klare Sprache.*Nachweise|Nachweise.*Klare Sprache/;
  await waitForText(review, heads);
  const switching = await openCatalogue(fresh);
  await clickText(switching, WORKSHOP);
  await waitForText(switching, `Es gilt „${WORKSHOP}“.`);
  await waitForText(switching, 'Große Fragen');
  await waitForText(review, heads);
  await tab.bringToFront();
  await selectText(tab, 'sechs Schritte');
  await waitForPart(fresh, tab, { name: 'Transparenz: unklar' });

  const sharing = await fresh.extensionPage('review.html');
  await waitForText(sharing, /Klare Sprache · schwer zu lesen/);
  const file = await fileForColleagues(sharing);
  await fresh.reset();
  const other = await fresh.extensionPage('review.html');
  await drop(other, 'von-kim.randnotiz', file);
  await waitForText(other, /Klare Sprache · schwer zu lesen/);
  await waitForText(other, /Nachweise · liegt schon vor/);
  const there = await openCatalogue(fresh);
  expect(await textOf(there)).not.toContain(NAME);
});

test('a catalogue is removed, and comes back when that is undone', async ({ fresh }) => {
  const page = await openCatalogue(fresh);
  await dropText(page, EXAMPLE);
  await waitForText(page, TAKEN);
  await clickText(page, `„${NAME}“ entfernen`);
  await waitForText(page, `„${NAME}“ ist entfernt.`);
  await waitForText(page, 'Große Fragen');
  await clickText(page, 'Rückgängig');
  await waitForText(page, 'Wieder wie vorher.');
  await waitForText(page, 'Diesen Katalog haben Sie als Datei eingelesen.');
});

test('a file that is no catalogue changes nothing, and the page says what is wrong and where', async ({ fresh }) => {
  const page = await openCatalogue(fresh);
  const script = '<img src=x onerror="document.title=1">';
  const bad = JSON.parse(EXAMPLE);
  bad.entries[1].label = { de: script };
  bad.entries[1][script] = 1;
  for (const [text, said] of [
    ['Sehr geehrte Damen und Herren', 'Das ist kein Katalog. Es wurde nichts geändert.'],
    [EXAMPLE.slice(0, 700), /nicht richtig geschrieben/],
    [JSON.stringify(bad), `Eintrag 2, „${script}“: Dieses Feld kennt Randnotiz nicht.`],
  ] as const) {
    await dropText(page, text);
    await waitForText(page, said);
  }
  expect(await violations(page)).toEqual([]);
  delete bad.entries[1][script];
  await dropText(page, JSON.stringify(bad));
  await waitForText(page, TAKEN);
  await clickText(page, /^Was hilft \(1\)/);
  await waitForText(page, script);
  expect(await page.title()).not.toBe('1');
  expect(await fresh.extensionErrors()).toEqual([]);
});

test('where the kept catalogue is damaged, the workshop’s holds, and every page says so', async ({ fresh }) => {
  const page = await openCatalogue(fresh);
  await dropText(page, EXAMPLE);
  await waitForText(page, TAKEN);
  await fresh.inExtension(() => chrome.storage.local.set({ 'catalogue:musterstadt.wohngeld': '{' }));
  const options = await fresh.extensionPage('options.html');
  await waitForText(options, 'Der gewählte Katalog ist nicht mehr lesbar.');
  expect(await violations(options)).toEqual([]);
  await clickText(options, 'Verstanden');
  const again = await openCatalogue(fresh);
  await waitForText(again, 'Große Fragen');
  expect(await textOf(again)).not.toContain('nicht mehr lesbar');
});

/** In the extension's own pages. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
