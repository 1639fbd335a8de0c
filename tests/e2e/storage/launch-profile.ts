import puppeteer, { type Browser } from 'puppeteer-core';
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

/** Starts a browser on a profile of its own, so that what it kept can be looked for by the next one. */
export async function launchOn(name: BrowserName, userDataDir: string): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`no ${name} on this computer`);
  const common = { executablePath, userDataDir, headless: true };
  return name === 'firefox'
    ? await puppeteer.launch({ ...common, browser: 'firefox' })
    : await puppeteer.launch({ ...common, args: CHROMIUM_ARGS });
}
