import type { Driver } from '#tests/e2e/driver/driver.ts';
import { launch } from '#tests/e2e/driver/launch.ts';
import { type Portal, startPortal } from '#tests/portal/server.ts';
import { type BrowserName, ensureBrowser, findBrowser } from './browsers.ts';
import { buildExtension } from './build.ts';
import { hasDisplay } from './display.ts';
import { guidedRun } from './guided.ts';

/**
 * `npm start`: the extension in a browser with a throw-away profile, on the sample service. With a display a person
 * takes over; without one the driver does what a person would, writes what came out into `demo/`, and ends.
 */
async function main(): Promise<void> {
  const name = await chooseBrowser();
  const extensionPath = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox');
  const portal = await startPortal();
  const headless = !hasDisplay();
  const driver = await launch({ browser: name, extensionPath, headless, language: 'de' });
  const closing = once(async () => {
    await driver.close();
    await portal.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, closing);
  try {
    await driver.grantPortal(portal.origin);
    await (headless ? showGuidedRun(driver, portal) : handOver(driver, portal));
  } finally {
    await closing();
  }
}

/** Whichever is there, Chromium first; gets a Chromium if there is none. */
async function chooseBrowser(): Promise<BrowserName> {
  const found = (['chromium', 'firefox'] as const).find((name) => findBrowser(name) !== undefined);
  if (found) return found;
  await ensureBrowser('chromium');
  return 'chromium';
}

async function showGuidedRun(driver: Driver, portal: Portal): Promise<void> {
  console.log('No display here: this is a guided run.');
  for (const path of await guidedRun(driver, portal)) console.log(path);
}

async function handOver(driver: Driver, portal: Portal): Promise<void> {
  await driver.newPage(portal.origin);
  console.log(`The sample service is at ${portal.origin}; Ctrl-C or closing the browser ends everything.`);
  console.log('1. Select a passage: a small bar appears, one click notes it.');
  console.log('2. Click the Randnotiz button in the toolbar: the panel shows the notes of this page.');
  console.log('3. In the panel choose the review: there are all notes, to read, discuss and export.');
  await driver.closed;
}

/** Closing happens once, whether a signal, an error or the end of the work asks for it first. */
function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= action();
    return running;
  };
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
