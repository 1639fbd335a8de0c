import type { Browser } from 'webextension-polyfill';

/** What the content script needs of the WebExtension API. */
export type PageApi = Pick<Browser, 'runtime' | 'i18n'>;

/**
 * The WebExtension API for the content script. All browsers that we run on answer with promises by themselves, so the
 * script that runs in every page of an enabled portal does without the polyfill's 3 kB.
 */
export function pageApi(): PageApi {
  const { browser, chrome } = globalThis as typeof globalThis & { browser?: PageApi; chrome?: PageApi };
  const api = browser ?? chrome;
  if (!api) throw new Error('no WebExtension API here');
  return api;
}
