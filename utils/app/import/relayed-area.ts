import type { KeyValueArea } from '@/utils/storage';
import type { FromWorker, ToWorker } from './protocol';

/** `storage.local` as a worker has it: by asking its page. `hear` takes the page's answers. */
export interface RelayedArea extends KeyValueArea {
  hear(answer: Extract<ToWorker, { kind: 'kept' }>): void;
}

/** Asks by `say`; each call is answered once, in any order. */
export function createRelayedArea(say: (message: FromWorker) => void): RelayedArea {
  const open = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  let last = 0;
  const ask = (method: 'get' | 'set' | 'remove', argument: unknown) => {
    last += 1;
    const asked = Promise.withResolvers<Record<string, unknown>>();
    open.set(last, asked);
    say({ kind: 'keep', number: last, method, argument: argument as never });
    return asked.promise;
  };
  return {
    get: (keys) => ask('get', keys),
    async set(items) {
      await ask('set', items);
    },
    async remove(keys) {
      await ask('remove', keys);
    },
    hear({ number, value = {}, error }) {
      const asked = open.get(number);
      open.delete(number);
      if (error === undefined) asked?.resolve(value);
      else asked?.reject(new Error(error));
    },
  };
}
