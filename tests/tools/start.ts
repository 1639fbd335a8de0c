import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '#tests/e2e/driver/launch.ts';
import { startPortal } from '#tests/portal/server.ts';
import { type BrowserName, ensureBrowser, findBrowser } from './browsers.ts';
import { buildExtension } from './build.ts';
import { hasDisplay } from './display.ts';
import { guidedRun } from './guided.ts';
import { handOver } from './hand-over.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

/**
 * `npm start`: the extension in a browser with a throw-away profile, on the sample service. With a display a person
 * takes over; without one the driver does what a person would, writes what came out into `demo/`, and ends.
 * `npm start -- --browser firefox` asks for one of the two.
 */
async function main(): Promise<void> {
  const stopped = stopSignal();
  const name = await chooseBrowser();
  const extensionPath = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox');
  await using left = new AsyncDisposableStack();
  const portal = await startPortal();
  left.defer(() => portal.close());
  const userDataDir = mkdtempSync(join(tmpdir(), 'randnotiz-profile-'));
  left.defer(() => removeFolder(userDataDir));
  const headless = !hasDisplay();
  const driver = await launch({ browser: name, extensionPath, headless, language: 'de', userDataDir });
  left.defer(() => driver.close());
  const work = headless ? guidedRun(driver, portal) : handOver(driver, portal);
  const first = await Promise.race([work, driver.closed.then(() => 'closed'), stopped]);
  if (headless && first === 'closed') throw new Error('The browser ended before the guided run did.');
}

/** Not left to the driver: a browser that a person closes is gone before its last processes have written. */
function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** The browser that was asked for, else whichever is there, Chromium first; gets one if there is none. */
async function chooseBrowser(): Promise<BrowserName> {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const asked = BROWSERS.find((name) => name === values.browser);
  if (values.browser !== undefined && !asked) throw new Error(`--browser takes ${BROWSERS.join(' or ')}`);
  const name = asked ?? BROWSERS.find((candidate) => findBrowser(candidate) !== undefined) ?? 'chromium';
  await ensureBrowser(name);
  return name;
}

/** Heard until the process ends: npm passes Ctrl-C on, so that it may come twice, and closing must still be finished. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Whoever stopped it in the middle need not wait until the driver has given up waiting for a page that is gone.
process.exit();
