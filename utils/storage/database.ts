import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId, KeptChange } from '@/utils/domain/change';
import type { MovedPage, NamedService } from '@/utils/domain/service';
import type { Draft } from './drafts';
import { rebuildOldView } from './rebuild';

/** A change as stored: with its subject beside it, because an index cannot compute. */
export interface ChangeRow extends KeptChange {
  id: ChangeId;
  subject: ChangeId;
}

/**
 * The object stores. The log (`tail`) is the truth; `notes`, `services` and `pages` are a view of it, of the version that
 * stands in `view`, and can be rebuilt at any time. A note stands under the service that its page was put to.
 */
export interface Schema extends DBSchema {
  tail: { key: ChangeId; value: ChangeRow; indexes: { subject: ChangeId } };
  notes: { key: ChangeId; value: Annotation; indexes: { page: string; service: string } };
  services: { key: string; value: NamedService };
  pages: { key: string; value: MovedPage };
  view: { key: string; value: number };
  drafts: { key: string; value: Draft };
  device: { key: string; value: Uint8Array };
}

/** An open connection to the database. */
export type Database = IDBPDatabase<Schema>;

/** Raised by a migration, each of which has a fixture. */
const DATABASE_VERSION = 2;

/**
 * Opens the database, creating it at first use, and brings its view up to date. The connection closes itself when a newer version wants to upgrade,
 * so that an update of the extension is never blocked by an open page.
 */
export async function openDatabase(name = 'randnotiz'): Promise<Database> {
  const database = await openDB<Schema>(name, DATABASE_VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) createFirstVersion(db);
      if (oldVersion < 2) addServices(db);
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  await rebuildOldView(database);
  return database;
}

function createFirstVersion(db: Database): void {
  db.createObjectStore('tail', { keyPath: 'id' }).createIndex('subject', 'subject');
  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('page', 'target.page.key');
  notes.createIndex('service', 'target.service.key');
  db.createObjectStore('drafts', { keyPath: 'key' });
  db.createObjectStore('device');
}

function addServices(db: Database): void {
  db.createObjectStore('services', { keyPath: 'key' });
  db.createObjectStore('pages', { keyPath: 'page' });
  db.createObjectStore('view');
}
