import rows from './version-3.json';

/**
 * Makes a database as version 3 of the schema had it, with what somebody had in it: a note, and the meaning of one of its
 * concerns, which version 3 kept without understanding it. The rows are never made anew: they are what is on people's disks.
 */
export function createVersion3(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 3);
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
      db.createObjectStore('imports', { keyPath: 'name' });
      for (const store of ['device', 'view', 'segments', 'directories', 'pending', 'state', 'attachments'])
        db.createObjectStore(store);
      for (const row of rows.tail) tail.put(row);
      for (const row of rows.notes) notes.put(row);
      request.transaction?.objectStore('view').put(3, 'version');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
