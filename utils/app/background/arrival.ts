import { browser } from '@/utils/browser';
import { normaliseAddress } from '@/utils/page/address';
import { readNotesOfPage } from '@/utils/storage';
import { isActivated } from './activated-tabs';
import type { BackgroundContext } from './context';

/** The annotator; fetched into a page when there is something to do. */
const ANNOTATOR_FILE = 'annotator.js';

/**
 * Puts the annotator into a tab's page: into one frame, or into all that the browser lets us into. Answers whether it
 * let us. Doing it twice is harmless.
 */
export async function startAnnotatorIn(tabId: number, frameId?: number): Promise<boolean> {
  const frames = frameId === undefined ? { allFrames: true } : { frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target: { tabId, ...frames }, files: [ANNOTATOR_FILE] });
    return true;
  } catch {
    // A page of the browser itself, or one that nobody has allowed.
    return false;
  }
}

/**
 * A page has been loaded, or its notes have changed: the annotator comes where the page has notes, or where somebody
 * clicked our symbol. The address is known only where the browser lets us in; nothing of it is stored.
 */
export async function arrive(context: BackgroundContext, tab: { id?: number; url?: string }): Promise<void> {
  if (tab.id === undefined) return;
  if ((await isActivated(tab.id)) || (await hasNotes(context, tab.url))) await startAnnotatorIn(tab.id);
}

/**
 * The same for one frame, which may come later than its page or go on by itself. Its notes belong to the page around it
 * (`tab.url`), or where nobody may look at that, to its own address.
 */
export async function arriveInFrame(context: BackgroundContext, frame: Frame): Promise<void> {
  const { tabId, frameId, around, own } = frame;
  if ((await isActivated(tabId)) || (await hasNotes(context, around)) || (await hasNotes(context, own)))
    await startAnnotatorIn(tabId, frameId);
}

/** A frame by its numbers, with the address of the page around it, and its own, as far as they are known. */
interface Frame {
  tabId: number;
  frameId: number;
  around: string | undefined;
  own: string | undefined;
}

async function hasNotes(context: BackgroundContext, address: string | undefined): Promise<boolean> {
  if (!address || !/^https?:/.test(address)) return false;
  return (await readNotesOfPage(await context.database(), normaliseAddress(address))).length > 0;
}
