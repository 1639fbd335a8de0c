import type { Page } from 'puppeteer-core';
import { PASSAGE as MOVED } from '#tests/portal/kinds/sentences.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { waitForPart } from './driver/in-page.ts';
import { focusedName, focusedPart, pressOn, tabTo, waitUntilSpoken } from './driver/keys.ts';
import { until } from './driver/until.ts';
import { notePassage, PASSAGE, textOf, waitForMarks, waitForStillWidth, waitForText } from './steps.ts';

const PHRASE = 'Mehraufwand: kostet extra';
const SIGN = { name: 'Notiz: Mehraufwand · kostet extra' };

/** A note whose sentence has gone from the page, and the panel beside it. */
async function withLostNote(driver: Driver, tab: Page, origin: string): Promise<Page> {
  await driver.grantPortal(origin);
  await tab.goto(`${origin}/arten/einfach`);
  await notePassage(driver, tab, MOVED, PHRASE);
  const panel = await driver.openSidePanel(tab);
  await waitForText(panel, 'Auf dieser Seite (1)');
  await tab.evaluate(() => document.querySelector('[data-probe=passage]')?.remove());
  await waitForText(panel, 'Nicht gefunden (1)');
  await waitForStillWidth(tab);
  return panel;
}

test.describe('a lost note, without a pointer', () => {
  test('is put to a field', async ({ fresh, tab, portal }) => {
    const panel = await withLostNote(fresh, tab, portal.origin);
    await tab.bringToFront();
    await tab.focus('[name="einzug.strasse"]');
    await panel.bringToFront();
    await pressOn(panel, 'Neu zuordnen');
    await waitForText(panel, 'einen Text oder klicken Sie auf ein Feld');
    expect(await focusedName(panel), 'the same button ends it').toBe('Wählen beenden');
    await tab.bringToFront();
    await waitUntilSpoken(fresh, tab, 'Eingabefeld „Straße und Hausnummer“, Pflichtfeld');
    await tab.keyboard.press('Tab');
    await waitUntilSpoken(fresh, tab, 'Eingabefeld „Zusatz zur Anschrift“');
    await tab.keyboard.press('Enter');
    await waitUntilSpoken(fresh, tab, 'Die Notiz steht nun an dieser Stelle.');
    await waitForPart(fresh, tab, SIGN);
    await waitForText(panel, 'Eingabefeld „Zusatz zur Anschrift“');
    await waitForText(panel, /^(?!.*Nicht gefunden)/);
    const back = await tab.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(back, 'the focus is where it was').toBe('einzug.strasse');
  });

  test('is kept, deleted and taken back', async ({ fresh, tab, portal }) => {
    const panel = await withLostNote(fresh, tab, portal.origin);
    await panel.bringToFront();
    await pressOn(panel, 'Löschen');
    await waitForText(panel, /^(?!.*Nicht gefunden)/);
    await until('the notice', async () => (await focusedName(panel)) === 'Die Notiz ist gelöscht.');
    await pressOn(panel, 'Rückgängig');
    await waitForText(panel, 'Nicht gefunden (1)');
    await until('the focus near by', async () => /^Auf dieser Seite/.test(await focusedName(panel)));
    await pressOn(panel, 'Behalten');
    await until('what is said', async () => (await focusedName(panel)) === 'Die Notiz bleibt in dieser Liste.');
    expect(await textOf(panel)).not.toContain('Neu zuordnen');
    await pressOn(panel, /Mehraufwand · kostet extra/);
    await waitForText(panel, 'Notiz ergänzen');
  });
});

test('a frame from elsewhere is allowed without a pointer, and its fields can be noted', async ({
  fresh,
  tab,
  portal,
}) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/arten/fremder-rahmen`);
  const panel = await fresh.openSidePanel(tab);
  await waitForText(panel, 'Ein Teil dieser Seite kommt von localhost.');
  await panel.bringToFront();
  await fresh.answerPermissionPrompt('accept', portal.foreignOrigin, panel, () =>
    pressOn(panel, 'auch dort immer erlauben'),
  );
  await waitForText(panel, /^(?!.*Ein Teil dieser Seite)/);
  await until('the focus near by', async () => (await focusedName(panel)) !== '');
  await pressOn(panel, 'Text oder Feld wählen');
  await pressOn(panel, /^Eingabefeld „Zusatz zur Anschrift“/);
  await waitForText(panel, 'Neue Notiz');
  await pressOn(panel, PHRASE);
  await waitForText(panel, 'Gespeichert');
  await pressOn(panel, 'Fertig');
  await waitForText(panel, /Auf diese. S\w+ \(1\)/);
});

test('a page is put to another service without a pointer, and comes back', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  const panel = await fresh.openSidePanel(tab);
  const heading = () => panel.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  await until('the service', async () => (await heading()) === 'Wohngeld beantragen');
  await panel.bringToFront();
  await pressOn(panel, 'Leistung ändern');
  await until('the field', async () => (await focusedName(panel)) === 'Name der Leistung');
  await tabTo(panel, 'Andere Leistung');
  await panel.keyboard.type('Mietspiegel');
  await waitForText(panel, 'gehören dann zu „Mietspiegel“.');
  await pressOn(panel, 'Seite verschieben');
  await waitForText(panel, 'Die Seite ist verschoben, ihre Notizen auch.');
  await until('the other service', async () => (await heading()) === 'Mietspiegel');
  await until('the way in', async () => (await focusedName(panel)) === 'Leistung ändern');
  await pressOn(panel, 'Rückgängig');
  await until('the old service', async () => (await heading()) === 'Wohngeld beantragen');
  await until('the focus near by', async () => (await focusedName(panel)) !== '');
});

test('the review is filtered, and leads to a place, without a pointer', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, 'Kontoauszüge der letzten drei Monate', 'Transparenz: klar');
  await notePassage(fresh, tab, PASSAGE, PHRASE);
  await tab.goto('about:blank');
  const review = await fresh.extensionPage('review.html');
  await waitForText(review, '2 Notizen, 1 Leistung');
  await tabTo(review, 'Aspekt');
  await review.keyboard.type('Mehr');
  await waitForText(review, '1 von 2 Notizen');
  expect(await focusedName(review), 'the focus stays').toBe('Aspekt');
  expect(await textOf(review)).not.toContain('Kontoauszüge der letzten drei Monate');
  await pressOn(review, 'Filter aufheben');
  await waitForText(review, '2 Notizen, 1 Leistung');
  await until('what is shown', async () => (await focusedName(review)) === '2 Notizen, 1 Leistung');
  await tabTo(review, 'Leistung');
  await review.keyboard.press('ArrowDown');
  await until('the service', () => review.evaluate(() => location.href.includes('service') || undefined));
  const before = await fresh.pages();
  await pressOn(review, 'An der Stelle öffnen');
  const opened = await until('the page', async () => (await fresh.pages()).find((page) => !before.includes(page)));
  await until('its address', async () => opened.url().startsWith(`${portal.origin}/wohngeld`) || undefined);
  await waitForMarks(opened, [PASSAGE, 'Kontoauszüge der letzten drei Monate']);
  expect(await focusedPart(fresh, opened), 'the page has the focus').toBeUndefined();
});
