import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { focusedName, pressOn } from './driver/keys.ts';
import { drop, fileForColleagues } from './exchange-steps.ts';
import { clickText, notePassage, PASSAGE, storedText, textOf, waitForMarks, waitForText } from './steps.ts';

/** A word that is to be gone. */
const WORD = 'Schreibtischlampe';
const OTHER = 'Der Antrag ist kostenlos';

async function openOnly(driver: Driver, tab: Page, origin: string, count: number): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  const panel = await driver.openSidePanel(tab);
  await waitForText(panel, `Auf dieser Seite (${count})`);
  await pressOn(panel, 'Ergänzen');
  await waitForText(panel, 'Ihre Antwort');
  return panel;
}

async function reply(panel: Page, text: string): Promise<void> {
  await clickText(panel, 'Ihre Antwort');
  await panel.keyboard.type(text);
  await clickText(panel, 'Antworten');
  await waitForText(panel, 'Ihre Antwort steht bei der Notiz.');
}

/** Asks to erase the open note, and says yes; by keyboard alone. */
async function erase(panel: Page): Promise<void> {
  await pressOn(panel, 'Weitere Handlungen');
  await waitForText(panel, '„Löschen“ blendet die Notiz nur aus.');
  await pressOn(panel, 'Endgültig löschen …');
  await waitForText(panel, 'Die ganze Notiz endgültig löschen?');
  expect(await focusedName(panel)).toBe('Die ganze Notiz endgültig löschen?');
  expect(await violations(panel)).toEqual([]);
  await pressOn(panel, 'Ja, endgültig löschen');
  await waitForText(panel, 'Die Worte sind endgültig gelöscht.');
}

/** Reads a file in, and waits until it is said what came of it. */
async function readIn(driver: Driver, file: string): Promise<void> {
  const review = await driver.extensionPage('review.html#share');
  await drop(review, 'von-kim.randnotiz', file);
  await waitForText(review, /von-kim\.randnotiz.*(?:Rückgängig|war schon bekannt)/);
  await review.close();
}

/** A device with a note and a reply to it, open in the panel that is answered, and one more note so that there is something to hand on. */
async function writeNotes(driver: Driver, tab: Page, origin: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  await notePassage(driver, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const panel = await openOnly(driver, tab, origin, 1);
  await reply(panel, WORD);
  await notePassage(driver, tab, OTHER, 'Transparenz: klar');
  return panel;
}

test('an erased note is in no store and no file, and it goes from those who read the next file in', async ({
  fresh,
  tab,
  portal,
}) => {
  test.slow();
  const panel = await writeNotes(fresh, tab, portal.origin);
  const before = await fileForColleagues(await fresh.extensionPage('review.html'));
  await tab.bringToFront();
  // There it is a window of its own, and only the one in front takes keys.
  if (fresh.browser === 'firefox') await panel.bringToFront();
  await waitForText(panel, WORD);
  await erase(panel);
  await tab.bringToFront();
  await waitForMarks(tab, [OTHER]);
  expect(await storedText(fresh)).not.toContain(WORD);
  const review = await fresh.extensionPage('review.html');
  await waitForText(review, '1 Notiz, 1 Leistung');
  const after = await fileForColleagues(review);
  await waitForText(review, '"kind":"erase"');
  expect(await textOf(review)).not.toContain(WORD);
  await readIn(fresh, before);
  expect(await storedText(fresh), 'what is gone does not come back').not.toContain(WORD);

  await fresh.reset();
  await readIn(fresh, before);
  expect(await storedText(fresh)).toContain(WORD);
  await readIn(fresh, after);
  expect(await storedText(fresh)).not.toContain(WORD);
  const other = await fresh.extensionPage('review.html');
  await waitForText(other, '1 Notiz, 1 Leistung');
});

test('what others ask to erase stays until people here decide', async ({ fresh, tab, portal }) => {
  test.slow();
  await writeNotes(fresh, tab, portal.origin);
  const theirs = await fileForColleagues(await fresh.extensionPage('review.html'));
  await fresh.reset();
  await readIn(fresh, theirs);
  const other = await fresh.newPage();
  const panel = await openOnly(fresh, other, portal.origin, 2);
  await erase(panel);
  const request = await fileForColleagues(await fresh.extensionPage('review.html'));

  await fresh.reset();
  await readIn(fresh, theirs);
  await readIn(fresh, request);
  const review = await fresh.extensionPage('review.html');
  await waitForText(review, 'Jemand bittet, diese Worte endgültig zu löschen.');
  expect(await violations(review)).toEqual([]);
  await clickText(review, 'Endgültig löschen');
  await waitForText(review, '1 Notiz, 1 Leistung');
  await readIn(fresh, theirs);
  await waitForText(review, '1 Notiz, 1 Leistung');
});
