import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '@/tests/tools/browsers';

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

/** Starts a browser without window; undefined where there is none. */
export async function launch(name: BrowserName): Promise<Browser | undefined> {
  const executablePath = findBrowser(name);
  if (!executablePath) return undefined;
  return name === 'firefox'
    ? await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    : await puppeteer.launch({ executablePath, headless: true, args: CHROMIUM_ARGS });
}

/** Shows `body`, declarative shadow trees included, on a fresh page with `script` run. Synchronous parsing: no waiting. */
export async function show(page: Page, body: string, script: string): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate((html) => document.body.setHTMLUnsafe(html), body);
  await page.evaluate(script);
}
