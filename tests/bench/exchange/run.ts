import { bundle } from '#tests/e2e/bundle.ts';
import { launch } from '#tests/e2e/driver/launch.ts';
import { buildExtension } from '#tests/tools/build.ts';
import type * as face from './face.ts';

declare global {
  /** The bundle in the page. */
  var exchange: typeof face;
}

const NOTES = 100_000;

/**
 * Reading in and writing out many notes, in real Chromium on real IndexedDB: reading in beside the raw puts of the very
 * rows that it ends up writing. `--notes N` makes it smaller.
 */
export async function benchExchange(options: readonly string[]) {
  const asked = Number(options[options.indexOf('--notes') + 1]);
  const notes = options.includes('--notes') && asked > 0 ? asked : NOTES;
  const extensionPath = await buildExtension('chrome');
  const driver = await launch({
    browser: 'chromium',
    extensionPath,
    headless: true,
    language: 'de',
    network: 'loopback',
  });
  try {
    const page = await driver.extensionPage('options.html');
    await page.evaluate(await bundle('tests/bench/exchange/face.ts', 'exchange'));
    const made = await page.evaluateHandle((count) => exchange.makeFile(count), notes);
    const { changes, bytes } = await made.evaluate(({ file, changes: count }) => ({
      changes: count,
      bytes: file.size,
    }));
    console.error(`a file of ${bytes} bytes with ${changes} changes`);
    const imported = await made.evaluate(({ file }) => exchange.importFile(file));
    console.error(JSON.stringify(imported));
    const raw = await page.evaluate(() => exchange.rawPuts());
    return {
      notes,
      changes,
      fileBytes: bytes,
      import: imported,
      rawPuts: raw,
      ratio: { import: round(imported.milliseconds / raw.milliseconds) },
    };
  } finally {
    await driver.close();
  }
}

const round = (value: number) => Math.round(value * 100) / 100;
