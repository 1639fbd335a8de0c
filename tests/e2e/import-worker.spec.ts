import type * as face from '#tests/bench/exchange/face.ts';
import { bundle } from './bundle.ts';
import { expect, test } from './driver/fixtures.ts';

declare global {
  var exchange: typeof face;
}

/** Firefox stopped one in three to one in three hundred for good while its worker started another one. */
const IMPORTS = 100;

test('a file that is read in again and again is read each time', async ({ fresh }) => {
  test.skip(fresh.browser === 'chromium', 'Chromium never stopped one.');
  test.slow();
  const page = await fresh.extensionPage('options.html');
  await page.evaluate(await bundle('tests/bench/exchange/face.ts', 'exchange'));
  const made = await page.evaluateHandle(() => exchange.makeFile(20));
  for (let time = 0; time < IMPORTS; time += 1) {
    const { outcome } = await made.evaluate(({ file }) => exchange.importFile(file));
    expect(outcome, `import ${time + 1}`).toMatchObject({ imported: { newNotes: time === 0 ? 20 : 0 }, left: 0 });
  }
});
