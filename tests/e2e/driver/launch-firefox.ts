import puppeteer from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';
import { preferences } from './firefox-preferences.ts';

/** Starts a Firefox; see `launch`. */
export async function launchFirefox(options: LaunchOptions, executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    defaultViewport: null,
    // Whoever started it closes it: puppeteer's own handlers would end the process before that.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['-remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: preferences(options),
    ...(options.userDataDir !== undefined && { userDataDir: options.userDataDir }),
  });
  const driver = new FirefoxDriver(browser, options);
  try {
    await driver.installLanguage();
    await driver.install();
    if (!options.headless) await driver.prepareForPerson();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
