import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The two browsers that the project is tested in. */
export type BrowserName = 'chromium' | 'firefox';

/** Where `@puppeteer/browsers` keeps the Firefox that it downloads. */
export const PUPPETEER_CACHE = join(homedir(), '.cache', 'puppeteer');

// Branded Chrome and Edge are left out on purpose: they no longer take unpacked extensions from the command line.
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const USUAL_PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${process.env.LOCALAPPDATA}/Chromium/Application/chrome.exe`,
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${process.env.ProgramFiles}/Mozilla Firefox/firefox.exe`,
    `${process.env.LOCALAPPDATA}/Mozilla Firefox/firefox.exe`,
  ],
};

const PATH_VARIABLE: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Existing files that may be the browser, most wanted first: the user's own word, then PATH, usual places, downloads. */
export function browserCandidates(name: BrowserName): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return [
    process.env[PATH_VARIABLE[name]] ?? '',
    ...COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command + suffix))),
    ...USUAL_PLACES[name],
    ...(name === 'chromium' ? [chromium.executablePath()] : downloadedFirefoxes()),
  ].filter((path) => path !== '' && existsSync(path));
}

/**
 * A browser out of a snap starts, but is shut in: it sees neither the throw-away profile nor the extension's folder.
 * Ubuntu's `/usr/bin/firefox` and `chromium-browser` are small scripts that start the snap.
 */
export function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.includes('/snap/') || real.endsWith('/snap')) return true;
  const start = readFileSync(real).subarray(0, 4000).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/bin/');
}

function downloadedFirefoxes(): string[] {
  const folder = join(PUPPETEER_CACHE, 'firefox');
  if (!existsSync(folder)) return [];
  const inside = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe', 'firefox/firefox.exe'];
  return readdirSync(folder).flatMap((version) => inside.map((path) => join(folder, version, path)));
}
