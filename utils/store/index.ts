/** A value that changes and can be watched. */
export interface Store<T> {
  get(): T;
  set(change: Partial<T>): void;
  /** Calls back after each change; answers how to end that. */
  subscribe(listener: () => void): () => void;
}

/** Makes a store. Listeners are called at once, in the order in which they came. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
