import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickInPage, inPage, waitForPart } from './driver/in-page.ts';
import { selectText } from './driver/select-text.ts';
import { until } from './driver/until.ts';
import {
  beginPicking,
  clickText,
  findText,
  notePassage,
  PASSAGE,
  stepUrl,
  textOf,
  waitForMarks,
  waitForStillWidth,
  waitForText,
} from './steps.ts';

/** A page of the enabled sample service with the panel beside it. */
async function withPanel(driver: Driver, tab: Page, origin: string, url: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(url);
  const panel = await driver.openSidePanel(tab);
  await waitForText(panel, 'Auf diese');
  await waitForStillWidth(tab);
  return panel;
}

test.describe('the panel', () => {
  test('lets one pick a field with the pointer: three actions in all', async ({ fresh, tab, portal }) => {
    const panel = await withPanel(fresh, tab, portal.origin, stepUrl(portal.origin, 1));
    await beginPicking(panel);
    await tab.bringToFront();
    await tab.click('[name="person.name"]');
    const focused = await tab.evaluate(() => document.activeElement?.tagName);
    expect(focused, 'the page gets none of the clicks').toBe('BODY');
    await clickInPage(fresh, tab, 'Mehraufwand: kostet extra');
    await waitForPart(fresh, tab, { name: 'Notiz: Mehraufwand · kostet extra' });
    await waitForText(panel, 'Eingabefeld „Name“, Pflichtfeld');
    await tab.reload();
    await waitForPart(fresh, tab, { name: 'Notiz: Mehraufwand · kostet extra' });
    await waitForText(panel, 'Eingabefeld „Name“, Pflichtfeld');
  });

  test('tells equal labels apart: the name of person 2 is found at person 2', async ({ fresh, tab, portal }) => {
    const panel = await withPanel(fresh, tab, portal.origin, stepUrl(portal.origin, 2));
    await beginPicking(panel);
    await tab.bringToFront();
    const names = await tab.$$('input[name$="name"]:not([name*="vorname"])');
    const second = names[1];
    expect(names.length).toBeGreaterThan(2);
    await second?.click();
    await clickInPage(fresh, tab, 'Nutzerzentrierung: geht vorbei');
    await tab.reload();
    await waitForPart(fresh, tab, { name: 'Notiz: Nutzerzentrierung · geht vorbei' });
    await until('the sign beside person 2', async () => {
      const now = await (await tab.$$('input[name$="name"]:not([name*="vorname"])'))[1]?.boundingBox();
      const [part] = (await inPage(fresh, tab)).filter(({ name }) => name.startsWith('Notiz'));
      return now && part && Math.abs(part.rect.y + 12 - now.y - now.height / 2) < 30;
    });
  });

  test('does the same by keyboard alone, from the list of fields', async ({ fresh, tab, portal }) => {
    const panel = await withPanel(fresh, tab, portal.origin, stepUrl(portal.origin, 1));
    await panel.bringToFront();
    await (await findText(panel, 'button', 'Text oder Feld wählen')).focus();
    await panel.keyboard.press('Enter');
    const field = await findText(panel, 'button', /Eingabefeld „Vorname/);
    await field.focus();
    await panel.keyboard.press('Enter');
    await waitForText(panel, 'Neue Notiz');
    const phrase = await findText(panel, 'button', 'Mehraufwand: kostet extra');
    await phrase.focus();
    await panel.keyboard.press('Enter');
    await waitForText(panel, 'Gespeichert');
    await waitForPart(fresh, tab, { name: 'Notiz: Mehraufwand · kostet extra' });
  });

  test('notes the whole step, and that it was checked without findings', async ({ fresh, tab, portal }) => {
    const panel = await withPanel(fresh, tab, portal.origin, stepUrl(portal.origin, 3));
    await waitForText(panel, /Schritt 3 von 6: Einkommen/);
    await clickText(panel, 'Ganzen Schritt notieren');
    await clickText(panel, 'Nutzerzentrierung: passt');
    await waitForText(panel, 'Gespeichert');
    await clickText(panel, 'Fertig');
    await waitForText(panel, 'Auf diesem Schritt (1)');
    await waitForText(panel, 'Ganzer Schritt');
    await clickText(panel, '✓ geprüft, ohne Befund');
    await waitForText(panel, 'Auf diesem Schritt (2)');
    await clickText(panel, 'Rückgängig');
    await waitForText(panel, 'Auf diesem Schritt (1)');
  });

  test('takes everything that can be said, and shows it again', async ({ fresh, tab, portal }) => {
    const panel = await withPanel(fresh, tab, portal.origin, `${portal.origin}/wohngeld`);
    await tab.bringToFront();
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    await clickText(panel, 'Ergänzen');
    await clickText(panel, 'Hilfestellungen');
    await clickText(panel, 'Beschäftigte und Antragstellende');
    await clickText(panel, '3 groß');
    await (await findText(panel, 'textarea', '')).type('Die Bescheinigung liegt im Bürgeramt vor.');
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('Intern abrufen.');
    await panel.keyboard.press('Tab');
    await waitForText(panel, 'Gespeichert');
    await clickText(panel, 'Fertig');
    await waitForText(panel, 'Die Bescheinigung liegt im Bürgeramt vor.');
    await clickText(panel, 'Ergänzen');
    await waitForText(panel, 'Notiz ergänzen');
    const shown = await panel.evaluate(() => ({
      texts: [...document.querySelectorAll('textarea')].map((area) => area.value),
      chosen: [...document.querySelectorAll('input:checked')].map((input) =>
        input.closest('label')?.textContent?.replace(/\s+/g, ' ').trim(),
      ),
    }));
    // Behind these stands the field for a reply, as soon as the note's conversation has been read.
    expect(shown.texts.slice(0, 2)).toEqual(['Die Bescheinigung liegt im Bürgeramt vor.', 'Intern abrufen.']);
    expect(shown.chosen.map((label) => label?.slice(0, 11))).toEqual([
      'Mehraufwand',
      'Hilfestellu',
      'Hindernis',
      'Beschäftigt',
      '3 groß',
    ]);
  });

  test('keeps what was typed when it is closed in the middle of a word', async ({ fresh, tab, portal }) => {
    const panel = await withPanel(fresh, tab, portal.origin, `${portal.origin}/wohngeld`);
    await tab.bringToFront();
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    await clickText(panel, 'Ergänzen');
    await (await findText(panel, 'textarea', '')).type('Das haben wir scho');
    await panel.close();
    await tab.bringToFront();
    const again = await fresh.openSidePanel(tab);
    await clickText(again, 'Ergänzen');
    await until('the draft', () =>
      again.evaluate(() => document.querySelector('textarea')?.value === 'Das haben wir scho'),
    );
  });

  test('deletes a note and brings it back', async ({ fresh, tab, portal }) => {
    const panel = await withPanel(fresh, tab, portal.origin, `${portal.origin}/wohngeld`);
    await tab.bringToFront();
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    await clickText(panel, 'Löschen');
    await waitForText(panel, 'Die Notiz ist gelöscht.');
    await waitForMarks(tab, []);
    await clickText(panel, 'Rückgängig');
    await waitForMarks(tab, [PASSAGE]);
    await waitForText(panel, 'Auf dieser Seite (1)');
  });

  test('lists notes on this step, on other steps, and those that were not found', async ({ fresh, tab, portal }) => {
    const panel = await withPanel(fresh, tab, portal.origin, stepUrl(portal.origin, 3));
    await tab.bringToFront();
    await notePassage(fresh, tab, 'Rentenbescheid, Kopie genügt', 'Mehraufwand: spart Arbeit');
    await waitForText(panel, 'Auf diesem Schritt (1)');
    await tab.goto(stepUrl(portal.origin, 4));
    await waitForText(panel, 'Auf anderen Schritten (1)');
    await waitForText(panel, 'Auf diesem Schritt (0)');
    await tab.goto(stepUrl(portal.origin, 3));
    await waitForMarks(tab, ['Rentenbescheid, Kopie genügt']);
    await tab.evaluate(() => document.querySelector('table')?.remove());
    await waitForText(panel, 'Nicht gefunden (1)');
    await waitForMarks(tab, []);
  });

  test('leads from a mark to its note and from a note to its mark', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    await clickInPage(fresh, tab, 'Schließen');
    const { x, y } = await tab.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const rect = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    });
    await tab.mouse.click(x, y);
    const panel = await fresh.sidePanel();
    await waitForText(panel, 'Notiz ergänzen');
    await clickText(panel, 'Fertig');
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await clickText(panel, /Mehraufwand · kostet extra/);
    await until('the mark to come into view', () =>
      tab.evaluate(() => {
        const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const top = range instanceof Range ? range.getBoundingClientRect().top : -1;
        return top > 0 && top < innerHeight;
      }),
    );
  });

  test('begins a note from "Mehr …" and saves nothing before something is said', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await selectText(tab, PASSAGE);
    await clickInPage(fresh, tab, 'Mehr …');
    const panel = await fresh.sidePanel();
    await waitForText(panel, 'Neue Notiz');
    await waitForText(panel, `„${PASSAGE}“`);
    expect(await textOf(panel)).not.toContain('Gespeichert');
    await clickText(panel, 'Frage');
    await waitForText(panel, 'Gespeichert');
    await waitForMarks(tab, [PASSAGE]);
  });

  test('and the badge counts the notes of the page', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    await notePassage(fresh, tab, 'Kontoauszüge der letzten drei Monate', 'Transparenz: klar');
    const tabId = await fresh.tabId(tab);
    const badge = () => fresh.inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    await until('the badge', async () => (await badge()) === '2');
    await tab.goto(`${portal.origin}/gewerbe/anmeldung`);
    await until('the badge to be empty', async () => (await badge()) === '');
  });
});

/** What the functions above find when they run inside the browser. */
declare const chrome: { action: { getBadgeText(details: { tabId: number }): Promise<string> } };
