import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId, KeptChange } from '@/utils/domain/change';
import type { ColumnChunk } from '@/utils/domain/note-columns';
import type { OwnConcern } from '@/utils/domain/own-concern';
import type { PlaceRelations, SpotRecord } from '@/utils/domain/problem-spot';
import type { MovedPage, NamedService } from '@/utils/domain/service';
import type { Draft } from './drafts';
import type { Directory } from './log/directory';
import { settleAtOpening } from './view/settle';

/** A change as stored in the tail: with its subject beside it, because an index cannot compute. */
export interface ChangeRow extends KeptChange {
  id: ChangeId;
  subject: ChangeId;
}

/** Some hundreds of changes in one row, sorted by subject. Immutable, but for payloads that are erased. */
export type Segment = KeptChange[];

/** What one reading in has put into the log: enough to take it back. */
export interface ImportRow {
  name: string;
  segments: string[];
}

/**
 * The object stores. The log is the truth: the newest changes one by one in `tail`, all others in `segments`, of which
 * those count that have a row in `directories` (the others are being read in, or were left over). `notes`, `columns`, `texts`, `services`,
 * `pages`, `concerns`, `spots` and `relations` (what was said of notes' spots and places) are a view of it, of the version that
 * stands in `view`, and can be rebuilt at any time; `pending` says of which
 * segments it does not know yet. `state` has a mark of the last writing. A note stands under the service that its page was put to.
 * The key of a chunk of `columns` is the id that it begins with ('' for the first one) and a name that no other one has; `texts`
 * has under that name a mark of what each of its notes says. `search` keeps the pieces of the search's index.
 */
export interface Schema extends DBSchema {
  tail: { key: ChangeId; value: ChangeRow; indexes: { subject: ChangeId } };
  segments: { key: string; value: Segment };
  directories: { key: string; value: Directory };
  imports: { key: string; value: ImportRow };
  pending: { key: string; value: 'added' | 'removed' };
  state: { key: string; value: string };
  attachments: { key: string; value: Blob };
  notes: { key: ChangeId; value: Annotation; indexes: { page: string; service: string } };
  columns: { key: [string, string]; value: ColumnChunk };
  texts: { key: string; value: Uint32Array };
  services: { key: string; value: NamedService };
  pages: { key: string; value: MovedPage };
  concerns: { key: string; value: OwnConcern };
  spots: { key: ChangeId; value: SpotRecord; indexes: { notes: ChangeId } };
  relations: { key: ChangeId; value: PlaceRelations; indexes: { notes: ChangeId } };
  view: { key: string; value: number };
  drafts: { key: string; value: Draft };
  search: { key: string; value: ArrayBuffer | string };
  device: { key: string; value: Uint8Array };
}

/** An open connection to the database. */
export type Database = IDBPDatabase<Schema>;

/** Raised by a migration, each of which has a fixture. */
const DATABASE_VERSION = 7;

/**
 * Opens the database, creating it at first use, and brings its view up to date. The connection closes itself when a newer version wants to upgrade,
 * so that an update of the extension is never blocked by an open page.
 */
export async function openDatabase(name = 'randnotiz'): Promise<Database> {
  const database = await openDB<Schema>(name, DATABASE_VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) createFirstVersion(db);
      if (oldVersion < 2) addServices(db);
      if (oldVersion < 3) addSegments(db);
      if (oldVersion < 4) db.createObjectStore('concerns', { keyPath: 'key' });
      if (oldVersion < 5) db.createObjectStore('columns');
      if (oldVersion < 6) addSpots(db);
      if (oldVersion < 7) for (const store of ['texts', 'search'] as const) db.createObjectStore(store);
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  await settleAtOpening(database);
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

/** What stands in the tail stays there, until the next change closes it. */
function addSegments(db: Database): void {
  for (const store of ['segments', 'directories', 'pending', 'state', 'attachments'] as const)
    db.createObjectStore(store);
  db.createObjectStore('imports', { keyPath: 'name' });
}

function addSpots(db: Database): void {
  for (const store of ['spots', 'relations'] as const)
    db.createObjectStore(store, { keyPath: 'id' }).createIndex('notes', 'notes', { multiEntry: true });
}
