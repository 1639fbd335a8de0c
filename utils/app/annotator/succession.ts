import type { PageApi } from '@/utils/browser/page-world';
import type { World } from './world';

/**
 * What the one who comes later says on the window. A page may hear it and say it too: whoever hears it goes only if the
 * extension that it came from is really gone.
 */
const NEWS = 'randnotiz-anew';

/** Where our element says which highlight is painted with it: those who come later can see it, the page cannot. */
const HIGHLIGHT = 'data-randnotiz';

/**
 * For a script that begins here: what an older one has left goes, before anything new is drawn; and this one goes when a
 * newer one comes. The WebExtension API is not touched before that.
 */
export function succeed(window: Window, world: World, api: () => Pick<PageApi, 'runtime'>): void {
  window.dispatchEvent(new Event(NEWS));
  sweep(window.document);
  const { signal } = world.stop;
  window.addEventListener(NEWS, () => isGone(api) && world.stop.abort(), { capture: true, signal });
}

/** Of an extension that was updated the id is gone; or, where nobody had used it before, all of its API. */
function isGone(api: () => Pick<PageApi, 'runtime'>): boolean {
  return api().runtime?.id === undefined;
}

/** Puts the name of our highlight where a successor finds it. `ground` stands at the end of our closed shadow tree. */
export function leaveName(ground: HTMLElement, highlight: string): void {
  ground.setAttribute(HIGHLIGHT, highlight);
}

/**
 * Firefox ends our scripts without a word when the extension is updated. What they drew stays, and nobody listens. There
 * a script may look into closed shadow trees; in Chromium the older one still hears us.
 */
function sweep(document: Document): void {
  for (const element of document.querySelectorAll<Openable>('html > div, dialog > div')) {
    const highlight = element.openOrClosedShadowRoot?.lastElementChild?.getAttribute(HIGHLIGHT);
    if (!highlight) continue;
    CSS.highlights.delete(highlight);
    element.remove();
  }
}

/** https://developer.mozilla.org/en-US/docs/Web/API/Element/openOrClosedShadowRoot */
type Openable = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
