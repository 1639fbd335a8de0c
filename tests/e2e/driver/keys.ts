import type { KeyInput, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { inPage } from './in-page.ts';
import { until } from './until.ts';

/** More stops than this no page of the tests has. */
const STOPS_MAX = 150;

/** Presses keys together, in the order given: `press(page, 'Alt', 'Shift', 'KeyR')`. */
export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  for (const key of keys.slice(-1)) await page.keyboard.press(key);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** Presses a key so many times. */
export async function pressTimes(page: Page, times: number, key: KeyInput): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

/** What has the focus in one of our own pages, as it is called: label, `aria-label`, or text. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return '';
    const label = 'labels' in at ? (at as HTMLInputElement).labels?.[0] : undefined;
    const name = at.getAttribute('aria-label') ?? (label ?? at).textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });
}

/**
 * Goes with the Tab key, or back with Shift, to something that is there and called so; fails where the keyboard does not
 * get there. Never round the end of the page: there the browser's own buttons begin.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const fits = (called: string) => (typeof name === 'string' ? called === name : name.test(called));
  const met = new Set<string>();
  for (let stop = 0; stop < STOPS_MAX; stop++) {
    const { at, names } = await stops(page);
    const called = names[at] ?? '';
    if (fits(called)) return;
    met.add(called);
    if (names.findIndex(fits) < at) await press(page, 'Shift', 'Tab');
    else await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}, but to: ${[...met].join(' | ')}`);
}

/** Goes to something in one of our own pages, as soon as it is there, and presses a key on it. */
export async function pressOn(page: Page, name: string | RegExp, key: KeyInput = 'Enter'): Promise<void> {
  const fits = (called: string) => (typeof name === 'string' ? called === name : name.test(called));
  await until(`something that is called ${name}`, async () => (await stops(page)).names.some(fits));
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** All that can have the focus, in the order of the page and as it is called, and which of them has it. */
function stops(page: Page): Promise<{ at: number; names: string[] }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex]')];
    const names = all.map((element) => {
      const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
      const name = element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '';
      return name.replace(/\s+/g, ' ').trim();
    });
    return { at: all.indexOf(document.activeElement as HTMLElement), names };
  });
}

/** What has the focus among our parts in a web page; `undefined` where the page has it. */
export async function focusedPart(driver: Driver, page: Page): Promise<string | undefined> {
  return (await inPage(driver, page)).find((part) => part.focused)?.name;
}

/** What the live regions of our parts say, those that say something. */
export async function spoken(driver: Driver, page: Page): Promise<string[]> {
  const parts = await inPage(driver, page);
  return parts.filter(({ role, text }) => role === 'status' && text !== '').map(({ text }) => text);
}

/** Waits until exactly this is said, or something that fits. */
export function waitUntilSpoken(driver: Driver, page: Page, words: string | RegExp): Promise<true> {
  const fits = (said: string) => (typeof words === 'string' ? said === words : words.test(said));
  return until(`"${words}" to be said`, async () => (await spoken(driver, page)).some(fits) || undefined);
}
