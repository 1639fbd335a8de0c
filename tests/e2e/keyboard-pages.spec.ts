import { expect, test } from './driver/fixtures.ts';
import { waitForPart } from './driver/in-page.ts';
import { focusedName, press, pressOn, tabTo } from './driver/keys.ts';
import { until } from './driver/until.ts';
import { notePassage, PASSAGE, stepUrl, textOf, waitForMarks, waitForStillWidth, waitForText } from './steps.ts';

test.describe('our own pages without a pointer', () => {
  test('the panel: choose, say everything, close, delete, take back', async ({ fresh, tab, portal }) => {
    test.slow();
    await fresh.grantPortal(portal.origin);
    await tab.goto(stepUrl(portal.origin, 1));
    const panel = await fresh.openSidePanel(tab);
    await waitForText(panel, 'Auf diesem Schritt (0)');
    await panel.bringToFront();
    await pressOn(panel, 'Text oder Feld wählen');
    await pressOn(panel, /^Eingabefeld „Vorname/);
    await waitForText(panel, 'Neue Notiz');
    await until('the heading', async () => (await focusedName(panel)) === 'Neue Notiz');
    await pressOn(panel, 'Mehraufwand: kostet extra');
    await waitForPart(fresh, tab, { name: 'Notiz: Mehraufwand · kostet extra' });
    await tabTo(panel, 'Aspekt suchen');
    await panel.keyboard.type('Hilfestell');
    await waitForText(panel, 'Hilfestellungen');
    await pressOn(panel, 'Hilfestellungen', ' ');
    await pressOn(panel, 'Hindernis', 'ArrowRight');
    expect(await focusedName(panel)).toBe('Stärke');
    await panel.keyboard.press('ArrowLeft');
    await tabTo(panel, 'keine Angabe');
    await panel.keyboard.press('Enter');
    await until('the focus in the row', async () => (await focusedName(panel)) === 'Hindernis');
    await panel.keyboard.press(' ');
    await pressOn(panel, /^Beschäftigte$/, 'ArrowRight');
    await pressOn(panel, /^0 /, 'ArrowRight');
    await tabTo(panel, 'Bemerkung');
    await panel.keyboard.type('Zweimal gefragt.');
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('Einmal fragen.');
    await panel.keyboard.press('Tab');
    await waitForText(panel, 'Gespeichert');
    await pressOn(panel, 'Fertig');
    await waitForText(panel, 'Zweimal gefragt.');
    expect(await focusedName(panel), 'the focus stays near').toBe('Auf diesem Schritt (1)');
    await pressOn(panel, 'Ergänzen');
    await until('the heading', async () => (await focusedName(panel)) === 'Notiz ergänzen');
    const chosen = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ labels }) =>
        labels?.[0]?.textContent?.trim().slice(0, 11),
      ),
    );
    expect(chosen.sort()).toEqual(['1 kosmetisc', 'Antragstell', 'Hilfestellu', 'Hindernis', 'Mehraufwand'].sort());
    await pressOn(panel, 'Löschen');
    await waitForText(panel, 'Die Notiz ist gelöscht.');
    await until('the notice', async () => (await focusedName(panel)) === 'Die Notiz ist gelöscht.');
    await pressOn(panel, 'Rückgängig');
    await waitForText(panel, 'Auf diesem Schritt (1)');
    await until('the list', async () => /^Auf diesem Schritt/.test(await focusedName(panel)));
    await pressOn(panel, '✓ geprüft, ohne Befund');
    await waitForText(panel, 'Auf diesem Schritt (2)');
    await pressOn(panel, 'Schließen');
    await until('the list', async () => /^Auf diesem Schritt/.test(await focusedName(panel)));
  });

  test('the panel: service, marks, and the ways on', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    const panel = await fresh.openSidePanel(tab);
    await waitForText(panel, 'Auf dieser Seite');
    await waitForStillWidth(tab);
    await tab.bringToFront();
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    await panel.bringToFront();
    await pressOn(panel, 'Markierungen ausblenden');
    await waitForMarks(tab, []);
    await pressOn(panel, 'Markierungen zeigen');
    await waitForMarks(tab, [PASSAGE]);
    await pressOn(panel, 'Leistung ändern');
    await until('the field', async () => (await focusedName(panel)) === 'Name der Leistung');
    await press(panel, 'Control', 'KeyA');
    await panel.keyboard.type('Mietzuschuss');
    await panel.keyboard.press('Enter');
    await waitForText(panel, 'Der Name der Leistung ist geändert.');
    await until('the way in', async () => (await focusedName(panel)) === 'Leistung ändern');
    await pressOn(panel, 'Rückgängig');
    await until('the old name', async () => !(await textOf(panel)).includes('Mietzuschuss'));
    await pressOn(panel, 'Einstellungen');
    await until(
      'the settings',
      async () => (await fresh.pages()).length > (fresh.browser === 'chromium' ? 1 : 2) || undefined,
    );
  });

  test('review, sharing, settings and the first page', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(stepUrl(portal.origin, 3));
    await notePassage(fresh, tab, 'Rentenbescheid, Kopie genügt', 'Mehraufwand: spart Arbeit');
    const review = await fresh.extensionPage('review.html');
    await waitForText(review, '1 Notiz, 1 Leistung');
    await pressOn(review, 'An der Stelle öffnen');
    await waitForText(review, 'lässt sich nicht direkt öffnen');
    await tabTo(review, 'Leistung von vorn öffnen');
    await press(review, 'Shift', 'Tab');
    await review.keyboard.press('Enter');
    await until('the way to close', async () => !(await textOf(review)).includes('lässt sich nicht direkt öffnen'));
    await tabTo(review, 'Leistung');
    await tabTo(review, 'Weitergeben');
    await review.keyboard.press('Enter');
    await waitForText(review, '3. Genau das');
    await until('the heading', async () => (await focusedName(review)) === 'Randnotiz · Weitergeben');
    await pressOn(review, 'Für Excel', 'ArrowRight');
    await review.waitForSelector('iframe');
    await press(review, 'ArrowRight');
    await pressOn(review, 'Tabelle mit Kommas (CSV)', 'ArrowRight');
    await waitForText(review, '"serviceKey"');
    await press(review, 'ArrowRight');
    await waitForText(review, '@context');
    await tabTo(review, 'Inhalt der Datei');
    await tabTo(review, 'Datei speichern');
    await tabTo(review, 'Zurück zur Auswertung');
    await review.keyboard.press('Enter');
    await waitForText(review, '1 Notiz, 1 Leistung');
    await until('the heading', async () => (await focusedName(review)) === 'Randnotiz · Auswertung');

    const options = await fresh.extensionPage('options.html');
    await waitForText(options, 'Was gespeichert wird');
    await pressOn(options, 'Meinen Namen in neue Notizen schreiben', ' ');
    await options.keyboard.press('Tab');
    await options.keyboard.type('A. Beispiel');
    await waitForText(options, 'Gespeichert');
    await pressOn(options, 'Zurücknehmen');
    await until('the notice', async () => (await focusedName(options)).includes('127.0.0.1'));
    const welcome = await fresh.extensionPage('welcome.html');
    await tabTo(welcome, 'Einstellungen');
  });
});
