import { readChosenCatalogue } from '@/utils/app/catalogue/chosen-catalogue';
import { readCatalogues } from '@/utils/app/catalogue/kept-catalogues';
import { kept } from '@/utils/app/kept';
import { browser } from '@/utils/browser';
import type { Catalogue } from '@/utils/catalogue';
import type { Settings } from '@/utils/domain/settings';
import { dayOf, type IsoDay } from '@/utils/domain/week';
import { base64url } from '@/utils/log';
import { readSettings } from '@/utils/settings';
import { createJournal, type Database, type Journal, openDatabase } from '@/utils/storage';
import { recoverDatabase } from './recovery';

/** What the background's use cases need of the outside world, so that tests can hand in their own. */
export interface BackgroundContext {
  database(): Promise<Database>;
  /** All changes once more, outside of the database. */
  journal: Journal;
  /** Read anew each time: they are changed elsewhere. */
  settings(): Promise<Settings>;
  /** The catalogue that holds; the workshop's where the chosen one cannot be read. */
  catalogue(): Promise<Catalogue>;
  /** All other catalogues that are here. */
  otherCatalogues(): Promise<Catalogue[]>;
  /** The day on this computer's clock. Nothing finer is ever asked for. */
  today(): IsoDay;
  randomBytes(count: number): Uint8Array;
}

/**
 * The real outside world. The database opens at first use and again after it was closed from outside; each time what it has
 * lost meanwhile is put back before anybody reads it.
 */
export function createBackgroundContext(): BackgroundContext {
  let open: Promise<Database> | undefined;
  const journal = createJournal(browser.storage.local);
  return {
    database() {
      open ??= openDatabase().then(async (database) => {
        database.addEventListener('close', () => (open = undefined));
        await recoverDatabase(database, journal, kept, caches);
        return database;
      });
      open.catch(() => (open = undefined));
      return open;
    },
    journal,
    settings: () => readSettings(browser.storage.local),
    catalogue: async () => (await readChosenCatalogue(browser.storage.local)).catalogue,
    otherCatalogues: () => readCatalogues(browser.storage.local),
    today: () => dayOf(new Date()),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  };
}

/** A fresh salt: 128 random bits, base64url. */
export function newSalt(context: BackgroundContext): string {
  return base64url(context.randomBytes(16));
}
