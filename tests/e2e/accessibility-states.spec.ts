import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickText, notePassage, PASSAGE, waitForText } from './steps.ts';
import { bundleStorage } from './storage/bundle.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Finds nothing wrong with what a page shows now, in either scheme. */
async function expectNothing(driver: Driver, page: Page, state: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await driver.setColorScheme(page, scheme);
    expect(await violations(page), `${state}, ${scheme}`).toEqual([]);
  }
}

/**
 * What two other devices said without knowing of each other: texts for the only note, names for its service, and other
 * services for its page. Written beside the background, because there is no way to read files in yet.
 */
async function sayApart(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('review.html');
  await page.evaluate(await bundleStorage());
  await page.evaluate(async () => {
    const db = await storage.openDatabase();
    const [note] = await storage.readAllNotes(db);
    if (!note) throw new Error('there is no note');
    const { service, page } = note.target;
    const texts = ['comment', 'suggestion'].flatMap((field) =>
      ['Das wissen wir schon.', 'Steht im Register.'].map((to) => ({ field, to })),
    );
    const places = ['Mietzuschuss', 'Lastenzuschuss'].flatMap((name) => [
      { kind: 'service.name', value: { key: service.key, name } } as const,
      { kind: 'page.service', value: { page: page.key, service: { key: `leika:${name}`, name } } } as const,
    ]);
    await storage.appendChanges(db, [
      ...texts.map(({ field, to }, number) =>
        storage.kept(
          number,
          { kind: 'note.set', value: { field: field === 'comment' ? 'comment' : 'suggestion', to } },
          note.id,
        ),
      ),
      ...places.map((says, number) => storage.kept(number, says, storage.subjectFor(says), [])),
    ]);
    db.close();
  });
  await page.close();
}

test('axe finds nothing where people said different things', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  await sayApart(fresh);
  await tab.bringToFront();
  const panel = await fresh.openSidePanel(tab);
  await clickText(panel, 'Ergänzen');
  await waitForText(panel, /Bemerkung: mehrere Fassungen.*Vorschlag: mehrere Fassungen/);
  await expectNothing(fresh, panel, 'editor with what others wrote');
  await clickText(panel, 'Zusammenfassen');
  await waitForText(panel, 'Neuer Text aus allen Fassungen');
  await expectNothing(fresh, panel, 'editor while one text is made of both');
  await clickText(panel, 'Diesen Text übernehmen');
  await waitForText(panel, /Übernommen\. ?Rückgängig/);
  await expectNothing(fresh, panel, 'editor after that');
  await clickText(panel, 'Rückgängig');
  await waitForText(panel, /Bemerkung: mehrere Fassungen/);
  await clickText(panel, 'Fertig');
  await clickText(panel, 'Leistung ändern');
  await waitForText(panel, 'Auch dieser Leistung zugeordnet:');
  await waitForText(panel, 'Die Seite selbst nennt');
  await panel.keyboard.press('Escape');
  await clickText(panel, 'Leistung ändern');
  await panel.type('fieldset [role=combobox]', 'Wohng');
  await waitForText(panel, 'gehören dann zu „Wohng“.');
  await expectNothing(fresh, panel, 'service form with what others said');
});

test('axe finds nothing in the panel while a lost note is put anew', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const panel = await fresh.openSidePanel(tab);
  await waitForText(panel, 'Auf dieser Seite (1)');
  await tab.evaluate((passage) => {
    for (const each of document.querySelectorAll('p')) if (each.textContent.includes(passage)) each.remove();
  }, PASSAGE);
  await waitForText(panel, 'Nicht gefunden (1)');
  await expectNothing(fresh, panel, 'a lost note');
  await clickText(panel, 'Neu zuordnen');
  await waitForText(panel, 'einen Text oder klicken Sie auf ein Feld');
  await expectNothing(fresh, panel, 'a lost note that is put anew');
});

test('axe finds nothing in the notices of the settings', async ({ fresh, tab: _, portal }) => {
  await fresh.grantPortal(portal.origin);
  const options = await fresh.extensionPage('options.html');
  await clickText(options, /^Blau/);
  await waitForText(options, 'Gespeichert');
  await expectNothing(fresh, options, 'saved');
  await clickText(options, 'Rückgängig');
  await waitForText(options, 'Es gilt wieder, was vorher galt.');
  await expectNothing(fresh, options, 'taken back');
  await clickText(options, 'Zurücknehmen');
  await waitForText(options, 'ist nicht mehr erlaubt. Ihre Notizen bleiben erhalten.');
  await expectNothing(fresh, options, 'a portal taken back');
  await fresh.answerPermissionPrompt('deny', portal.origin, options, () => clickText(options, 'Rückgängig'));
  await waitForText(options, 'Das hat nicht geklappt. Es bleibt, wie es war.');
  await expectNothing(fresh, options, 'failed');
});
