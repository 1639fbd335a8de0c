import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { tabTo } from './driver/keys.ts';
import { until } from './driver/until.ts';
import { clickText, findText, notePassage, PASSAGE, waitForText } from './steps.ts';

const DECISION = 'Kopie genügt ab sofort.';
const SPOT = /^Mehraufwand: /;

/** Opens the only spot of the page. */
async function openSpot(review: Page): Promise<void> {
  await (await findText(review, 'h3 button', SPOT)).click();
  await waitForText(review, 'Was daraus folgt');
}

const statusOf = (review: Page) => review.$eval('.rn-spot-card select', (field) => (field as HTMLSelectElement).value);

test('two notes of one place are a spot, whose status and decision stay', async ({ fresh, tab, portal }) => {
  test.slow();
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  await notePassage(fresh, tab, PASSAGE.replace('erneut ', ''), 'Mehraufwand: kostet extra');

  const review = await fresh.extensionPage('review.html#spots');
  await waitForText(review, 'Wählen Sie eine Leistung.');
  await (await until('a service', () => review.$('.rn-tight a'))).click();
  await waitForText(review, '− 2 Hindernisse');
  await openSpot(review);
  await waitForText(review, 'Notizen (2)');
  await review.select('.rn-spot-card select', 'decided');
  await waitForText(review, 'Stand: entschieden');
  await tabTo(review, 'Entscheidung');
  await review.keyboard.type(DECISION);
  await clickText(review, 'Entscheidung speichern');
  await waitForText(review, 'Gespeichert.');
  await fresh.setColorScheme(review, 'light');
  expect(await violations(review)).toEqual([]);

  // What is said is kept by the background, and read again from the database.
  await until('the decision to be kept', async () => {
    await review.reload();
    await waitForText(review, 'Stand: entschieden');
    await openSpot(review);
    const texts = await review.$$eval('textarea', (all) => all.map(({ value }) => value));
    return texts.includes(DECISION);
  });
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
