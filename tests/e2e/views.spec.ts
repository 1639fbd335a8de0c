import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { press, tabTo } from './driver/keys.ts';
import { clickText, findText, waitForText } from './steps.ts';

test('a view gets a name, is found again when the page is opened anew, and goes with a way back', async ({ fresh }) => {
  test.slow();
  let review = await fresh.extensionPage('review.html');
  await clickText(review, 'Beispielnotizen ansehen');
  await waitForText(review, 'Ansicht: Alle Leistungen');
  await (await findText(review, 'td a', /^3 Hindernisse: .*Denglisch/)).click();
  await waitForText(review, '3 von 39 Notizen');
  await waitForText(review, 'Ansicht: eigene Auswahl');

  // By keyboard alone.
  await tabTo(review, 'Ansicht: eigene Auswahl');
  await press(review, 'Enter');
  await tabTo(review, 'Name für diese Ansicht');
  await review.keyboard.type('Sprache am Montag');
  await press(review, 'Enter');
  await waitForText(review, '„Sprache am Montag“ ist gespeichert.');
  await waitForText(review, 'Ansicht: Sprache am Montag');
  for (const scheme of ['dark', 'light'] as const) {
    await fresh.setColorScheme(review, scheme);
    expect(await violations(review), scheme).toEqual([]);
  }
  await review.setViewport({ width: 320, height: 800 });
  await expect.poll(() => review.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await review.close();

  review = await fresh.extensionPage('review.html');
  await waitForText(review, 'Ansicht: Alle Leistungen');
  await clickText(review, 'Ansicht: Alle Leistungen');
  await clickText(review, 'Sprache am Montag');
  await waitForText(review, '3 von 39 Notizen');
  await waitForText(review, 'Ansicht: Sprache am Montag');
  await clickText(review, 'Ansicht: Sprache am Montag');
  await clickText(review, 'Umbenennen: Sprache am Montag');
  await press(review, 'Escape');
  await clickText(review, 'Löschen: Sprache am Montag');
  await waitForText(review, 'Die Ansicht „Sprache am Montag“ ist gelöscht.');
  await waitForText(review, 'Ansicht: eigene Auswahl');
  await (await findText(review, '.rn-views button', 'Rückgängig')).click();
  await waitForText(review, 'Ansicht: Sprache am Montag');
  await tabTo(review, 'Sprache am Montag');
  await press(review, 'Escape');
  expect(await review.$eval('.rn-views', (menu) => (menu as HTMLDetailsElement).open)).toBe(false);
  expect(await fresh.extensionErrors()).toEqual([]);
});
