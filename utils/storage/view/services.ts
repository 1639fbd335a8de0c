import type { MovedPage, NamedService } from '@/utils/domain/service';
import type { ServiceRef } from '@/utils/domain/target';
import type { Database } from '@/utils/storage/database';

/** The name that people gave a service; `undefined` where nobody did. */
export function readService(db: Database, key: string): Promise<NamedService | undefined> {
  return db.get('services', key);
}

/** The service that people put a page to; `undefined` where nobody did. */
export function readPageService(db: Database, pageKey: string): Promise<MovedPage | undefined> {
  return db.get('pages', pageKey);
}

/** All pages that people put to a service, or let go again. */
export function readMovedPages(db: Database): Promise<MovedPage[]> {
  return db.getAll('pages');
}

/** All names that people gave services. */
export function readNamedServices(db: Database): Promise<NamedService[]> {
  return db.getAll('services');
}

/** All services that this device knows, from notes, names and moved pages, by the name that holds. */
export async function readServices(db: Database): Promise<ServiceRef[]> {
  const transaction = db.transaction(['notes', 'services', 'pages']);
  const known = new Map<string, string>();
  const learn = ({ key, name }: ServiceRef) => known.set(key, name || (known.get(key) ?? ''));
  const notes = transaction.objectStore('notes').index('service');
  for (let at = await notes.openCursor(null, 'nextunique'); at; at = await at.continue())
    learn(at.value.target.service);
  for (const { service } of await transaction.objectStore('pages').getAll()) if (service) learn(service);
  for (const service of await transaction.objectStore('services').getAll()) learn(service);
  return [...known]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de') || (a.key < b.key ? -1 : 1));
}
