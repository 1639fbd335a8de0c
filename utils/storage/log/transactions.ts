import type { IDBPTransaction } from 'idb';
import type { Schema } from '@/utils/storage/database';

/** The stores of the log. */
export const LOG_STORES = ['tail', 'segments', 'directories'] as const;

/** The stores that a change reaches: the log, the view of it, and what is said of both. */
export const WRITING_STORES = [
  ...LOG_STORES,
  'notes',
  'columns',
  'texts',
  'services',
  'pages',
  'concerns',
  'spots',
  'relations',
  'pending',
  'imports',
  'state',
] as const;

/** A transaction that reads the log. */
export type Reading = IDBPTransaction<Schema, typeof LOG_STORES, 'readonly'>;

/** A transaction that may write the log and its view. */
export type Writing = IDBPTransaction<Schema, typeof WRITING_STORES, 'readwrite'>;

/** A wider transaction can all that a narrower one can; the types of idb cannot say so. */
export function reading(transaction: Writing): Reading {
  return transaction as unknown as Reading;
}

/**
 * Does some work in one transaction: when the promise is fulfilled the work is written, else
 * nothing has changed. `meanwhile` is done while the browser writes.
 */
export async function wholly<T>(
  transaction: Writing,
  work: (transaction: Writing) => Promise<T>,
  meanwhile?: () => Promise<void>,
): Promise<T> {
  try {
    const done = await work(transaction);
    await Promise.all([transaction.done, meanwhile?.()]);
    return done;
  } catch (error) {
    transaction.done.catch(() => undefined);
    // A request that fails ends the transaction; what fails before it is one (a value that cannot be cloned) does not.
    if (transaction.error === null) transaction.abort();
    throw error;
  }
}
