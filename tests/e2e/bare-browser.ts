import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '#tests/tools/browsers.ts';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Starts a browser without window and without the extension; undefined where there is none. `userDataDir` is a profile
 * of its own, so that what it kept can be looked for by the next one; left out, it is thrown away.
 */
export async function launchBare(name: BrowserName, userDataDir?: string): Promise<Browser | undefined> {
  const executablePath = findBrowser(name);
  if (!executablePath) return undefined;
  const common = { executablePath, headless: true, ...(userDataDir !== undefined && { userDataDir }) };
  return name === 'firefox'
    ? await puppeteer.launch({ ...common, browser: 'firefox' })
    : await puppeteer.launch({ ...common, args: CHROMIUM_ARGS });
}
