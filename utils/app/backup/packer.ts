import { requireExtensionPage } from '@/utils/app/background/sender';
import type { Answer, PackerCalls } from '@/utils/messaging';
import { packBackup } from './pack';

/** What Chromium's page for packing answers. */
export const PACKER_CALLS: Record<keyof PackerCalls, Answer> = {
  async 'backup.pack'(_input, sender) {
    requireExtensionPage(sender);
    const file = await packBackup();
    return { url: file && URL.createObjectURL(file) };
  },
};
