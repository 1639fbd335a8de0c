import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId, KeptChange } from '@/utils/domain/change';
import type { Draft } from './drafts';

/** A change as stored: with its subject beside it, because an index cannot compute. */
export interface ChangeRow extends KeptChange {
  id: ChangeId;
  subject: ChangeId;
}

/** The object stores. The log (`tail`) is the truth; `notes` is a view of it and can be rebuilt at any time. */
export interface Schema extends DBSchema {
  tail: { key: ChangeId; value: ChangeRow; indexes: { subject: ChangeId } };
  notes: { key: ChangeId; value: Annotation; indexes: { page: string; service: string } };
  drafts: { key: string; value: Draft };
  device: { key: string; value: Uint8Array };
}

/** An open connection to the database. */
export type Database = IDBPDatabase<Schema>;

/** Raised by a migration, each of which has a fixture. */
const DATABASE_VERSION = 1;

/**
 * Opens the database, creating it at first use. The connection closes itself when a newer version wants to upgrade,
 * so that an update of the extension is never blocked by an open page.
 */
export async function openDatabase(name = 'randnotiz'): Promise<Database> {
  const database = await openDB<Schema>(name, DATABASE_VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) createFirstVersion(db);
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
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
