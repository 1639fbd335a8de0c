import type { Page, WebWorker } from 'puppeteer-core';
import { bundle } from '#tests/e2e/bundle.ts';
import { launch } from '#tests/e2e/driver/launch.ts';
import { buildExtension } from '#tests/tools/build.ts';
import type { ShareForm } from '@/components/share/forms';
import type * as face from './face.ts';

declare global {
  /** The bundle in the page. */
  var exchange: typeof face;
}

const NOTES = 100_000;

const FORMS: readonly ShareForm[] = ['randnotiz', 'excel', 'csv', 'ndjson', 'jsonld', 'report'];

/** Between two looks at a worker's memory, in milliseconds. */
const LOOK = 100;

/**
 * Reading in and writing out many notes, in real Chromium on real IndexedDB: reading in beside the raw puts of the very
 * rows that it ends up writing, and beside these and what the second journal holds. `--notes N` makes it smaller.
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
    await collectGarbage(page);
    const imported = await made.evaluate(({ file }) => exchange.importFile(file));
    console.error(JSON.stringify(imported));
    const raw = await page.evaluate(() => exchange.rawPuts());
    const journal = await page.evaluate(() => exchange.rawJournal());
    const both = raw.milliseconds + journal.milliseconds;
    const exports: Record<string, object> = {};
    for (const form of FORMS) {
      exports[form] = await exportAs(page, form);
      console.error(`${form}: ${JSON.stringify(exports[form])}`);
    }
    return {
      notes,
      changes,
      fileBytes: bytes,
      import: imported,
      rawPuts: raw,
      rawJournal: journal,
      exports,
      ratio: {
        import: round(imported.milliseconds / raw.milliseconds),
        importWithJournal: round(imported.milliseconds / both),
      },
    };
  } finally {
    await driver.close();
  }
}

/** What making the file left behind is not the import's: collecting it later would count as a long task of the page. */
async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** What an export took, with the peak of its worker's memory in megabytes (heap alone: a blob is the browser's). */
async function exportAs(page: Page, form: ShareForm): Promise<object> {
  let peak = 0;
  let done = false;
  const watch = async (worker: WebWorker) => {
    while (!done) {
      const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
      peak = Math.max(peak, usedSize);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  };
  // It is gone with its work.
  page.once('workercreated', (worker) => void watch(worker).catch(() => undefined));
  try {
    const figures = await page.evaluate((name) => exchange.exportAs(name), form);
    return { ...figures, peakMB: Math.round(peak / 1e6) };
  } catch (error) {
    return { failed: String(error), peakMB: Math.round(peak / 1e6) };
  } finally {
    done = true;
  }
}

const round = (value: number) => Math.round(value * 100) / 100;
