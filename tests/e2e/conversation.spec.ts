import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { focusedName, pressOn, tabTo } from './driver/keys.ts';
import { drop, fileForColleagues } from './exchange-steps.ts';
import { clickText, findText, notePassage, PASSAGE, textOf, waitForText } from './steps.ts';

/** The only note of the page, open in a panel beside it. */
async function openNote(driver: Driver, tab: Page, origin: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/wohngeld`);
  const panel = await driver.openSidePanel(tab);
  await waitForText(panel, 'Auf dieser Seite (1)');
  await pressOn(panel, 'Ergänzen');
  await waitForText(panel, 'Ihre Antwort');
  return panel;
}

async function reply(panel: Page, text: string): Promise<void> {
  await tabTo(panel, 'Ihre Antwort');
  await panel.keyboard.type(text);
  await pressOn(panel, 'Antworten');
  await waitForText(panel, 'Ihre Antwort steht bei der Notiz.');
}

/** Reads a file in on the sharing page, and waits until it says what came of it. */
async function readIn(driver: Driver, file: string, outcome: string): Promise<void> {
  const review = await driver.extensionPage('review.html#share');
  await drop(review, 'von-kim.randnotiz', file);
  await waitForText(review, outcome);
}

test('two people reply to the same note and agree with it, by keyboard alone, and have it all in the end', async ({
  fresh,
  tab,
  portal,
}) => {
  test.slow();
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const bare = await fileForColleagues(await fresh.extensionPage('review.html'));
  const first = await openNote(fresh, tab, portal.origin);
  expect(await textOf(first), 'nobody agrees with themselves').not.toContain('Das sehe ich auch so');
  await reply(first, 'Seit Jahren so.');
  const replied = await fileForColleagues(await fresh.extensionPage('review.html'));

  await fresh.reset();
  await readIn(fresh, bare, 'Eine Notiz ist neu.');
  const other = await fresh.newPage();
  const panel = await openNote(fresh, other, portal.origin);
  await reply(panel, 'Bei uns auch.');
  expect(await focusedName(panel)).toBe('Antworten');
  await pressOn(panel, 'Das sehe ich auch so');
  await waitForText(panel, '1 Stimme, Ihre');
  expect(await focusedName(panel)).toBe('Zustimmung zurücknehmen');
  expect(await violations(panel)).toEqual([]);
  await readIn(fresh, replied, 'Eine Notiz hat sich geändert.');
  await waitForText(panel, /Seit Jahren so\..*Bei uns auch\.|Bei uns auch\..*Seit Jahren so\./);
  const both = await fileForColleagues(await fresh.extensionPage('review.html'));

  await fresh.reset();
  await readIn(fresh, both, 'Eine Notiz ist neu.');
  const review = await fresh.extensionPage('review.html');
  await waitForText(review, '1 Stimme');
  const shown = await textOf(review);
  expect(shown).toContain('Seit Jahren so.');
  expect(shown).toContain('Bei uns auch.');
  expect(shown).not.toContain('1 Stimme, Ihre');
  expect(shown).not.toContain('Antwort löschen');
  await clickText(review, 'Das sehe ich auch so');
  await waitForText(review, '2 Stimmen, Ihre dabei');
  await clickText(review, 'Antworten …');
  await review.keyboard.type('Hier ebenso.');
  await clickText(review, 'Antworten');
  await waitForText(review, 'Hier ebenso.');
  expect(await violations(review)).toEqual([]);
});

test('a reply that somebody began stays when the panel is closed; one’s own can be deleted and had back', async ({
  fresh,
  tab,
  portal,
}) => {
  test.slow();
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const path = `sidepanel.html?tab=${await fresh.tabId(tab)}`;
  const panel = await fresh.extensionPage(path);
  await clickText(panel, 'Ergänzen');
  await (await findText(panel, 'label', 'Ihre Antwort')).click();
  await panel.keyboard.type('Das kostet uns');
  await panel.close();
  const reopened = await fresh.extensionPage(path);
  await clickText(reopened, 'Ergänzen');
  await expect
    .poll(() => reopened.$$eval('textarea', (all) => all.map(({ value }) => value)))
    .toContain('Das kostet uns');
  await tabTo(reopened, 'Ihre Antwort');
  await reopened.keyboard.press('End');
  await reopened.keyboard.type(' viel Zeit.');
  await pressOn(reopened, 'Antworten');
  await waitForText(reopened, 'Das kostet uns viel Zeit. von Ihnen');
  await pressOn(reopened, 'Antwort löschen');
  await waitForText(reopened, 'Ihre Antwort ist gelöscht.');
  // The list follows by news of the background.
  await expect.poll(() => textOf(reopened)).not.toContain('Das kostet uns viel Zeit.');
  expect(await focusedName(reopened)).toBe('Ihre Antwort ist gelöscht.');
  expect(await violations(reopened)).toEqual([]);
  await pressOn(reopened, 'Rückgängig');
  await waitForText(reopened, 'Das kostet uns viel Zeit. von Ihnen');
});
