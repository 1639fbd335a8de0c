import puppeteer from 'puppeteer-core';
import { ChromiumDriver } from './chromium.ts';
import { chromiumProfile } from './chromium-profile.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { localisedCopy } from './localised-copy.ts';
import { withoutDesktop } from './without-desktop.ts';

/** Nothing of the browser's own business may reach for the network; the sandbox needs rights that containers lack. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--test-type',
  '--window-size=1280,1000',
  // Gives CDP `Extensions.triggerAction`; works over a pipe only.
  '--enable-unsafe-extension-debugging',
];

/** Every host but this computer is one that is not found; addresses that are numbers are hosts too. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Starts a Chromium; see `launch`. */
export async function launchChromium(options: LaunchOptions, executablePath: string): Promise<Driver> {
  const folder = localisedCopy(options.extensionPath, executablePath, options.language);
  const profile = chromiumProfile(options);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Whoever started it closes it: puppeteer's own handlers would end the process before that.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, LANGUAGE: options.language, PATH: withoutDesktop(profile.path) },
    args: [
      ...CHROMIUM_FLAGS,
      ...(options.network === 'loopback' ? [LOOPBACK_ONLY] : []),
      `--lang=${options.language}`,
      `--accept-lang=${options.language}`,
    ],
    // A person who looks at it needs no bars about automation and odd flags above the page.
    ...(!options.headless && { ignoreDefaultArgs: ['--enable-automation'] }),
    userDataDir: profile.path,
  });
  const removeFolders = () => {
    profile.remove();
    folder.remove();
  };
  const driver = new ChromiumDriver(browser, { ...options, extensionPath: folder.path }, removeFolders);
  try {
    await driver.install();
    if (!options.headless) await driver.prepareForPerson();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
