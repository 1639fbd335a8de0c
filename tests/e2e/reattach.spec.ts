import type { Page } from 'puppeteer-core';
import { PASSAGE } from '#tests/portal/kinds/sentences.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { waitForNoPart, waitForPart } from './driver/in-page.ts';
import { selectText } from './driver/select-text.ts';
import { until } from './driver/until.ts';
import {
  clickText,
  findText,
  markedTexts,
  notePassage,
  textOf,
  waitForMarks,
  waitForStillWidth,
  waitForText,
} from './steps.ts';

const OTHER = 'Abmelden müssen Sie sich nur, wenn Sie ins Ausland ziehen.';
const COMMENT = 'Das wissen wir schon vom Vermieter.';
const SIGN = { name: 'Notiz: Mehraufwand · kostet extra' };
const TOOLBAR = { name: 'Auswahl notieren', role: 'toolbar' };
const SEEKING = 'einen Text oder klicken Sie auf ein Feld';

/** A note with a comment whose sentence the office has taken out of the page since, and the panel beside it. */
async function withLostNote(driver: Driver, tab: Page, origin: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/arten/einfach`);
  await notePassage(driver, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const panel = await driver.openSidePanel(tab);
  await clickText(panel, 'Ergänzen');
  await (await findText(panel, 'textarea', '')).type(COMMENT);
  await panel.keyboard.press('Tab');
  await waitForText(panel, 'Gespeichert');
  await clickText(panel, 'Fertig');
  await tab.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      const passage = document.querySelector('[data-probe=passage]');
      if (passage) passage.textContent = 'Hierzu beraten wir Sie gern persönlich.';
    });
  });
  await tab.reload();
  await waitForText(panel, 'Nicht gefunden (1)');
  await waitForText(panel, `„${PASSAGE}“`);
  expect(await markedTexts(tab)).toEqual([]);
  await waitForStillWidth(tab);
  return panel;
}

/** What the page says while a place is chosen. */
function hints(driver: Driver, tab: Page): Promise<string[]> {
  return driver.inClosedRoots(tab.mainFrame(), (roots) =>
    roots.flatMap((root) => [...root.querySelectorAll('.hint')].map(({ textContent }) => textContent ?? '')),
  );
}

/** Asks for the place anew; answers when the page waits for it. */
async function seek(driver: Driver, tab: Page, panel: Page): Promise<void> {
  await clickText(panel, 'Neu zuordnen');
  await waitForText(panel, SEEKING);
  await tab.bringToFront();
  await until('the hint on the page', async () => (await hints(driver, tab)).length > 0);
}

/** The note is found, and says what it said before. */
async function expectAsBefore(panel: Page): Promise<void> {
  await waitForText(panel, 'Auf dieser Seite (1)');
  await waitForText(panel, /^(?!.*Nicht gefunden)/);
  const text = await textOf(panel);
  expect(text).not.toContain(SEEKING);
  expect(text).toContain('Mehraufwand · kostet extra');
  expect(text).toContain(COMMENT);
}

test.describe('a note that was not found', () => {
  test('stands at the text that one selects instead, and stays there', async ({ fresh, tab, portal }) => {
    const panel = await withLostNote(fresh, tab, portal.origin);
    await seek(fresh, tab, panel);
    await selectText(tab, OTHER);
    await waitForPart(fresh, tab, { name: 'Die Notiz steht nun an dieser Stelle.', role: 'status' });
    await waitForNoPart(fresh, tab, TOOLBAR);
    await waitForMarks(tab, [OTHER]);
    await expectAsBefore(panel);
    await waitForText(panel, `„${OTHER}“`);
    await tab.reload();
    await waitForMarks(tab, [OTHER]);
    await expectAsBefore(panel);
    expect(await fresh.extensionErrors()).toEqual([]);
  });

  test('stands at the field that one clicks on instead', async ({ fresh, tab, portal }) => {
    const panel = await withLostNote(fresh, tab, portal.origin);
    await seek(fresh, tab, panel);
    await tab.click('[data-probe=field] input, input[data-probe=field]');
    await waitForPart(fresh, tab, SIGN);
    await waitForText(panel, 'Eingabefeld „');
    await expectAsBefore(panel);
    await tab.reload();
    await waitForPart(fresh, tab, SIGN);
    await expectAsBefore(panel);
  });

  for (const where of ['page', 'panel'] as const) {
    test(`stays as it was after Escape in the ${where}`, async ({ fresh, tab, portal }) => {
      const panel = await withLostNote(fresh, tab, portal.origin);
      await seek(fresh, tab, panel);
      if (where === 'panel') await panel.bringToFront();
      await (where === 'page' ? tab : panel).keyboard.press('Escape');
      await until('the panel to wait no longer', async () => !(await textOf(panel)).includes(SEEKING));
      await waitForText(panel, 'Nicht gefunden (1)');
      await tab.bringToFront();
      expect(await hints(fresh, tab)).toEqual([]);
      await selectText(tab, OTHER);
      await waitForPart(fresh, tab, TOOLBAR);
      expect(await markedTexts(tab)).toEqual([]);
    });
  }
});
