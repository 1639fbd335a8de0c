/** The part of `storage.local` that the journal needs: it lies outside of IndexedDB, and is lost for other reasons than it. */
export interface KeyValueArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
