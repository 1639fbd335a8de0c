import { browser } from '@/utils/browser';
import type { Settings } from '@/utils/domain/settings';
import { dayOf, type IsoDay } from '@/utils/domain/week';
import { base64url } from '@/utils/log';
import { readSettings } from '@/utils/settings';
import { type Database, openDatabase } from '@/utils/storage';

/** What the background's use cases need of the outside world, so that tests can hand in their own. */
export interface BackgroundContext {
  database(): Promise<Database>;
  /** Read anew each time: they are changed elsewhere. */
  settings(): Promise<Settings>;
  /** The day on this computer's clock. Nothing finer is ever asked for. */
  today(): IsoDay;
  randomBytes(count: number): Uint8Array;
}

/** The real outside world. The database opens at first use and again after it was closed from outside. */
export function createBackgroundContext(): BackgroundContext {
  let open: Promise<Database> | undefined;
  return {
    database() {
      open ??= openDatabase().then((database) => {
        database.addEventListener('close', () => (open = undefined));
        return database;
      });
      open.catch(() => (open = undefined));
      return open;
    },
    settings: () => readSettings(browser.storage.local),
    today: () => dayOf(new Date()),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  };
}

/** A fresh salt: 128 random bits, base64url. */
export function newSalt(context: BackgroundContext): string {
  return base64url(context.randomBytes(16));
}
