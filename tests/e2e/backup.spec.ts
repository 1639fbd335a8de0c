import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { drop, noteOn, savedBy } from './exchange-steps.ts';
import { clickText, findText, PASSAGE, textOf, waitForText } from './steps.ts';

const NOW = 'Sicherung anlegen';

/** The settings, with the section about backups drawn. */
async function settings(driver: Driver): Promise<Page> {
  const options = await driver.extensionPage('options.html#backup');
  await waitForText(options, NOW);
  return options;
}

/** By keyboard: the page may still move to the section that its address names. */
async function press(page: Page, words: string): Promise<void> {
  await (await findText(page, 'a,button', words)).press('Enter');
}

test.describe('a backup', () => {
  test('has nothing to do where nothing was noted', async ({ fresh }) => {
    const options = await settings(fresh);
    await waitForText(options, 'Noch keine Sicherung.');
    await press(options, NOW);
    await waitForText(options, 'Es gibt noch nichts zu sichern.');
    expect(await textOf(options)).toContain('Noch keine Sicherung.');
    expect(await violations(options)).toEqual([]);
  });

  test('brings notes and names of services back to an empty device, and its age stands in the panel', async ({
    fresh,
    tab,
    portal,
  }) => {
    await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra');
    const panel = await fresh.extensionPage(`sidepanel.html?tab=${await fresh.tabId(tab)}`);
    await waitForText(panel, 'Alles bleibt auf diesem Gerät. Noch keine Sicherung.');
    await clickText(panel, 'Leistung ändern');
    await panel.type('[role=combobox]', ' (Musterstadt)');
    await clickText(panel, 'Umbenennen');
    await waitForText(panel, '(Musterstadt)');

    const options = await settings(fresh);
    const file = await savedBy(options, NOW);
    await waitForText(options, /Die Datei „Randnotiz-Sicherung-\d{4}-\d\d-\d\d\.randnotiz“ geht in/);
    await waitForText(options, 'Letzte Sicherung: heute.');
    expect(await violations(options)).toEqual([]);
    await waitForText(panel, 'Alles bleibt auf diesem Gerät. Letzte Sicherung: heute.');

    await fresh.reset();
    const empty = await settings(fresh);
    await waitForText(empty, 'Auf diesem Gerät: 0 Notizen.');
    await press(empty, 'Seite „Weitergeben“ öffnen');
    await drop(empty, 'Sicherung.randnotiz', file);
    await waitForText(empty, 'Eine Notiz ist neu.');
    await clickText(empty, 'Zurück zur Auswertung');
    await waitForText(empty, PASSAGE);
    await waitForText(empty, '(Musterstadt)');
  });
});
