/** One writer at a time, in all contexts of the extension: journal and database must say the same. */
export const LOG_LOCK = 'randnotiz-log';
/** One import at a time. */
export const IMPORT_LOCK = 'randnotiz-import';

/** Does some work while nobody else in this origin holds the lock. */
export function underLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}

/** Whether nobody holds the lock now. */
export function isFree(name: string): Promise<boolean> {
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => lock !== null);
}
