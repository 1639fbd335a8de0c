import { browser, openPanelFromPage } from '@/utils/browser';
import type { ChangeId } from '@/utils/domain/change';
import { base64url } from '@/utils/log';
import { type Beginning, tellNews } from '@/utils/messaging';
import { writeDraft } from '@/utils/storage';
import type { BackgroundContext } from './context';

interface Place {
  tabId: number;
  windowId?: number;
}

/** Opens the panel with a note in it, unless `check` rejects: then the panel opens with nothing in particular. */
export async function openNoteInPanel(
  { tabId, windowId }: Place,
  note: ChangeId,
  check: () => Promise<void>,
): Promise<void> {
  // Opened before anything is awaited: the browser must still see the click.
  const opened = openPanelFromPage(tabId, windowId);
  // Whatever is awaited first may fail first; the other failure is then nobody's news.
  opened.catch(() => undefined);
  await check();
  await show(tabId, note);
  await opened;
}

/** Opens the panel with a draft for a place: nothing is saved before something is said. */
export async function beginNoteInPanel(
  context: BackgroundContext,
  { tabId, windowId }: Place,
  { target, content }: Beginning,
): Promise<void> {
  const opened = openPanelFromPage(tabId, windowId);
  const key = `new:${base64url(context.randomBytes(9))}`;
  await writeDraft(await context.database(), { key, note: null, target, content });
  await show(tabId, key);
  await opened;
}

/** The panel may be open already (it hears the news) or be about to open (it looks what it shall show). */
async function show(tabId: number, note: string): Promise<void> {
  await browser.storage.session.set({ [`show:${tabId}`]: note });
  tellNews({ kind: 'panel.show', tabId, note });
}
