import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { tabTo } from './driver/keys.ts';
import { clickText, findText, notePassage, PASSAGE, storedText, waitForText } from './steps.ts';

const DECISION = 'Kopie genügt ab sofort.';
const SPOT = /^Mehraufwand: /;

/** Opens the only spot of the page. */
async function openSpot(review: Page): Promise<void> {
  await (await findText(review, 'h3 button', SPOT)).click();
  await waitForText(review, 'Was daraus folgt');
}

/** Waits until the extension has stored a text. */
const waitForKept = (driver: Driver, text: string) =>
  expect.poll(async () => (await storedText(driver)).includes(text)).toBe(true);

const statusOf = (review: Page) => review.$eval('.rn-spot-card select', (field) => (field as HTMLSelectElement).value);

test('two notes of one place are a spot, whose status and decision stay', async ({ fresh, tab, portal }) => {
  test.slow();
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  await notePassage(fresh, tab, PASSAGE.replace('erneut ', ''), 'Mehraufwand: kostet extra');

  let review = await fresh.extensionPage('review.html#spots');
  await waitForText(review, 'Wählen Sie eine Leistung.');
  await (await findText(review, '.rn-tight a', /./)).click();
  await waitForText(review, '− 2 Hindernisse');
  await openSpot(review);
  await waitForText(review, 'Notizen (2)');
  await review.select('.rn-spot-card select', 'decided');
  await waitForText(review, 'Stand: entschieden');
  await tabTo(review, 'Entscheidung');
  await review.keyboard.type(DECISION);
  await waitForText(review, 'Gespeichert.');
  await clickText(review, 'Entscheidung speichern');
  await waitForKept(fresh, DECISION);
  for (const scheme of ['dark', 'light'] as const) {
    await fresh.setColorScheme(review, scheme);
    expect(await violations(review), scheme).toEqual([]);
  }

  // What is said stands in the database, so that the page has it again when it is opened anew at the same address.
  const hash = await review.evaluate(() => location.hash);
  await review.close();
  review = await fresh.extensionPage(`review.html${hash}`);
  await waitForText(review, 'Stand: entschieden');
  await openSpot(review);
  expect(await review.$$eval('textarea', (all) => all.map(({ value }) => value))).toContain(DECISION);
  expect(await statusOf(review)).toBe('decided');

  // One is parted from the other, and brought back by the way that stands beside what is said.
  await clickText(review, 'Notiz abtrennen');
  await waitForText(review, 'Die Notiz ist abgetrennt.');
  await expect.poll(() => review.$$eval('.rn-spot', (all) => all.length)).toBe(2);
  await clickText(review, 'Rückgängig');
  await waitForText(review, 'Wieder wie vorher.');
  await expect.poll(() => review.$$eval('.rn-spot', (all) => all.length)).toBe(1);
  await review.setViewport({ width: 320, height: 800 });
  await expect.poll(() => review.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
