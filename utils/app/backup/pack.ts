import { createFileJobs } from '@/utils/app/file-worker/ask';
import type { JobWatch } from '@/utils/app/file-worker/protocol';
import { browser } from '@/utils/browser';

const job = createFileJobs(() => new Worker(browser.runtime.getURL('/file-worker.js')));

/**
 * Has a worker pack all that is noted; `null` where nothing is. Rejects when it cannot be read, and with the signal's reason.
 * Chromium's service worker can start no worker: there a page must ask.
 */
export function packBackup(watch?: JobWatch): Promise<Blob | null> {
  return job('backup', null, watch);
}
