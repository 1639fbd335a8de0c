import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './driver.ts';

/**
 * Writes a language pack without any texts. Firefox chooses an extension's language by its own, and speaks only what it
 * has packs for (Debian's has English alone): with this one it runs in German, shows English where it lacks German
 * texts, and lets the extension speak German. Installed as a temporary add-on it needs no signature.
 */
export function writeLangpack(folder: string, language: Language): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 2,
    name: `Empty language pack (${language})`,
    version: '1.0',
    langpack_id: language,
    browser_specific_settings: {
      gecko: { id: `langpack-${language}@firefox.mozilla.org`, strict_min_version: '140.0', strict_max_version: '*' },
    },
    sources: { browser: { base_path: 'browser/' } },
    languages: { [language]: { version: '20260101000000', chrome_resources: {} } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
