import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { launch } from '#tests/e2e/driver/launch.ts';
import { until } from '#tests/e2e/driver/until.ts';
import { buildExtension } from '#tests/tools/build.ts';
import { mutationsOf, openAndTimeDrawing } from './marks-drawing.ts';
import { meterScrolling, type Scrolled } from './marks-meter.ts';
import { noteEverything } from './marks-notes.ts';
import { type MarksPage, serveMarksPage } from './marks-page.ts';
import { median } from './median.ts';

/** Runs of each kind, interleaved and in turns, so that a noisy machine disturbs both alike. */
const RUNS = 9;

/**
 * What 1,000 marks cost a page, in Chromium: the time to draw them, what the page sees of it, and the longest frame
 * while the page and a scrolling area in it are scrolled from top to bottom, beside the same page in a browser whose
 * extension nobody has allowed there. Medians. The CPU time of the page's main thread while scrolling comes along,
 * because it says more than frames where the machine is busy.
 */
export async function benchMarks() {
  const extensionPath = await buildExtension('chrome');
  const served = await serveMarksPage();
  const options = { browser: 'chromium', extensionPath, headless: true, language: 'de' } as const;
  const [ours, without] = [await launch(options), await launch(options)];
  try {
    await ours.grantPortal(served.url);
    const page = await ours.newPage();
    const bare = await without.newPage();
    const marks = await noteEverything(ours, page, served.url);
    // The first of each does not count. It also outlasts the news of the notes, which brings the annotator too.
    await scrollBare(bare, served);
    await page.goto(served.url);
    await until('all marks', () => isAllDrawn(ours, page, marks), 60_000);
    await meterScrolling(page);
    const drawn: number[] = [];
    const mutations: number[] = [];
    const withUs: Scrolled[] = [];
    const withoutUs: Scrolled[] = [];
    for (let run = 0; run < RUNS; run++) {
      const first = run % 2 === 0;
      if (first) withoutUs.push(await scrollBare(bare, served));
      drawn.push(await openAndTimeDrawing(ours, page, served, marks));
      if (!(await isAllDrawn(ours, page, marks))) throw new Error('Not all marks are drawn');
      withUs.push(await meterScrolling(page));
      mutations.push(await mutationsOf(page));
      if (!first) withoutUs.push(await scrollBare(bare, served));
    }
    return {
      marks,
      drawMs: round(median(drawn)),
      pageMutations: Math.max(...mutations),
      scrollLongestFrameMs: round(median(withUs.map(({ longestFrameMs }) => longestFrameMs))),
      scrollLongestFrameMsWithoutUs: round(median(withoutUs.map(({ longestFrameMs }) => longestFrameMs))),
      scrollCpuMs: round(median(withUs.map(({ cpuMs }) => cpuMs))),
      scrollCpuMsWithoutUs: round(median(withoutUs.map(({ cpuMs }) => cpuMs))),
      runs: RUNS,
    };
  } finally {
    await Promise.all([ours.close(), without.close(), served.close()]);
  }
}

async function scrollBare(page: Page, { url }: MarksPage): Promise<Scrolled> {
  await page.goto(url);
  return meterScrolling(page);
}

/** Nothing counts unless all is drawn: the passages painted, the fields outlined. */
async function isAllDrawn(driver: Driver, page: Page, marks: number): Promise<boolean> {
  const painted = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  const [outlined = 0] = await driver.inClosedRoots(page.mainFrame(), (roots) =>
    roots.map((root) => root.querySelectorAll('.outline').length),
  );
  return painted + outlined === marks;
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
