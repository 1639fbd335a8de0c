import type { Extension, WebWorker } from 'puppeteer-core';
import { until } from './until.ts';

/** What the functions below find when they run in the extension's worker. */
declare const registration: ServiceWorkerRegistration;
declare const chrome: { runtime: { reload(): void } };

/** The extension's worker, once it is active: clicks on the button that come before are lost. One that ended may still be listed. */
async function activeBackground(extension: Extension): Promise<WebWorker | undefined> {
  const isActive = () => registration.active?.state === 'activated';
  for (const worker of await extension.workers()) {
    if (await worker.evaluate(isActive).catch(() => false)) return worker;
  }
  return undefined;
}

/** Waits until the extension's worker is active. */
export function backgroundOf(extension: Extension): Promise<WebWorker> {
  return until('the background to listen', () => activeBackground(extension));
}

/** Ends the extension's worker; answers false when none is active. */
export async function stopBackground(extension: Extension): Promise<boolean> {
  const worker = await activeBackground(extension);
  if (!worker) return false;
  await worker.close();
  // Another one may start at once, when there is something to do.
  await until('the background to end', async () => !(await extension.workers()).includes(worker));
  return true;
}

/** Ends the extension and starts it anew; what it has stored stays. */
export async function reloadExtension(extension: Extension): Promise<void> {
  const before = await backgroundOf(extension);
  // It ends while it answers.
  await before.evaluate(() => chrome.runtime.reload()).catch(() => {});
  // As long as we hold on to it, it is listed before the new one.
  await before.close();
  await until('another background', () => activeBackground(extension));
}
