import { browser, chromiumOffscreen } from '@/utils/browser';
import { createCaller, type PackerCalls } from '@/utils/messaging';
import { packBackup } from './pack';

/** A file that lies ready under an address of our own, until it is let go. */
export interface ReadyFile {
  url: string;
  release(): Promise<void>;
}

/**
 * Packs a backup where the background can: in Firefox beside itself; in Chromium in a page that nobody sees, since a service
 * worker has neither workers nor addresses for files. `null` where nothing is noted.
 */
export function layBackupReady(): Promise<ReadyFile | null> {
  const offscreen = chromiumOffscreen();
  return offscreen ? inPage(offscreen) : beside();
}

async function beside(): Promise<ReadyFile | null> {
  const file = await packBackup();
  if (!file) return null;
  const url = URL.createObjectURL(file);
  return { url, release: async () => URL.revokeObjectURL(url) };
}

async function inPage(offscreen: NonNullable<ReturnType<typeof chromiumOffscreen>>): Promise<ReadyFile | null> {
  // There can be one only, and one that was cut short may be left; most times there is none to close.
  await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({
    url: 'packer.html',
    reasons: ['BLOBS', 'WORKERS'],
    justification: 'Packs the daily backup of the notes as a file.',
  });
  // With the page goes the address of its file.
  const release = () => offscreen.closeDocument();
  try {
    const ask = createCaller<PackerCalls>((message) => browser.runtime.sendMessage(message));
    const { url } = await ask('backup.pack', null);
    if (url !== null) return { url, release };
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return null;
}
