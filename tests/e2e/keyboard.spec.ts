import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickInPage, inPage, waitForNoPart, waitForPart } from './driver/in-page.ts';
import { focusedPart, press, pressTimes, spoken, waitUntilSpoken } from './driver/keys.ts';
import { selectByCaret } from './driver/select-by-caret.ts';
import { until } from './driver/until.ts';
import { startPicker } from './kinds/capture.ts';
import { notePassage, PASSAGE, waitForMarks, waitForText } from './steps.ts';

test.use({ caretBrowsing: true });

test.describe('without a pointer', () => {
  test('a passage is selected and noted, and the note is taken back', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await selectByCaret(tab, PASSAGE);
    await waitUntilSpoken(fresh, tab, 'Leiste zum Notieren: Alt+Umschalt+R.');
    expect(await focusedPart(fresh, tab), 'the toolbar takes no focus unasked').toBeUndefined();
    await press(tab, 'Alt', 'Shift', 'KeyR');
    await until('the focus', async () => (await focusedPart(fresh, tab)) === 'Mehraufwand: kostet extra');
    await tab.keyboard.press('ArrowRight');
    expect(await focusedPart(fresh, tab)).toBe('Mehraufwand: spart Arbeit');
    await tab.keyboard.press('ArrowLeft');
    await tab.keyboard.press('ArrowLeft');
    expect(await focusedPart(fresh, tab), 'arrows go round').toBe('Schließen');
    await pressTimes(tab, 3, 'ArrowDown');
    expect(await focusedPart(fresh, tab)).toBe('Transparenz: unklar');
    await tab.keyboard.press('Enter');
    await waitForMarks(tab, [PASSAGE]);
    await waitUntilSpoken(fresh, tab, 'Notiert: Transparenz, unklar.');
    await waitUntilSpoken(fresh, tab, /^Alt\+Umschalt\+R/);
    expect(await focusedPart(fresh, tab), 'the notice takes no focus unasked').toBeUndefined();
    await press(tab, 'Alt', 'Shift', 'KeyR');
    await until('the notice', async () => (await focusedPart(fresh, tab)) === 'Rückgängig');
    await tab.keyboard.press('Tab');
    expect(await focusedPart(fresh, tab)).toBe('Ergänzen');
    await press(tab, 'Shift', 'Tab');
    await tab.keyboard.press('Enter');
    await waitForMarks(tab, []);
    await waitUntilSpoken(fresh, tab, 'Die Notiz ist zurückgenommen.');
    expect(await focusedPart(fresh, tab), 'what is left of the notice has the focus').toBe('Schließen');
    await tab.keyboard.press('Escape');
    await waitForNoPart(fresh, tab, { name: 'Schließen' });
    expect(await spoken(fresh, tab)).toEqual([]);
  });

  test('signs are reached behind the page, a crowd unfolds and folds', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    for (const phrase of ['Mehraufwand: spart Arbeit', 'Transparenz: unklar', 'Transparenz: klar'])
      await notePassage(fresh, tab, PASSAGE, phrase);
    await notePassage(fresh, tab, 'Der Antrag ist kostenlos', 'Mehraufwand: kostet extra');
    await clickInPage(fresh, tab, 'Schließen');
    await waitForNoPart(fresh, tab, { name: 'Schließen' });
    await tab.focus('footer a:last-of-type');
    const met: string[] = [];
    while (met.length < 12) {
      await tab.keyboard.press('Tab');
      const part = await focusedPart(fresh, tab);
      if (part) met.push(part);
      if (/^3 Notizen/.test(part ?? '')) break;
    }
    const shown = (await inPage(fresh, tab)).filter(({ role }) => role === 'button');
    const fromAbove = shown.sort((a, b) => a.rect.y - b.rect.y).map(({ name }) => name);
    expect(met, 'in the order of the page').toEqual(fromAbove.slice(0, met.length));
    await tab.keyboard.press('Enter');
    const unfolded = await waitForPart(fresh, tab, { name: /^3 Notizen/ });
    expect(unfolded.states.expanded).toBe('true');
    const each = (await inPage(fresh, tab)).filter(({ name }) => /^\S+ · /.test(name)).map(({ name }) => name);
    expect([...each].sort()).toEqual(['Mehraufwand · spart Arbeit', 'Transparenz · klar', 'Transparenz · unklar']);
    for (const name of each) {
      await tab.keyboard.press('Tab');
      expect(await focusedPart(fresh, tab)).toBe(name);
    }
    await tab.keyboard.press('Escape');
    await waitForNoPart(fresh, tab, { name: each[0] ?? '' });
    expect(await focusedPart(fresh, tab), 'the focus stays on the crowd').toMatch(/^3 Notizen/);
    await tab.keyboard.press('Enter');
    await waitForPart(fresh, tab, { name: each[0] ?? '' });
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await waitForText(await fresh.sidePanel(), 'Notiz ergänzen');
  });

  test('a field is chosen: Escape leaves, Enter takes, the focus comes back', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/arten/einfach`);
    await tab.focus('[name="einzug.strasse"]');
    await startPicker(fresh, tab);
    await waitUntilSpoken(fresh, tab, 'Eingabefeld „Straße und Hausnummer“, Pflichtfeld');
    await tab.keyboard.press('Tab');
    await waitUntilSpoken(fresh, tab, 'Eingabefeld „Zusatz zur Anschrift“');
    await press(tab, 'Shift', 'Tab');
    await waitUntilSpoken(fresh, tab, 'Eingabefeld „Straße und Hausnummer“, Pflichtfeld');
    await tab.keyboard.press('ArrowUp');
    await waitUntilSpoken(fresh, tab, /Anschrift der neuen Wohnung/);
    for (let widened = 0; widened < 9; widened++) await tab.keyboard.press('ArrowUp');
    await waitUntilSpoken(fresh, tab, 'Ganze Seite');
    await tab.keyboard.press('Escape');
    await waitForNoPart(fresh, tab, { name: 'Ganze Seite', role: 'status' });
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('einzug.strasse');
    await startPicker(fresh, tab);
    await waitUntilSpoken(fresh, tab, 'Eingabefeld „Straße und Hausnummer“, Pflichtfeld');
    await tab.keyboard.press('ArrowRight');
    await waitUntilSpoken(fresh, tab, 'Eingabefeld „Zusatz zur Anschrift“');
    await tab.keyboard.press('Enter');
    await until('the toolbar', async () => (await focusedPart(fresh, tab)) === 'Mehraufwand: kostet extra');
    await tab.keyboard.press('Enter');
    await waitForPart(fresh, tab, { name: 'Notiz: Mehraufwand · kostet extra' });
    await waitUntilSpoken(fresh, tab, 'Notiert: Mehraufwand, kostet extra.');
    const back = await tab.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(back, 'the focus is where it was').toBe('einzug.strasse');
  });

  test('each kind of target is said in words', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/arten/einfach`);
    await startPicker(fresh, tab);
    await waitUntilSpoken(fresh, tab, /^Markieren Sie Text oder klicken Sie/);
    const said = new Map<string, string>();
    for (let stop = 0; stop < 100 && said.size < Object.keys(SAID).length; stop++) {
      await tab.keyboard.press('Tab');
      const probe = await framedProbe(fresh, tab);
      if (!probe || said.has(probe)) continue;
      const [label = ''] = await labels(fresh, tab);
      await waitUntilSpoken(fresh, tab, label);
      said.set(probe, label);
    }
    expect(Object.fromEntries(said)).toEqual(SAID);
  });
});

/** What the picker says of each probe, German. */
const SAID: Readonly<Record<string, string>> = {
  heading: 'Überschrift mit Abschnitt „Fristen bei einem Umzug“',
  field: 'Eingabefeld „Straße und Hausnummer“, Pflichtfeld',
  select: 'Auswahlfeld „Stadtteil“',
  radios: 'Gruppe „Wie nutzen Sie die Wohnung?“',
  checkboxes: 'Gruppe „Wer zieht mit Ihnen ein?“',
  file: 'Datei-Feld „Wohnungsgeberbestätigung hochladen“',
  button: 'Schaltfläche „Entwurf speichern“',
  link: 'Link „Hinweisen zum Meldewesen“',
  pdf: 'Link zu einem PDF „Merkblatt zur Ummeldung (PDF, 1 Seite)“',
  image: 'Bild „Lageplan: das Bürgerbüro am Rathausplatz, Haltestelle gegenüber“',
  table: 'Tabelle „Gebühren rund um die Anmeldung“',
};

/** What stands beside the picker's frame, for the eye. */
function labels(driver: Driver, tab: Page): Promise<string[]> {
  return driver.inClosedRoots(tab.mainFrame(), (roots) =>
    roots.flatMap((root) => [...root.querySelectorAll('.label')].map(({ textContent }) => textContent ?? '')),
  );
}

/** The probe that the picker's frame stands around. */
async function framedProbe(driver: Driver, tab: Page): Promise<string | undefined> {
  const [frame] = await driver.inClosedRoots(tab.mainFrame(), (roots) =>
    roots.flatMap((root) =>
      [...root.querySelectorAll('.frame')].map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return { x, y, width, height };
      }),
    ),
  );
  if (!frame) return undefined;
  const probe = await tab.evaluate((box) => {
    const near = (element: Element) => {
      const rect = element.getBoundingClientRect();
      return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(rect[side] - box[side]) < 1);
    };
    return [...document.querySelectorAll('[data-probe]')].find(near)?.getAttribute('data-probe');
  }, frame);
  return probe ?? undefined;
}
