import type { Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { clickText, findText, waitForText } from './steps.ts';

const ALL = '39 Notizen, 4 Leistungen';

/** Chooses in a field of the page, by its label and the beginning of what is offered. */
async function choose(review: Page, label: string, option: string): Promise<void> {
  await until(`${option} in ${label}`, () =>
    review.evaluate(
      (name, wanted) => {
        const field = [...document.querySelectorAll('label')].find(
          (each) => each.textContent?.trim() === name,
        )?.control;
        if (!(field instanceof HTMLSelectElement)) return false;
        const found = [...field.options].find((each) => each.label.startsWith(wanted));
        if (!found) return false;
        field.value = found.value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      option,
    ),
  );
}

test('an empty review says how to begin, and shows sample notes that go again', async ({ fresh }) => {
  test.slow();
  const review = await fresh.extensionPage('review.html');
  await waitForText(review, 'Noch keine Notizen. So beginnt es:');
  expect(await violations(review)).toEqual([]);
  await clickText(review, 'Beispielnotizen ansehen');
  await waitForText(review, 'Hier sind 39 Beispielnotizen aus Musterstadt dabei.');
  await waitForText(review, ALL);
  await waitForText(review, 'Wohngeld beantragen (Beispiel)');
  for (const scheme of ['dark', 'light'] as const) {
    await fresh.setColorScheme(review, scheme);
    expect(await violations(review), scheme).toEqual([]);
  }
  await clickText(review, 'Beispielnotizen entfernen');
  await waitForText(review, 'Die Beispielnotizen sind entfernt.');
  await waitForText(review, 'Noch keine Notizen. So beginnt es:');
  await findText(review, 'button', 'Beispielnotizen ansehen');
  expect(await violations(review)).toEqual([]);
  await (await findText(review, '.rn-elsewhere button', 'Rückgängig')).click();
  await waitForText(review, ALL);

  // Opened anew, with notes in it: without them it is empty again, and offers what it offered first.
  await review.close();
  const again = await fresh.extensionPage('review.html');
  await clickText(again, 'Beispielnotizen entfernen');
  await clickText(again, 'Beispielnotizen ansehen');
  await waitForText(again, '39 Notizen sind neu.');
  await waitForText(again, ALL);
  expect(await fresh.extensionErrors()).toEqual([]);
});

test('the status of problem spots chooses notes, spots, and what is passed on', async ({ fresh }) => {
  test.slow();
  const review = await fresh.extensionPage('review.html');
  await clickText(review, 'Beispielnotizen ansehen');
  await waitForText(review, ALL);
  await choose(review, 'Stand', 'entschieden (4)');
  await waitForText(review, '4 von 39 Notizen');
  expect(await review.evaluate(() => location.hash)).toContain('status=decided');
  await clickText(review, 'Notizen');
  await until('the notes of the spot', async () => (await review.$$('.rn-note-row')).length === 4);
  expect(await violations(review)).toEqual([]);
  await clickText(review, 'Problemstellen');
  await (await findText(review, '.rn-tight a', /^Wohngeld/)).click();
  await until('the only spot', async () => (await review.$$('.rn-spot')).length === 1);
  await waitForText(review, 'Stand: entschieden');
  await clickText(review, 'Weitergeben');
  await waitForText(review, '4 von 39 Notizen');
});
