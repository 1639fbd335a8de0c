import type { Browser, Frame } from 'puppeteer-core';

/**
 * The two places where the driver needs what puppeteer-core (25.16) has but does not declare. If an update breaks the
 * driver, look here first.
 */

/** Raw WebDriver BiDi: answers the command's whole reply, of which `result` is the interesting part. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  /** Tells puppeteer of an event as if Firefox had. */
  emit(event: string, params: object): unknown;
}

/** The BiDi connection of a Firefox, for the `moz:scope: chrome` commands that puppeteer has no methods for. */
export function bidiConnection(browser: Browser): BidiConnection {
  if ('connection' in browser && isBidiConnection(browser.connection)) return browser.connection;
  throw new Error('puppeteer-core no longer exposes the BiDi connection of its Firefox');
}

/** The browser's id of a frame; a page's is that of its main frame: WebDriver BiDi's browsing context, or CDP's target. */
export function browsingContextId(frame: Frame): string {
  if ('_id' in frame && typeof frame._id === 'string') return frame._id;
  throw new Error('puppeteer-core no longer exposes the id of a frame');
}

function isBidiConnection(value: unknown): value is BidiConnection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'send' in value &&
    typeof value.send === 'function' &&
    'emit' in value
  );
}
