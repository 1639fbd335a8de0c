import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { focusedName, press, pressOn, tabTo } from './driver/keys.ts';
import { until } from './driver/until.ts';
import { drop, savedBy } from './exchange-steps.ts';
import { findText, notePassage, PASSAGE, textOf, waitForText } from './steps.ts';

const DECISION = 'Kopie genügt ab sofort.';
const SPOT = /^Mehraufwand: /;

/** Two notes that mean the same place, and one elsewhere on the page; answers the review. */
async function withThree(driver: Driver, tab: Page, origin: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  await notePassage(driver, tab, PASSAGE, 'Mehraufwand: kostet extra');
  await notePassage(driver, tab, PASSAGE.replace('erneut ', ''), 'Mehraufwand: kostet extra');
  await notePassage(driver, tab, 'Der Antrag ist kostenlos', 'Transparenz: klar');
  const review = await driver.extensionPage('review.html');
  await waitForText(review, '3 Notizen, 1 Leistung');
  return review;
}

/** Goes with the arrow keys through the table, which is one stop of the tabulator, and presses the number. */
async function pressInMatrix(review: Page, name: RegExp): Promise<void> {
  await findText(review, 'td a', name);
  const isInTable = () => review.evaluate(() => document.activeElement?.closest('td,tbody th') !== null);
  await tabTo(review, /^Aspekte nach Leistung/);
  await until('the table', async () => {
    await review.keyboard.press('Tab');
    return isInTable();
  });
  await until(`the number ${name}`, async () => {
    if (name.test(await focusedName(review))) return true;
    await review.keyboard.press('ArrowRight');
    return false;
  });
  await review.keyboard.press('Enter');
}

/** The file for colleagues, as its bytes in base64. */
async function packed(review: Page): Promise<string> {
  await pressOn(review, 'Weitergeben');
  await waitForText(review, '3. Genau das');
  // One group of choices, of which the first has the focus: the last is one to the left.
  await pressOn(review, 'Für Excel', 'ArrowLeft');
  await waitForText(review, /Datei „randnotiz-[^“]*\.randnotiz“/);
  return savedBy(review, 'Datei speichern');
}

const spotCount = (review: Page) => review.$$eval('.rn-spot', (all) => all.length);

/** Opens the problem spots of the only service there is. */
async function openSpots(driver: Driver): Promise<Page> {
  const review = await driver.extensionPage('review.html#spots');
  await (await findText(review, '.rn-tight a', /./)).click();
  await waitForText(review, 'Problemstellen: ');
  return review;
}

/** A device that has nothing reads a file in; answers its review. */
async function readIn(driver: Driver, file: string): Promise<Page> {
  const review = await driver.extensionPage('review.html');
  await drop(review, 'von-kim.randnotiz', file);
  await waitForText(review, /Notizen? (ist|sind) neu\./);
  return review;
}

test('from the matrix to a decision that a colleague reads, by keyboard alone', async ({ fresh, tab, portal }) => {
  test.slow();
  const review = await withThree(fresh, tab, portal.origin);
  await pressOn(review, 'Übersicht');
  await waitForText(review, 'Aspekte nach Leistung');
  await pressInMatrix(review, /^2 Hindernisse: .*Mehraufwand/);
  await waitForText(review, '2 von 3 Notizen');
  await pressOn(review, 'Problemstellen');
  await until('the spot that the filters leave', async () => (await spotCount(review)) === 1);
  await pressOn(review, SPOT);
  await waitForText(review, 'Was daraus folgt');
  await tabTo(review, 'Stand');
  // A closed list: each key chooses the next one at once.
  await review.keyboard.press('ArrowDown');
  await waitForText(review, 'Stand: in Beratung');
  await tabTo(review, 'Stand');
  await review.keyboard.press('ArrowDown');
  await waitForText(review, 'Stand: entschieden');
  await tabTo(review, 'Entscheidung');
  await review.keyboard.type(DECISION);
  await tabTo(review, 'Begründung');
  await review.keyboard.type('Ein Weg weniger.');
  await pressOn(review, 'Entscheidung speichern');
  await waitForText(review, 'Gespeichert.');
  expect(await violations(review)).toEqual([]);
  const file = await packed(review);
  expect(await fresh.extensionErrors()).toEqual([]);

  await fresh.reset();
  await (await readIn(fresh, file)).close();
  const theirs = await openSpots(fresh);
  await waitForText(theirs, 'Stand: entschieden');
  await pressOn(theirs, SPOT);
  await waitForText(theirs, 'Was daraus folgt');
  expect(await theirs.$$eval('textarea', (all) => all.map(({ value }) => value))).toContain(DECISION);
});

test('joined here and parted there without knowing: all are asked, and one answer holds', async ({
  fresh,
  tab,
  portal,
}) => {
  test.slow();
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  await notePassage(fresh, tab, 'Der Antrag ist kostenlos', 'Mehraufwand: kostet extra');
  const first = await fresh.extensionPage('review.html');
  await waitForText(first, '2 Notizen, 1 Leistung');
  const both = await packed(first);

  // One device calls them the same place.
  const joining = await openSpots(fresh);
  await until('two spots', async () => (await spotCount(joining)) === 2);
  await joinByHand(joining);
  await until('one spot', async () => (await spotCount(joining)) === 1);
  const joined = await packed(joining);

  // Another one that has both notes, too, joins them and parts them again: it says that they differ.
  await fresh.reset();
  await (await readIn(fresh, both)).close();
  const parting = await openSpots(fresh);
  await until('two spots', async () => (await spotCount(parting)) === 2);
  await joinByHand(parting);
  await until('one spot', async () => (await spotCount(parting)) === 1);
  await press(parting, 'Tab');
  await pressOn(parting, 'Rückgängig');
  await waitForText(parting, 'Wieder wie vorher.');
  await until('two spots', async () => (await spotCount(parting)) === 2);
  await pressOn(parting, 'Weitergeben');
  await waitForText(parting, '3. Genau das');
  await drop(parting, 'von-alex.randnotiz', joined);
  await waitForText(parting, 'Es kam etwas dazu.');

  const asked = await openSpots(fresh);
  await waitForText(asked, 'Bei diesen 2 Notizen gibt es zwei Meinungen');
  expect(await spotCount(asked), 'parted until somebody settles it').toBe(2);
  expect(await violations(asked)).toEqual([]);
  await pressOn(asked, 'Zusammenführen');
  await until('one spot', async () => (await spotCount(asked)) === 1);
  expect(await textOf(asked)).not.toContain('zwei Meinungen');
  const settled = await packed(asked);

  // The first device comes to the same.
  await fresh.reset();
  await (await readIn(fresh, joined)).close();
  const theirs = await openSpots(fresh);
  await pressOn(theirs, 'Weitergeben');
  await drop(theirs, 'geklärt.randnotiz', settled);
  await waitForText(theirs, 'Es kam etwas dazu.');
  const end = await openSpots(fresh);
  await until('one spot', async () => (await spotCount(end)) === 1);
  expect(await textOf(end)).not.toContain('zwei Meinungen');
});

/** Joins the first spot with the only other one. */
async function joinByHand(review: Page): Promise<void> {
  await pressOn(review, SPOT);
  await waitForText(review, 'Was daraus folgt');
  const [field] = await review.$$('.rn-spot-notes select');
  const values = await review.$$eval('.rn-spot-notes option', (all) => all.map(({ value }) => value));
  await field?.select(values[1] ?? '');
  await pressOn(review, 'Zusammenführen');
  await waitForText(review, 'Die Notizen sind zusammengeführt.');
}
