import { browser } from '@/utils/browser';
import type { Menus, Tabs } from '@/utils/browser/types';
import { createCaller, type PageCalls } from '@/utils/messaging';
import { startAnnotatorIn } from './arrival';

const ITEM = 'note-selection';

/** Puts "note this" into the menu that a right click (or the menu key) opens on selected text. */
export async function offerContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('menu_note_selection');
  browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] });
}

/** Somebody chose our item: the toolbar appears at the selection and takes the focus, because it was asked for. */
export async function runContextMenu({ menuItemId }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (menuItemId === ITEM && tab?.id !== undefined) await focusIn(tab.id);
}

/** The command of the same meaning, for the keyboard alone. */
export async function focusToolbar(command: string): Promise<void> {
  if (command !== 'focus-toolbar') return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await focusIn(tab.id);
}

async function focusIn(tabId: number): Promise<void> {
  if (!(await startAnnotatorIn(tabId))) return;
  const page = createCaller<PageCalls>((message) => browser.tabs.sendMessage(tabId, message));
  await page('toolbar.focus', null);
}
