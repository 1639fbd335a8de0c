/**
 * Where something runs apart from the rest of the browser: one of our own pages (`page`), or the tab that the panel
 * speaks of (`tab`).
 */
export interface Elsewhere {
  what: 'page' | 'tab';
  /** A private window, or one of Firefox's containers, which separate what pages store. */
  apart: 'private' | 'container';
}

/** What a browser says of a tab or of our own page. Chromium has no `cookieStoreId`. */
export interface Surroundings {
  incognito: boolean;
  cookieStoreId?: string | undefined;
}

/** Whether something runs apart from the rest of the browser, and how; `null` for an ordinary window and tab. */
export function elsewhereOf(what: Elsewhere['what'], { incognito, cookieStoreId }: Surroundings): Elsewhere | null {
  if (incognito || cookieStoreId === 'firefox-private') return { what, apart: 'private' };
  return cookieStoreId?.startsWith('firefox-container-') ? { what, apart: 'container' } : null;
}
