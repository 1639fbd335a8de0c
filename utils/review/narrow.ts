import type { NoteTable } from './table';

/**
 * Moves those of the first `count` slots that fit to the front, and answers how many they are. Each kind has a loop of its own:
 * one loop with a test to call takes several times as long.
 */
export type Narrow = (slots: Uint32Array, count: number) => number;

/** Those whose number in a column is this one. */
export function equal(column: Uint32Array, number: number): Narrow {
  return (slots, count) => {
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      if (column[slot] === number) slots[left++] = slot;
    }
    return left;
  };
}

/** Those whose value fits; the column has places in `values`. */
export function anyOf<T>(column: Uint32Array, values: readonly T[], fits: (value: T) => boolean): Narrow {
  return listed(
    column,
    Uint8Array.from(values, (value) => Number(fits(value))),
  );
}

/** The same, where places are counted from 1; 0 does not fit. */
export function numbered<T>(column: Uint8Array, values: readonly T[], fits: (value: T) => boolean): Narrow {
  return listed(column, Uint8Array.from([0, ...values.map((value) => Number(fits(value)))]));
}

function listed(column: Uint8Array | Uint32Array, wanted: Uint8Array): Narrow {
  return (slots, count) => {
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      if (wanted[column[slot] ?? 0] === 1) slots[left++] = slot;
    }
    return left;
  };
}

/** Those that a column marks, in whatever way; without a column none. */
export function nonZero(column: Uint8Array | Uint16Array | undefined): Narrow {
  if (!column) return () => 0;
  return (slots, count) => {
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      if (column[slot] !== 0) slots[left++] = slot;
    }
    return left;
  };
}

/** Those that have a bit in a column; without a column none. */
export function hasBit(column: Uint8Array | undefined, bit: number): Narrow {
  if (!column) return () => 0;
  return (slots, count) => {
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      if (((column[slot] ?? 0) & bit) !== 0) slots[left++] = slot;
    }
    return left;
  };
}

/** Those with any of these concerns. */
export function hasConcern({ concernKeys, concernsAt, concerns }: NoteTable, keys: readonly string[]): Narrow {
  const wanted = Uint8Array.from(concernKeys, (key) => Number(keys.includes(key)));
  return (slots, count) => {
    let left = 0;
    for (let place = 0; place < count; place += 1) {
      const slot = slots[place] ?? 0;
      const end = concernsAt[slot + 1] ?? 0;
      for (let at = concernsAt[slot] ?? 0; at < end; at += 1) {
        if (wanted[concerns[at] ?? 0] !== 1) continue;
        slots[left++] = slot;
        break;
      }
    }
    return left;
  };
}
