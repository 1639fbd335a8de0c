import { browser } from '@/utils/browser';
import type { Menus, Tabs } from '@/utils/browser/types';
import type { MessageKey } from '@/utils/i18n/translate';
import type { Caller, PageCalls } from '@/utils/messaging';
import { startAnnotatorIn } from './arrival';
import { pageIn } from './page';

type Context = Menus.ContextType;

/** What the browser's menu offers, by what it was opened on. */
const ITEMS: readonly { id: string; title: MessageKey; contexts: [Context, ...Context[]] }[] = [
  { id: 'selection', title: 'menu_note_selection', contexts: ['selection'] },
  { id: 'link', title: 'menu_note_link', contexts: ['link'] },
  { id: 'image', title: 'menu_note_image', contexts: ['image'] },
  { id: 'field', title: 'menu_note_field', contexts: ['editable'] },
  { id: 'step', title: 'menu_note_step', contexts: ['page', 'frame'] },
  { id: 'pick', title: 'menu_pick', contexts: ['page', 'frame'] },
];

/** Puts our entries into the menu that a right click (or the menu key) opens. */
export async function offerContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ITEMS)
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts });
}

/** Somebody chose an entry of ours: the toolbar appears there and takes the focus, because it was asked for. */
export async function runContextMenu(info: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  const { frameId = 0, linkUrl, srcUrl } = info;
  const inPage = (run: Run) => runIn(tab?.id, frameId, run);
  switch (info.menuItemId) {
    case 'selection':
      return inPage((page) => page('toolbar.focus', null));
    case 'link':
      return inPage((page) => page('place.note', linkUrl ? { link: linkUrl } : {}));
    case 'image':
      return inPage((page) => page('place.note', srcUrl ? { image: srcUrl } : {}));
    case 'field':
      return inPage((page) => page('place.note', { editable: true }));
    case 'step':
      return runIn(tab?.id, 0, (page) => page('step.note', null));
    case 'pick':
      return inPage((page) => page('picker.start', null));
  }
}

/** The commands, for the keyboard alone. */
export async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (command === 'focus-toolbar') await runIn(tab?.id, 0, (page) => page('toolbar.focus', null));
  if (command === 'pick') await runIn(tab?.id, 0, (page) => page('picker.start', null));
}

type Run = (page: Caller<PageCalls>) => Promise<unknown>;

async function runIn(tabId: number | undefined, frameId: number, run: Run): Promise<void> {
  if (tabId !== undefined && (await startAnnotatorIn(tabId, frameId))) await run(pageIn(tabId, frameId));
}
