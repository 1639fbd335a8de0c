import rows from './version-4.json';

/**
 * Makes a database as version 4 of the schema had it, with what somebody had in it: two notes that were read in, of which
 * one was deleted since, and one that was written here. Version 4 had no columns. The rows are never made anew: they are
 * what is on people's disks.
 */
export function createVersion4(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 4);
    request.onupgradeneeded = () => {
      const db = request.result;
      const tail = db.createObjectStore('tail', { keyPath: 'id' });
      tail.createIndex('subject', 'subject');
      const notes = db.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('page', 'target.page.key');
      notes.createIndex('service', 'target.service.key');
      db.createObjectStore('drafts', { keyPath: 'key' });
      db.createObjectStore('services', { keyPath: 'key' });
      db.createObjectStore('pages', { keyPath: 'page' });
      db.createObjectStore('concerns', { keyPath: 'key' });
      const imports = db.createObjectStore('imports', { keyPath: 'name' });
      for (const store of ['device', 'pending', 'state', 'attachments']) db.createObjectStore(store);
      const [segments, directories] = [db.createObjectStore('segments'), db.createObjectStore('directories')];
      for (const row of rows.tail) tail.put(row);
      for (const row of rows.notes) notes.put(row);
      for (const row of rows.imports) imports.put(row);
      for (const { name: segment, rows: kept } of rows.segments) segments.put(kept, segment);
      for (const { name: segment, ids, subjects } of rows.directories)
        directories.put({ ids: Uint32Array.from(ids), subjects: Uint32Array.from(subjects) }, segment);
      db.createObjectStore('view').put(4, 'version');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
