import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickText, findText, notePassage, PASSAGE, stepUrl, waitForStillWidth, waitForText } from './steps.ts';

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
    await waitForText(panel, 'klicken Sie auf ein Feld');
    await check(panel, 'panel, choosing where there is no field');
    await clickText(panel, 'Wählen beenden');
    await clickText(panel, 'Ergänzen');
    await waitForText(panel, 'Notiz ergänzen');
    await check(panel, 'panel, editor');
    await (await findText(panel, 'textarea', '')).type('Frau Beispiel fragen');
    await clickText(panel, 'Fertig');
    const decided = await fresh.extensionPage('review.html#share');
    await waitForText(decided, 'Eine Angabe sieht nach Personendaten aus.');
    await clickText(decided, 'so lassen');
    await check(decided, 'sharing, with personal data');
    await decided.close();
    await clickText(panel, 'Ergänzen');
    await waitForText(panel, 'Notiz ergänzen');
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
      if (!path.endsWith('#share')) continue;
      await clickText(page, 'Für andere Programme');
      await check(page, 'sharing, for other programs');
      await clickText(page, 'Als Bericht');
      await page.waitForSelector('iframe');
      await check(page, 'sharing, the report');
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

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in what the panel rarely shows, ${scheme}`, async ({ fresh, tab, portal }) => {
    test.slow();
    const check = async (page: Page, state: string) => {
      await fresh.setColorScheme(page, scheme);
      expect(await violations(page), state).toEqual([]);
    };
    for (const path of ['review.html', 'review.html#share']) {
      const empty = await fresh.extensionPage(path);
      await waitForText(empty, /Noch keine Notizen|noch keine Notiz/);
      await check(empty, `${path}, empty`);
      await empty.close();
    }
    const closed = await fresh.extensionPage(`sidepanel.html?tab=${await fresh.tabId(tab)}`);
    await waitForText(closed, 'noch nicht offen');
    await check(closed, 'panel, closed');
    await closed.close();

    await tab.goto(`${portal.origin}/arten/fremder-rahmen`);
    const panel = await fresh.openSidePanel(tab);
    await fresh.triggerAction(tab);
    await waitForText(panel, 'auf diesem Portal immer erlauben');
    await waitForText(panel, 'Ein Teil dieser Seite kommt von');
    await check(panel, 'panel, portal and frame not allowed');

    await fresh.grantPortal(portal.origin);
    await tab.goto(stepUrl(portal.origin, 3));
    await waitForText(panel, 'Auf diesem Schritt (0)');
    await waitForStillWidth(tab);
    await notePassage(fresh, tab, 'Rentenbescheid, Kopie genügt', 'Mehraufwand: spart Arbeit');
    await waitForText(panel, 'Auf diesem Schritt (1)');
    await clickText(panel, 'Text oder Feld wählen');
    await waitForText(panel, 'Oder wählen Sie ein Feld hier');
    await findText(panel, 'button', /^Eingabefeld „/);
    await check(panel, 'panel, choosing a field');
    await clickText(panel, 'Wählen beenden');
    await clickText(panel, 'Leistung ändern');
    await waitForText(panel, 'Name der Leistung');
    await panel.keyboard.press('ArrowDown');
    await check(panel, 'panel, naming the service');
    await panel.keyboard.press('Escape');
    await clickText(panel, 'Leistung ändern');
    await tab.evaluate(() => document.querySelector('table')?.remove());
    await waitForText(panel, 'Nicht gefunden (1)');
    await check(panel, 'panel, a lost note');
    await clickText(panel, 'Behalten');
    await waitForText(panel, 'Die Notiz bleibt in dieser Liste.');
    await check(panel, 'panel, a lost note that is kept');
    await tab.goto(stepUrl(portal.origin, 4));
    await waitForText(panel, 'Auf anderen Schritten (1)');
    await clickText(panel, 'Auf anderen Schritten (1)');
    await clickText(panel, 'An der Stelle öffnen');
    await waitForText(panel, 'lässt sich nicht direkt öffnen');
    await check(panel, 'panel, how to get there');
    const review = await fresh.extensionPage('review.html');
    await clickText(review, 'An der Stelle öffnen');
    await waitForText(review, 'lässt sich nicht direkt öffnen');
    await check(review, 'review, how to get there');
    const options = await fresh.extensionPage('options.html');
    await clickText(options, 'Zurücknehmen');
    await waitForText(options, 'Rückgängig');
    await check(options, 'settings, a portal taken back');
  });
}
