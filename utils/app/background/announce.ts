import { browser } from '@/utils/browser';
import { tellNews } from '@/utils/messaging';
import { arrive } from './arrival';
import type { BackgroundContext } from './context';
import { pageIn } from './page';

/**
 * Tells everybody who shows notes that they have changed: our own pages, and the pages of all tabs but the one that
 * changed them (which knows). Where nobody answers, the annotator comes if the page has notes now.
 */
export async function announceChange(context: BackgroundContext, exceptTab?: number): Promise<void> {
  tellNews({ kind: 'notes.changed' });
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async (tab) => {
      const { id } = tab;
      if (id === undefined || id === exceptTab) return;
      await pageIn(id)('marks.reload', null).catch(() => arrive(context, tab));
    }),
  );
}
