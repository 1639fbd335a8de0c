import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { launch } from '#tests/e2e/driver/launch.ts';
import { CHROMIUM_FLAGS } from '#tests/e2e/driver/launch-chromium.ts';
import { startPortal } from '#tests/portal/server.ts';
import { ensureBrowser } from '#tests/tools/browsers.ts';
import { buildExtension } from '#tests/tools/build.ts';
import { median } from './median.ts';

/** Loads of each kind, interleaved, so that a noisy machine disturbs both alike. */
const LOADS = 41;
/** Loads before the first one that counts: caches and the just-in-time compiler warm up. */
const WARM_UP = 4;
/** How long a page is left alone after its load before its main thread's time is read, ms. */
const SETTLE_MS = 300;

/**
 * What a page without notes pays for Randnotiz on an allowed portal: main-thread time (CPU time of its tasks, CDP `TaskDuration`, ms, median)
 * of loading the sample service's information page, with the extension and in a browser without it; and the gzip size
 * of the script that is always there, and of the annotator that it fetches when there is something to do.
 */
export async function benchPage() {
  const folder = await buildExtension('chrome');
  const portal = await startPortal();
  const url = `${portal.origin}/wohngeld`;
  const ours = await launch({ browser: 'chromium', extensionPath: folder, headless: true, language: 'de' });
  const executablePath = await ensureBrowser('chromium');
  const bare = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...CHROMIUM_FLAGS],
  });
  try {
    await ours.grantPortal(portal.origin);
    // One tab each, as somebody has who walks through a service.
    const withUs = await openMeter(await ours.newPage());
    const without = await openMeter(await bare.newPage());
    const withoutNotes: number[] = [];
    const withoutExtension: number[] = [];
    for (let load = -WARM_UP; load < LOADS; load += 1) {
      const one = await withUs(url);
      const other = await without(url);
      if (load < 0) continue;
      withoutNotes.push(one);
      withoutExtension.push(other);
    }
    return {
      contentScriptGzipBytes: gzipBytes(folder, 'loader.js'),
      annotatorGzipBytes: gzipBytes(folder, 'annotator.js'),
      idleMsWithoutNotes: round(median(withoutNotes)),
      idleMsWithoutExtension: round(median(withoutExtension)),
      loads: LOADS,
    };
  } finally {
    await Promise.all([ours.close(), bare.close(), portal.close()]);
  }
}

/** Measures loads in a tab: the main thread's CPU time from the beginning of a load until the page has come to rest. */
async function openMeter(page: Page): Promise<(url: string) => Promise<number>> {
  const session = await page.createCDPSession();
  // CPU time of the thread, not of the clock: what else the machine is doing does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (url) => {
    // The browser begins to count anew with each navigation.
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), SETTLE_MS);
    const { metrics } = await session.send('Performance.getMetrics');
    const duration = metrics.find((metric) => metric.name === 'TaskDuration');
    return (duration?.value ?? Number.NaN) * 1_000;
  };
}

function gzipBytes(folder: string, file: string): number {
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
