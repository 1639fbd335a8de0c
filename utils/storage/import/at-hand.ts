import { inflateRows } from '@/utils/storage/journal/codec';
import type { AtHand } from '@/utils/storage/view/settle';

/** So much is kept, in bytes: what 200,000 notes take. */
const MOST = 64 * 2 ** 20;

/** Segments that were laid ready just now, packed. The database, which has enough to do with writing, need not read them again. */
export interface KeptAtHand extends AtHand {
  keep(name: string, packed: Uint8Array<ArrayBuffer>): void;
}

/** Keeps the first ones, up to a bound in bytes. Each is read once. */
export function keepAtHand(most = MOST): KeptAtHand {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  let size = 0;
  return {
    keep(name, packed) {
      if (size + packed.length > most) return;
      size += packed.length;
      kept.set(name, packed);
    },
    read(name) {
      const packed = kept.get(name);
      kept.delete(name);
      return packed && inflateRows(packed);
    },
    forget(names) {
      for (const name of names) kept.delete(name);
    },
  };
}
