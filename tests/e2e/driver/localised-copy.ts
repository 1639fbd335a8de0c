import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Language } from './driver.ts';

/** A folder to load the extension from, and how to get rid of it. */
export interface ExtensionFolder {
  path: string;
  remove(): void;
}

/**
 * Chromium speaks German only with German texts of its own beside its program (Debian: package `chromium-l10n`).
 * Without them it takes the extension's English. Then it gets a copy of the extension that has only the language wanted,
 * in which every text comes out right; `i18n.getUILanguage()` alone stays English.
 */
export function localisedCopy(extensionPath: string, executablePath: string, language: Language): ExtensionFolder {
  if (speaks(executablePath, language)) return { path: extensionPath, remove: () => {} };
  const path = mkdtempSync(join(tmpdir(), 'randnotiz-extension-'));
  cpSync(extensionPath, path, { recursive: true });
  const locales = join(path, '_locales');
  for (const folder of readdirSync(locales).filter((name) => name !== language)) {
    rmSync(join(locales, folder), { recursive: true });
  }
  const manifest = join(path, 'manifest.json');
  const content: object = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, default_locale: language }));
  const remove = () => rmSync(path, { recursive: true, force: true });
  // Also where a test run ends before it could close the browser.
  process.once('exit', remove);
  return { path, remove };
}

function speaks(executablePath: string, language: Language): boolean {
  if (language === 'en') return true;
  const folder = dirname(realpathSync(executablePath));
  // Debian's /usr/bin/chromium is a script; program and texts are in /usr/lib/chromium. Elsewhere they lie together.
  return existsSync(join(folder === '/usr/bin' ? '/usr/lib/chromium' : folder, 'locales', `${language}.pak`));
}
