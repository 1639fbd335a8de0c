import { expect, test } from 'vitest';
import { askNewWorker } from '@/utils/app/import/ask-worker';
import type { FromWorker, Outcome, Task, ToWorker } from '@/utils/app/import/protocol';

const DONE: Outcome = { problem: 'done' };
const ADD: Task = { do: 'add', changes: [], day: '2026-11-22' };
const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };

/** A worker that says these things when it gets its task, and how it ended. */
function workerThat(says: readonly FromWorker[], later: readonly FromWorker[] = []) {
  const ended = { value: false };
  let hear: ((event: MessageEvent<FromWorker>) => void) | undefined;
  const tell = (all: readonly FromWorker[]) => {
    for (const data of all) hear?.({ data } as MessageEvent<FromWorker>);
  };
  return {
    ended,
    postMessage(message: ToWorker) {
      if (message.kind !== 'task') return;
      setTimeout(() => tell(says));
      setTimeout(() => tell(later), 60);
    },
    addEventListener(type: string, listener: never) {
      if (type === 'message') hear = listener;
    },
    terminate() {
      ended.value = true;
    },
  };
}

test('a worker that says nothing is ended, and another one gets the task', async () => {
  const workers = [workerThat([]), workerThat([{ kind: 'outcome', outcome: DONE }])];
  const left = [...workers];
  const start = () => left.shift() ?? workerThat([]);
  expect(await askNewWorker(start, area, ADD, {}, 20)).toEqual(DONE);
  expect(workers.map(({ ended }) => ended.value)).toEqual([true, true]);
});

test('one that has begun is waited for, however long it takes', async () => {
  const begun = workerThat([{ kind: 'progress', done: 1, total: 2 }], [{ kind: 'outcome', outcome: DONE }]);
  let started = 0;
  const start = () => {
    started += 1;
    return begun;
  };
  expect(await askNewWorker(start, area, ADD, {}, 20)).toEqual(DONE);
  expect(started).toBe(1);
});

test('one that takes back is waited for, though it says nothing', async () => {
  const quiet = workerThat([], [{ kind: 'outcome', outcome: DONE }]);
  let started = 0;
  const start = () => {
    started += 1;
    return quiet;
  };
  expect(await askNewWorker(start, area, { do: 'takeBack', name: 'x' }, {}, 20)).toEqual(DONE);
  expect(started).toBe(1);
});
