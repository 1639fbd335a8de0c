import rows from './version-5.json';

/**
 * Makes a database as version 5 of the schema had it, with what somebody had in it: two notes of the same place, and from a
 * newer version what was said of them, which version 5 kept without understanding it. The rows are never made anew: they are
 * what is on people's disks.
 */
export function createVersion5(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 5);
    request.onupgradeneeded = () => {
      const db = request.result;
      const tail = db.createObjectStore('tail', { keyPath: 'id' });
      tail.createIndex('subject', 'subject');
      const notes = db.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('page', 'target.page.key');
      notes.createIndex('service', 'target.service.key');
      for (const [store, keyPath] of Object.entries({
        drafts: 'key',
        services: 'key',
        pages: 'page',
        imports: 'name',
        concerns: 'key',
      }))
        db.createObjectStore(store, { keyPath });
      for (const store of ['device', 'view', 'segments', 'directories', 'pending', 'state', 'attachments', 'columns'])
        db.createObjectStore(store);
      for (const row of rows.tail) tail.put(row);
      for (const row of rows.notes) notes.put(row);
      request.transaction?.objectStore('view').put(5, 'version');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
