import type { KeyValueArea } from '@/utils/storage';

/** `storage.local` in memory: values are copies, as in a browser. */
export function createArea(): KeyValueArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    async get(keys) {
      const wanted = typeof keys === 'string' ? [keys] : keys;
      return Object.fromEntries(wanted.flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : [])));
    },
    async set(values) {
      for (const [key, value] of Object.entries(structuredClone(values))) items.set(key, value);
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
  };
}
