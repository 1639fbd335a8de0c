import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickText, notePassage, PASSAGE, stepUrl, waitForText } from './steps.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on our pages, ${scheme}`, async ({ fresh, tab, portal }) => {
    test.slow();
    await fresh.grantPortal(portal.origin);
    await tab.goto(stepUrl(portal.origin, 3));
    await notePassage(fresh, tab, 'Rentenbescheid, Kopie genügt', 'Mehraufwand: spart Arbeit');
    await tab.goto(`${portal.origin}/wohngeld`);
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    const panel = await fresh.openSidePanel(tab);
    const check = async (page: Page, state: string) => {
      await fresh.setColorScheme(page, scheme);
      expect(await violations(page), state).toEqual([]);
    };
    await waitForText(panel, 'Auf dieser Seite (1)');
    await check(panel, 'panel, list');
    await clickText(panel, 'Text oder Feld wählen');
    await waitForText(panel, 'Oder wählen Sie ein Feld hier');
    await check(panel, 'panel, choosing a field');
    await clickText(panel, 'Wählen beenden');
    await clickText(panel, 'Ergänzen');
    await waitForText(panel, 'Notiz ergänzen');
    await check(panel, 'panel, editor');
    await clickText(panel, 'Löschen');
    await waitForText(panel, 'Die Notiz ist gelöscht.');
    await check(panel, 'panel, notice');
    for (const [path, says] of [
      ['review.html', 'Auswertung'],
      ['review.html#share', '3. Genau das'],
      ['welcome.html', 'Was nie gespeichert wird'],
    ] as const) {
      const page = await fresh.extensionPage(path);
      await waitForText(page, says);
      await check(page, path);
    }
    const options = await fresh.extensionPage('options.html');
    await waitForText(options, 'Was gespeichert wird');
    await check(options, 'settings');
    await clickText(options, 'Meinen Namen in neue Notizen schreiben');
    await options.type('input[autocomplete=name]', 'A. Beispiel');
    await clickText(options, 'Englisch');
    await waitForText(options, 'costs extra');
    await waitForText(options, 'Gespeichert');
    await check(options, 'settings, all set');
    await clickText(options, 'Rückgängig');
    await waitForText(options, 'Es gilt wieder, was vorher galt.');
    await waitForText(options, 'kostet extra');
    await check(options, 'settings, taken back');
  });
}
