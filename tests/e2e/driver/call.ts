import type { Page } from 'puppeteer-core';

/**
 * Source text of a call of a self-contained function, answering JSON text (`undefined` becomes `null`). By source and
 * not by handle, because the same function goes to places that only take text: Firefox's own window, for one.
 */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => JSON.stringify((await (${fn.toString()})(...${JSON.stringify(args)})) ?? null))()`;
}

/** Calls a self-contained function in a page, with JSON in and JSON out. */
export async function callIn<A extends readonly unknown[], T>(
  page: Page,
  fn: (...args: A) => Promise<T> | T,
  args: A,
): Promise<T> {
  return JSON.parse(String(await page.evaluate(callSource(fn, args))));
}
