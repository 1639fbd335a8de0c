import { useEffect, useReducer } from 'preact/hooks';
import type { Store } from '@/utils/store';

/** The state of a store, inside of a component that is drawn anew with each change. */
export function useStore<T>(store: Pick<Store<T>, 'get' | 'subscribe'>): T {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const drawn = store.get();
  useEffect(() => {
    // Effects run a while after drawing: nobody listened yet when the store changed in between.
    if (store.get() !== drawn) redraw(undefined);
    return store.subscribe(() => redraw(undefined));
  }, [store]);
  return drawn;
}
