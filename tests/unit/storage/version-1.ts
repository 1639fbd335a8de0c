import rows from './version-1.json';

/**
 * Makes a database as version 1 of the schema had it, with what somebody had in it: two notes (one deleted), a draft, the
 * device's secret, and two changes of kinds that version 1 did not know. The rows are never made anew: they are what is
 * on people's disks.
 */
export function createVersion1(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const db = request.result;
      const tail = db.createObjectStore('tail', { keyPath: 'id' });
      tail.createIndex('subject', 'subject');
      const notes = db.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('page', 'target.page.key');
      notes.createIndex('service', 'target.service.key');
      const drafts = db.createObjectStore('drafts', { keyPath: 'key' });
      for (const row of rows.tail) tail.put(row);
      for (const row of rows.notes) notes.put(row);
      for (const row of rows.drafts) drafts.put(row);
      db.createObjectStore('device').put(Uint8Array.from(rows.secret), 'secret');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
