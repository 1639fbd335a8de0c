import { expect, test, vi } from 'vitest';
import type { LinesAnswer, LinesAsked } from '@/utils/app/import/line-protocol';
import { createLineReader, type LineReader } from '@/utils/app/import/line-reader';
import { serveLines } from '@/utils/app/import/serve-lines';

const lines = (...texts: string[]) => new Uint8Array(new TextEncoder().encode(texts.join('\n')));

/** Has lines read. */
const read = (reader: LineReader, ...texts: string[]) =>
  reader.readLines(lines(...texts), 5, async () => lines(...texts));

function tell<T extends unknown[]>(all: readonly ((...of: T) => void)[], ...of: T): void {
  for (const hear of all) hear(...of);
}

/** A worker's two ends in one thread. `serve` stands for its script. */
function channel(
  serve: (scope: { postMessage(answer: LinesAnswer): void; hear(ask: (asked: LinesAsked) => void): void }) => void,
) {
  const heard: ((event: MessageEvent<LinesAnswer>) => void)[] = [];
  const failed: (() => void)[] = [];
  let ask: (asked: LinesAsked) => void = () => undefined;
  const state = { asked: 0, ended: false, fail: () => tell(failed) };
  serve({
    postMessage: (data) => tell(heard, new MessageEvent('message', { data })),
    hear: (take) => {
      ask = take;
    },
  });
  const worker = {
    postMessage(asked: LinesAsked, transfer: ArrayBuffer[]) {
      state.asked += 1;
      const heard = structuredClone(asked, { transfer });
      queueMicrotask(() => ask(heard));
    },
    addEventListener(type: 'message' | 'error', hear: never) {
      (type === 'message' ? heard : failed).push(hear);
    },
    terminate() {
      state.ended = true;
    },
  };
  return { worker, state };
}

test('lines are read by the worker, each portion answered for itself', async () => {
  const { worker, state } = channel((scope) =>
    serveLines({
      postMessage: scope.postMessage,
      addEventListener: (_, hear) => scope.hear((data) => hear(new MessageEvent('message', { data }))),
    }),
  );
  const reader = createLineReader(() => worker);
  const [one, two] = await Promise.all([read(reader, '{}'), read(reader, '{', '[]')]);
  expect(one).toEqual({ changes: [], lines: 1, refused: [{ line: 1, why: 'not-a-change' }] });
  expect(two.lines).toBe(2);
  expect(state.asked).toBe(2);
  reader.close();
  expect(state.ended).toBe(true);
});

test('where the worker fails, before or after it was asked, the lines are read all the same', async () => {
  const { worker, state } = channel(() => undefined);
  const reader = createLineReader(() => worker);
  const asked = read(reader, '{}');
  state.fail();
  expect((await asked).lines).toBe(1);
  expect((await read(reader, '{}', '{}')).lines).toBe(2);
  expect(state.asked, 'a worker that failed is not asked again').toBe(1);
});

test('what the worker cannot read is tried once more', async () => {
  const { worker } = channel(({ postMessage, hear }) =>
    hear(({ number }) => postMessage({ number, error: 'out of memory' })),
  );
  expect(
    (
      await read(
        createLineReader(() => worker),
        '{}',
      )
    ).lines,
  ).toBe(1);
});

test('a worker that says nothing any more is not waited for', async () => {
  vi.useFakeTimers();
  try {
    const { worker, state } = channel(() => undefined);
    const reader = createLineReader(() => worker);
    const [one, two] = [read(reader, '{}'), read(reader, '{}', '{}')];
    await vi.advanceTimersByTimeAsync(60_000);
    expect([(await one).lines, (await two).lines]).toEqual([1, 2]);
    expect(state.ended).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
