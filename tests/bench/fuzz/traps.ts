/** What a script in a file would call. */
export const TRAP = 'randnotizFuzzTrap';

/** Tells whether something in a file was run, or changed what all objects are. */
export interface Traps {
  /** Whether something has happened since the last call. Mends it. */
  sprung(): boolean;
}

const WATCHED: readonly object[] = [
  Object,
  Array,
  String,
  Number,
  Boolean,
  Function,
  Map,
  Set,
  Promise,
  Uint8Array,
].flatMap((each) => [each, each.prototype]);

/** Sets traps in this realm. */
export function setTraps(): Traps {
  let calls = 0;
  Reflect.set(globalThis, TRAP, () => (calls += 1));
  const before = [globalThis, ...WATCHED].map((each) => ({ each, keys: new Set(Reflect.ownKeys(each)) }));
  return {
    sprung() {
      let happened = calls > 0;
      calls = 0;
      for (const { each, keys } of before)
        for (const key of Reflect.ownKeys(each)) {
          if (keys.has(key)) continue;
          happened = true;
          Reflect.deleteProperty(each, key);
        }
      return happened;
    },
  };
}
