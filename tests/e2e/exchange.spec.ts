import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { drop, fileForColleagues, noteOn } from './exchange-steps.ts';
import { clickText, PASSAGE, waitForText } from './steps.ts';

test.describe('handing notes on', () => {
  test('a file of one device is read in on another, and taken back', async ({ fresh, tab, portal }) => {
    const file = await fileForColleagues(await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra'));
    await fresh.reset();

    const review = await fresh.extensionPage('review.html');
    await waitForText(review, 'Dateien wählen');
    expect(await violations(review)).toEqual([]);
    await drop(review, 'von-kim.randnotiz', file);
    await waitForText(review, 'Eine Notiz ist neu.');
    await waitForText(review, PASSAGE);
    await clickText(review, 'Weitergeben');
    await drop(review, 'von-kim-noch-einmal.randnotiz', file);
    await waitForText(review, 'Alles darin war schon bekannt.');
  });

  test('an import is taken back whole', async ({ fresh, tab, portal }) => {
    const file = await fileForColleagues(await noteOn(fresh, tab, portal.origin, 'Transparenz: klar'));
    await fresh.reset();
    const own = await noteOn(fresh, await fresh.newPage(), portal.origin, 'Mehraufwand: spart Arbeit');
    await clickText(own, 'Weitergeben');
    await drop(own, 'von-kim.randnotiz', file);
    await waitForText(own, 'Eine Notiz ist neu.');
    expect(await violations(own)).toEqual([]);
    await clickText(own, 'Rückgängig');
    await waitForText(own, 'Alles, was dazugekommen war, ist wieder weg.');
    await clickText(own, 'Zurück zur Auswertung');
    await waitForText(own, '1 Notiz, 1 Leistung');
  });

  test('a worker reads lines where the browser runs it', async ({ driver }) => {
    const page = await driver.extensionPage('icon/16.png');
    const answer = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/line-worker.js');
          worker.addEventListener('message', ({ data }) => resolve(data));
          worker.addEventListener('error', () => reject(new Error('the worker failed')));
          worker.postMessage({ number: 7, bytes: new TextEncoder().encode('{}\n[]'), most: 5 });
        }),
    );
    await page.close();
    const refused = [1, 2].map((line) => ({ line, why: 'not-a-change' }));
    expect(answer).toEqual({ number: 7, read: { changes: [], lines: 2, refused } });
  });

  test('what is no Randnotiz file changes nothing and says so', async ({ fresh }) => {
    const review = await fresh.extensionPage('review.html');
    await drop(review, 'brief.txt', btoa('Sehr geehrte Damen und Herren'));
    await waitForText(review, 'Das ist keine Randnotiz-Datei.');
  });
});
