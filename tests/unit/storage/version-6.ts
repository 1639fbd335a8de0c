import rows from './version-6.json';

const LISTS = { Uint8Array, Uint16Array, Uint32Array };

/**
 * Makes a database as version 6 of the schema had it, with what somebody had in it: two notes of the same place, what was
 * said of them, and their columns. Version 6 had no marks of texts and kept no index. The rows are never made anew: they are
 * what is on people's disks.
 */
export function createVersion6(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 6);
    request.onupgradeneeded = () => {
      const db = request.result;
      const tail = db.createObjectStore('tail', { keyPath: 'id' });
      tail.createIndex('subject', 'subject');
      const notes = db.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('page', 'target.page.key');
      notes.createIndex('service', 'target.service.key');
      const keyPaths = { drafts: 'key', services: 'key', pages: 'page', imports: 'name', concerns: 'key' };
      for (const [store, keyPath] of Object.entries(keyPaths)) db.createObjectStore(store, { keyPath });
      for (const store of ['device', 'view', 'segments', 'directories', 'pending', 'state', 'attachments'])
        db.createObjectStore(store);
      const [spots, relations] = [
        db.createObjectStore('spots', { keyPath: 'id' }),
        db.createObjectStore('relations', { keyPath: 'id' }),
      ];
      for (const store of [spots, relations]) store.createIndex('notes', 'notes', { multiEntry: true });
      const columns = db.createObjectStore('columns');
      for (const row of rows.tail) tail.put(row);
      for (const row of rows.notes) notes.put(row);
      for (const row of rows.spots) spots.put(row);
      for (const row of rows.relations) relations.put(row);
      for (const { key, chunk } of rows.columns) columns.put(withLists(chunk), key);
      request.transaction?.objectStore('view').put(6, 'version');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** A chunk with its numbers as they lie on the disk; JSON names their kind. */
function withLists(chunk: object): object {
  const read = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const [[kind, numbers] = []] = Object.entries(value);
    return kind && kind in LISTS ? LISTS[kind as keyof typeof LISTS].from(numbers) : value;
  };
  return Object.fromEntries(Object.entries(chunk).map(([key, value]) => [key, read(value)]));
}
