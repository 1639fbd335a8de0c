import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { clickText, findText, notePassage, PASSAGE, stepUrl, textOf, waitForMarks, waitForText } from './steps.ts';

/** One note on the information page of housing benefit, and the panel beside it with the service's form open. */
async function withForm(driver: Driver, tab: Page, origin: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  await notePassage(driver, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const panel = await driver.openSidePanel(tab);
  await waitForText(panel, 'Auf dieser Seite (1)');
  await panel.bringToFront();
  await clickText(panel, 'Leistung ändern');
  return panel;
}

const heading = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
const waitForHeading = (page: Page, text: string) =>
  until(`the heading ${text}`, async () => (await heading(page)) === text || undefined);

/** Writes into the field with this label, instead of what stood there. */
async function fill(panel: Page, label: string, text: string): Promise<void> {
  await until(`the field ${label}`, () =>
    panel.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent === wanted);
      const field = found && document.getElementById(found.htmlFor);
      if (!(field instanceof HTMLInputElement)) return undefined;
      field.focus();
      field.select();
      return true;
    }, label),
  );
  await panel.keyboard.type(text);
}

test.describe('the service of a page', () => {
  test('gets a name that stands wherever its notes stand, and stays', async ({ fresh, tab, portal }) => {
    const panel = await withForm(fresh, tab, portal.origin);
    const before = await heading(panel);
    await fill(panel, 'Name der Leistung', 'Mietzuschuss Musterstadt');
    await panel.keyboard.press('Enter');
    await waitForText(panel, 'Der Name der Leistung ist geändert.');
    await waitForHeading(panel, 'Mietzuschuss Musterstadt');
    const review = await fresh.extensionPage('review.html');
    await waitForText(review, 'Mietzuschuss Musterstadt · Woche');
    await panel.close();
    await tab.bringToFront();
    const again = await fresh.openSidePanel(tab);
    await waitForHeading(again, 'Mietzuschuss Musterstadt');
    await tab.goto(stepUrl(portal.origin, 3));
    await waitForText(again, /Schritt 3 von 6/);
    await waitForHeading(again, 'Mietzuschuss Musterstadt');
    await clickText(again, 'Leistung ändern');
    await fill(again, 'Name der Leistung', 'Umbenannt');
    await clickText(again, 'Umbenennen');
    await waitForHeading(again, 'Umbenannt');
    await clickText(again, 'Rückgängig');
    await waitForHeading(again, 'Mietzuschuss Musterstadt');
    expect(before).not.toBe('Mietzuschuss Musterstadt');
  });

  test('is suggested out of the catalogues, by keyboard alone', async ({ fresh, tab, portal }) => {
    const panel = await withForm(fresh, tab, portal.origin);
    await fill(panel, 'Name der Leistung', 'wohng bewill');
    await waitForText(panel, 'Wohngeld Bewilligung LeiKa 99107023017000');
    for (const scheme of ['light', 'dark'] as const) {
      await fresh.setColorScheme(panel, scheme);
      expect(await violations(panel), scheme).toEqual([]);
    }
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Enter');
    await waitForHeading(panel, 'Wohngeld Bewilligung');
    const focused = await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused, 'the focus is back where the form was opened').toBe('Leistung ändern');
  });

  test('is another one when people say so: all notes of the page go along, and come back', async ({
    fresh,
    tab,
    portal,
  }) => {
    const panel = await withForm(fresh, tab, portal.origin);
    const before = await heading(panel);
    await fill(panel, 'Andere Leistung', 'Mietspiegel');
    await waitForText(panel, 'Alle Notizen dieser Seite gehören dann zu „Mietspiegel“.');
    await clickText(panel, 'Seite verschieben');
    await waitForText(panel, 'Die Seite ist verschoben, ihre Notizen auch.');
    await waitForHeading(panel, 'Mietspiegel');
    await waitForText(panel, 'Auf dieser Seite (1)');
    const review = await fresh.extensionPage('review.html');
    await waitForText(review, 'Mietspiegel · Woche');
    await waitForText(review, '1 Notiz, 1 Leistung');

    await tab.bringToFront();
    await notePassage(fresh, tab, 'Kontoauszüge der letzten drei Monate', 'Transparenz: klar');
    await waitForText(review, '2 Notizen, 1 Leistung');
    await tab.goto(stepUrl(portal.origin, 3));
    await waitForHeading(panel, before);
    expect(await textOf(panel)).not.toContain('Auf anderen');
    await tab.goto(`${portal.origin}/wohngeld`);
    await waitForMarks(tab, [PASSAGE, 'Kontoauszüge der letzten drei Monate']);

    await panel.bringToFront();
    await waitForHeading(panel, 'Mietspiegel');
    await clickText(panel, 'Rückgängig');
    await waitForHeading(panel, before);
    await waitForText(review, `${before} · Woche`);
    expect(await textOf(review)).not.toContain('Mietspiegel');
    await findText(panel, 'button', 'Leistung ändern');
  });
});
