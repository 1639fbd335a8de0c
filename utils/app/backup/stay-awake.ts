import { browser } from '@/utils/browser';

/** Chromium ends a background that has asked it for nothing for 30 seconds. */
const ASK_MS = 20_000;

/**
 * Keeps the background awake while it waits for a work that takes longer. Source:
 * https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers (2026-11-26)
 */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const asking = setInterval(() => browser.runtime.getPlatformInfo(), ASK_MS);
  try {
    return await work;
  } finally {
    clearInterval(asking);
  }
}
