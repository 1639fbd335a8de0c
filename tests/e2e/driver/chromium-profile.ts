import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './driver.ts';

/** A Chromium's profile folder, and how to get rid of it if it was made for one run. */
export interface Profile {
  path: string;
  remove(): void;
}

// The offer to translate a German page would lie over the page, and it cannot be switched off by a flag.
const preferencesFor = ({ caretBrowsing = false, downloads }: LaunchOptions) => ({
  translate: { enabled: false },
  ...(downloads !== undefined && { download: { default_directory: downloads } }),
  settings: { a11y: { caretbrowsing: { enabled: caretBrowsing } } },
});

/** Makes a throw-away profile; one that is given is used as it is, and stays. */
export function chromiumProfile(options: LaunchOptions): Profile {
  const { userDataDir: given } = options;
  const path = given ?? mkdtempSync(join(tmpdir(), 'randnotiz-profile-'));
  const preferences = join(path, 'Default', 'Preferences');
  if (!existsSync(preferences)) {
    mkdirSync(join(path, 'Default'), { recursive: true });
    writeFileSync(preferences, JSON.stringify(preferencesFor(options)));
  }
  // Its last processes may still write while the folder goes.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return given === undefined ? { path, remove } : { path, remove: () => {} };
}
