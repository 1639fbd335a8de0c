import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Runtime } from '@/utils/browser/types';
import { type Answer, createCaller, serveCalls } from '@/utils/messaging';

interface TestCalls {
  double: { input: number; output: number };
  fail: { input: string; output: null };
  quiet: { input: null; output: null };
}

type Listener = Runtime.OnMessageListener;

/** One side's `runtime`: what is sent goes to its listeners, as a browser would do it. */
function createRuntime(id = 'self') {
  const listeners = new Set<Listener>();
  const runtime: Pick<Runtime.Static, 'onMessage' | 'id'> = {
    id,
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
      hasListener: (listener) => listeners.has(listener),
    },
  };
  /** Answers what the first listener that takes the message answers; `undefined` when none does. */
  const send = (message: unknown, sender: Runtime.MessageSender = { id }): Promise<unknown> =>
    new Promise((resolve) => {
      const taken = [...listeners].some((listener) => listener(message, sender, resolve) === true);
      if (!taken) resolve(undefined);
    });
  return { runtime, send, listeners };
}

const ANSWERS: Record<keyof TestCalls, Answer> = {
  double: (input) => Number(input) * 2,
  fail: async (input) => {
    throw new Error(`no ${input}`);
  },
  quiet: () => undefined,
};

describe('a call', () => {
  test.each<[string, (call: ReturnType<typeof createCaller<TestCalls>>) => Promise<unknown>, unknown]>([
    ['is answered', (call) => call('double', 21), 42],
    ['that answers nothing answers null', (call) => call('quiet', null), null],
  ])('%s', async (_, act, output) => {
    const { runtime, send } = createRuntime();
    serveCalls(runtime, ANSWERS);
    expect(await act(createCaller<TestCalls>(send))).toBe(output);
  });

  test.each<[string, Answer, string]>([
    [
      'throws',
      () => {
        throw new Error('not a note');
      },
      'not a note',
    ],
    ['rejects', () => Promise.reject(new Error('not a note')), 'not a note'],
    ['rejects with what is no error', () => Promise.reject('broken'), 'broken'],
  ])('that %s is refused with the words of the other side, as text', async (_, answer, words) => {
    const { runtime, send } = createRuntime();
    serveCalls(runtime, { ...ANSWERS, fail: answer });
    await expect(createCaller<TestCalls>(send)('fail', 'x')).rejects.toThrow(words);
    expect(await send({ randnotiz: 'fail', input: 'x' })).toEqual({ error: words });
  });

  test('that nobody answers says so', async () => {
    const { send } = createRuntime();
    await expect(createCaller<TestCalls>(send)('double', 1)).rejects.toThrow('nobody answered double');
  });

  test.each<[unknown]>([[undefined], [null], ['42'], [{}], [42]])(
    'answered by a stranger with %j says so',
    async (reply) => {
      await expect(createCaller<TestCalls>(async () => reply)('double', 1)).rejects.toThrow('nobody answered');
    },
  );

  test('passes on that the other side is gone', async () => {
    const gone = createCaller<TestCalls>(() => Promise.reject(new Error('Receiving end does not exist')));
    await expect(gone('double', 1)).rejects.toThrow('Receiving end does not exist');
  });
});

describe('a message is left alone', () => {
  test.each<[string, unknown, Runtime.MessageSender]>([
    ['from another extension', { randnotiz: 'double', input: 1 }, { id: 'other' }],
    ['from nobody', { randnotiz: 'double', input: 1 }, {}],
    ['of a name that is not served', { randnotiz: 'triple', input: 1 }, { id: 'self' }],
    ['of a name that every object has', { randnotiz: 'toString', input: 1 }, { id: 'self' }],
    ['of a name that makes objects', { randnotiz: '__proto__', input: 1 }, { id: 'self' }],
    ['of another kind', { type: 'double', input: 1 }, { id: 'self' }],
    ['whose name is no text', { randnotiz: 1, input: 1 }, { id: 'self' }],
    ['that is text', 'double', { id: 'self' }],
    ['that is nothing', null, { id: 'self' }],
  ])('%s', async (_, message, sender) => {
    const { runtime, send } = createRuntime();
    serveCalls(runtime, ANSWERS);
    expect(await send(message, sender)).toBeUndefined();
  });

  test('whatever it is, if it is none of ours', async () => {
    const { runtime, send } = createRuntime();
    serveCalls(runtime, ANSWERS);
    await fc.assert(fc.asyncProperty(fc.anything(), async (message) => (await send(message)) === undefined));
  });

  test('after the signal', async () => {
    const { runtime, send, listeners } = createRuntime();
    const stop = new AbortController();
    serveCalls(runtime, ANSWERS, stop.signal);
    expect(await send({ randnotiz: 'double', input: 1 })).toEqual({ output: 2 });
    stop.abort();
    expect([listeners.size, await send({ randnotiz: 'double', input: 1 })]).toEqual([0, undefined]);
  });
});

test('two tables are served side by side', async () => {
  const { runtime, send } = createRuntime();
  serveCalls(runtime, { one: () => 1 });
  serveCalls(runtime, { two: () => 2 });
  expect([await send({ randnotiz: 'one', input: 0 }), await send({ randnotiz: 'two', input: 0 })]).toEqual([
    { output: 1 },
    { output: 2 },
  ]);
});
