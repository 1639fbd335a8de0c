/** Chromium's pages that nobody sees, one at a time. Source: https://developer.chrome.com/docs/extensions/reference/api/offscreen */
interface ChromiumOffscreen {
  createDocument(options: { url: string; reasons: ('BLOBS' | 'WORKERS')[]; justification: string }): Promise<void>;
  /** Rejects where there is none. */
  closeDocument(): Promise<void>;
}

/** Chromium's own way, which the polyfill does not know; `undefined` in Firefox, and where it was not allowed. */
export function chromiumOffscreen(): ChromiumOffscreen | undefined {
  const { chrome }: typeof globalThis & { chrome?: { offscreen?: ChromiumOffscreen } } = globalThis;
  return chrome?.offscreen;
}
