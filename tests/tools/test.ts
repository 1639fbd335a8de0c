import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { buildExtension } from './build.ts';
import { check } from './check.ts';
import { type Counts, formatCounts, isGood, sumCounts } from './counts.ts';
import { readPlaywrightReport } from './reports.ts';
import { runPackage } from './run.ts';

/** `npm test`: browsers are there, the extension builds, everything without a browser, then both browsers. */
async function main(): Promise<Counts> {
  const paths = { chromium: await ensureBrowser('chromium'), firefox: await ensureBrowser('firefox') };
  await buildExtension('chrome');
  await buildExtension('firefox');
  const checked = await check();
  return sumCounts([checked, await browserTests(paths)]);
}

async function browserTests(paths: { chromium: string; firefox: string }): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-test-'));
  try {
    const report = join(folder, 'playwright.json');
    const env = {
      ...process.env,
      CHROMIUM_PATH: paths.chromium,
      FIREFOX_PATH: paths.firefox,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    const { code } = await runPackage('@playwright/test/cli.js', ['test', '--reporter=list,json'], { echo: true, env });
    return readPlaywrightReport(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const counts = await main();
  process.exitCode = isGood(counts) ? 0 : 1;
  console.log(formatCounts(counts));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
