import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { drop, noteOn, savedBy, showFileForColleagues } from './exchange-steps.ts';
import { clickText, PASSAGE, textOf, waitForText } from './steps.ts';

const PASSPHRASE = 'Grünkohl über vier Ämter';
const FIELD = 'input[type=password]';

/** Making a key takes a second or more by design, and several on a computer that is busy with other things. */
const KEY_MS = 40_000;

test.describe.configure({ timeout: 6 * KEY_MS });

test('a protected file is handed on, and opens with its passphrase alone', async ({ fresh, tab, portal }) => {
  const review = await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra');
  await showFileForColleagues(review);
  await clickText(review, 'Mit Kennwort schützen');
  await waitForText(review, /Datei „randnotiz-\d{4}-W\d\d\.randnotiz\.age“/);
  await clickText(review, 'Geschützte Datei speichern');
  await waitForText(review, 'mindestens acht Zeichen');
  const [first, second] = await review.$$(FIELD);
  await first?.type(PASSPHRASE);
  await second?.type('Grünkohl');
  await clickText(review, 'Geschützte Datei speichern');
  await waitForText(review, 'Die beiden Kennwörter sind verschieden.');
  for (const scheme of ['light', 'dark'] as const) {
    await fresh.setColorScheme(review, scheme);
    expect(await violations(review)).toEqual([]);
  }
  await second?.type(PASSPHRASE.slice('Grünkohl'.length));
  const file = await savedBy(review, 'Geschützte Datei speichern');
  await waitForText(review, 'Die geschützte Datei liegt in Ihrem Ordner für Heruntergeladenes.', KEY_MS);
  expect(atob(file)).toMatch(/^age-encryption\.org\/v1\n/);
  expect(await violations(review)).toEqual([]);
  await fresh.reset();

  const other = await fresh.extensionPage('review.html');
  await drop(other, 'von-kim.randnotiz.age', file);
  await waitForText(other, '„von-kim.randnotiz.age“ ist mit einem Kennwort geschützt');
  expect(await other.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('password');
  await other.keyboard.type('Grünkohl');
  await other.keyboard.press('Enter');
  await waitForText(other, 'Dieses Kennwort passt nicht. Es wurde nichts geändert.', KEY_MS);
  for (const scheme of ['light', 'dark'] as const) {
    await fresh.setColorScheme(other, scheme);
    expect(await violations(other)).toEqual([]);
  }
  await clickText(other, 'Diese Datei auslassen');
  await waitForText(other, 'Abgebrochen. Aus dieser Datei wurde nichts übernommen.');
  expect(await other.evaluate(() => document.activeElement?.id)).toBe('import-title');
  expect(await textOf(other)).not.toContain(PASSAGE);

  await drop(other, 'von-kim.randnotiz.age', file);
  await waitForText(other, 'ist mit einem Kennwort geschützt');
  await other.keyboard.type(PASSPHRASE);
  await clickText(other, 'Öffnen');
  await waitForText(other, 'Eine Notiz ist neu.', KEY_MS);
  await waitForText(other, PASSAGE);
});

test('a suggested passphrase can be read, and needs no second typing', async ({ fresh, tab, portal }) => {
  const review = await noteOn(fresh, tab, portal.origin, 'Transparenz: klar');
  await showFileForColleagues(review);
  await clickText(review, 'Mit Kennwort schützen');
  await clickText(review, 'Kennwort vorschlagen');
  const words = await review.$eval('input[spellcheck=false]', (field) => (field as HTMLInputElement).value);
  expect(words).toMatch(/^(?:[a-z]+ ){5}[a-z]+$/);
  expect(await violations(review)).toEqual([]);
  const file = await savedBy(review, 'Geschützte Datei speichern');
  await fresh.reset();
  const other = await fresh.extensionPage('review.html');
  await drop(other, 'notizen', file);
  await waitForText(other, 'ist mit einem Kennwort geschützt');
  await other.keyboard.type(words);
  await other.keyboard.press('Enter');
  await waitForText(other, 'Eine Notiz ist neu.', KEY_MS);
});
