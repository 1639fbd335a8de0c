import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { pressOn } from './driver/keys.ts';
import { until } from './driver/until.ts';
import { clickText, findText, storedText, waitForText } from './steps.ts';

/** Stands in an answer to a guiding question of the sample notes, and in no note. */
const WORD = 'Missbrauch';

test('what was said of a problem spot is found, and leaves the search when it is erased', async ({ fresh }) => {
  test.slow();
  const review = await fresh.extensionPage('review.html');
  await clickText(review, 'Beispielnotizen ansehen');
  await waitForText(review, '39 Notizen, 4 Leistungen');
  await (await findText(review, 'label', 'In den Notizen suchen')).click();
  await review.keyboard.type(WORD);
  await waitForText(review, '4 Treffer');
  await clickText(review, 'Notizen');
  await waitForText(review, 'Gefunden in der Problemstelle:');
  expect(await violations(review)).toEqual([]);
  await clickText(review, 'Problemstellen');
  await (await findText(review, '.rn-tight a', /^Wohngeld/)).click();
  await waitForText(review, 'Gefunden in dem, was hierzu gesagt wurde:');
  expect(await review.$$eval('.rn-spot mark', (all) => all.map((mark) => mark.textContent))).toContain(WORD);
  await (await findText(review, 'h3 button', /^Mehraufwand: .*Original/)).click();
  await findText(review, '.rn-spot-card button', 'An der Stelle öffnen');
  await pressOn(review, 'Weitere Handlungen');
  const answer = await review.$$eval(
    '.rn-more-deeds option',
    (all) => all.find((each) => /Nachbarstadt/.test(each.label))?.value,
  );
  await review.select('.rn-more-deeds select', answer ?? '');
  await pressOn(review, 'Endgültig löschen …');
  await waitForText(review, 'Diese Worte endgültig löschen?');
  for (const scheme of ['dark', 'light'] as const) {
    await fresh.setColorScheme(review, scheme);
    expect(await violations(review), scheme).toEqual([]);
  }
  await pressOn(review, 'Ja, endgültig löschen');
  await waitForText(review, 'Die Worte sind endgültig gelöscht.');
  await waitForText(review, 'Keine Treffer');
  await until('the words to be gone', async () => !(await storedText(fresh)).includes(WORD));
  expect(await fresh.extensionErrors()).toEqual([]);
});
