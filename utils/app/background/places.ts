import { browser } from '@/utils/browser';
import type { ChangeId } from '@/utils/domain/change';
import type { PageState } from '@/utils/domain/page-state';
import { wayTo } from '@/utils/domain/way';
import { readNotesOfService } from '@/utils/storage';
import type { BackgroundContext } from './context';
import { requireNote } from './notes';
import { pageIn } from './page';

const keyOf = (tabId: number) => `reveal:${tabId}`;

/**
 * Opens the page of a note, or the page where its service begins if the place stands behind a session, in a tab or a new
 * one. The note is remembered for that tab and this session only, so that its mark is shown when the page has found it.
 */
export async function openPlace(context: BackgroundContext, id: ChangeId, tabId?: number): Promise<void> {
  const { target } = await requireNote(context, id);
  const others = await readNotesOfService(await context.database(), target.service.key);
  const way = wayTo(
    target,
    others.map((note) => note.target),
  );
  const url = way.kind === 'open' ? way.address : way.start;
  if (tabId !== undefined) await browser.storage.session.set({ [keyOf(tabId)]: id });
  const tab = tabId === undefined ? await browser.tabs.create({ url }) : await browser.tabs.update(tabId, { url });
  if (tabId === undefined && tab.id !== undefined) await browser.storage.session.set({ [keyOf(tab.id)]: id });
}

/** The page in a tab has looked for its marks: the one that somebody is on the way to is shown, once. */
export async function revealAwaited(tabId: number, frameId: number, { marks }: PageState): Promise<void> {
  const key = keyOf(tabId);
  const { [key]: note } = await browser.storage.session.get(key);
  if (typeof note !== 'string' || marks[note] !== 'found') return;
  await browser.storage.session.remove(key);
  // The page may be gone by now, which is no error.
  await pageIn(tabId, frameId)('mark.reveal', { note }).catch(() => undefined);
}
