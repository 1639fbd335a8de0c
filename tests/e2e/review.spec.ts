import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { press } from './driver/keys.ts';
import { until } from './driver/until.ts';
import { clickText, findText, waitForText } from './steps.ts';
import { writeNotes } from './write-notes.ts';

/** More than are open in the list from the beginning. */
const NOTES = 60;

/** A page with many notes on one paragraph, some of them strengths, and the review over them. */
async function withMany(driver: Driver, tab: Page, origin: string, hash: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  const made = await writeNotes(
    driver,
    tab,
    () => {
      const range = document.createRange();
      const [paragraph = document.body] = document.querySelectorAll('main p');
      range.selectNodeContents(paragraph);
      return Array.from({ length: 60 }, () => anchoring.describeRange(range));
    },
    [
      { rating: 'obstacle', concerns: ['barrier-extra-effort'], comment: 'Die Gebühren stehen nirgends.' },
      { rating: 'strength', concerns: ['measure-transparency'] },
      { rating: 'obstacle', concerns: ['measure-transparency'], severity: 3 },
    ],
  );
  expect(made).toBe(NOTES);
  const review = await driver.extensionPage(`review.html${hash}`);
  await waitForText(review, `${NOTES} Notizen`);
  return review;
}

const rows = (review: Page) => review.$$eval('.rn-note-row', (all) => all.length);

test('the way from the matrix to its notes, and from what is searched', async ({ fresh, tab, portal }) => {
  test.slow();
  const review = await withMany(fresh, tab, portal.origin, '');
  await waitForText(review, 'Aspekte nach Leistung');
  expect(await violations(review)).toEqual([]);
  await (await findText(review, 'td a', /^20 Hindernisse: .*Mehraufwand/)).click();
  await waitForText(review, `20 von ${NOTES} Notizen`);
  await clickText(review, 'Filter aufheben');
  await waitForText(review, `${NOTES} Notizen, 1 Leistung`);
  await (await findText(review, 'label', 'In den Notizen suchen')).click();
  await review.keyboard.type('gebuehr');
  await waitForText(review, '20 Treffer');
  expect(await violations(review)).toEqual([]);
  await clickText(review, 'Weitergeben');
  await waitForText(review, 'Nur die Auswahl: 20 Notizen.');
  await waitForText(review, '20 Notizen, ');
  await clickText(review, 'Zurück zur Auswertung');
  await waitForText(review, `${NOTES} Notizen, 1 Leistung`);
  await (await findText(review, 'label', 'In den Notizen suchen')).click();
  await review.keyboard.type('gebuehr');
  await waitForText(review, '20 Treffer');
  await press(review, 'Escape');
  await waitForText(review, `${NOTES} Notizen, 1 Leistung`);
});

/** Opens a row above the view; answers how far the first one in view has moved by that, px. Runs in the page. */
async function openAboveView(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
  const drawn = () => [...document.querySelectorAll<HTMLElement>('.rn-note-row')];
  const above = () => drawn().find((row) => row.getBoundingClientRect().bottom < 0);
  const inView = () => drawn().find((row) => row.getBoundingClientRect().top > 0);
  while (!above() || !inView() || drawn().some((row) => !row.querySelector('.rn-note-meta'))) await frame();
  for (let frames = 0; frames < 4; frames += 1) await frame();
  const [read, grown] = [inView(), above()];
  if (!read || !grown) throw new Error('no row');
  const [top, height] = [read.getBoundingClientRect().top, grown.offsetHeight];
  grown.querySelector<HTMLElement>('[data-row="toggle"]')?.click();
  while (grown.offsetHeight === height) await frame();
  for (let frames = 0; frames < 4; frames += 1) await frame();
  return read.getBoundingClientRect().top - top;
}

test('many notes are selected by keyboard, deleted and had back', async ({ fresh, tab, portal }) => {
  test.slow();
  const review = await withMany(fresh, tab, portal.origin, '#notes');
  await until('the rows', async () => (await rows(review)) > 3);
  expect(await rows(review), 'draws what is in view').toBeLessThan(NOTES);
  expect(await violations(review)).toEqual([]);
  expect(Math.abs(await review.evaluate(openAboveView)), 'what is read stays where it is').toBeLessThan(3);
  await review.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await review.focus('.rn-note-row input');
  await press(review, 'Shift', 'ArrowDown');
  await waitForText(review, 'Ausgewählt: 2 Notizen');
  await press(review, 'End');
  const isLast = () => review.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
  await until('the last row', async () => (await isLast()) === String(NOTES));
  expect(await violations(review)).toEqual([]);
  await clickText(review, 'Löschen');
  await waitForText(review, 'Gelöscht: 2 Notizen');
  await waitForText(review, `${NOTES - 2} Notizen, 1 Leistung`);
  await clickText(review, 'Rückgängig');
  await waitForText(review, `${NOTES} Notizen, 1 Leistung`);
  expect(await fresh.extensionErrors()).toEqual([]);
});

test('the catalogue stands as a page, and own concerns get words', async ({ fresh }) => {
  const review = await fresh.extensionPage('review.html#catalogue');
  await waitForText(review, 'Große Fragen (5)');
  await clickText(review, /^Steuerung/);
  expect(await violations(review)).toEqual([]);
  await (await findText(review, 'label', 'Neuer Aspekt')).click();
  await review.keyboard.type('Digitale Akte');
  await clickText(review, 'Anlegen');
  await waitForText(review, '„Digitale Akte“ ist angelegt');
  await findText(review, 'legend', 'Am Rand, wenn es ein Hindernis ist');
  expect(await violations(review)).toEqual([]);
  const fields = await review.$$('form.rn-question input');
  await fields[2]?.type('doppelt geführt');
  await clickText(review, 'Speichern');
  await waitForText(review, '„Digitale Akte“ ist gespeichert.');
  await waitForText(review, 'doppelt geführt');
});
