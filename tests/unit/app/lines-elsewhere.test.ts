import { expect, test } from 'vitest';
import { bytesOf, someChanges } from '#tests/unit/formats/zips.ts';
import { type LinesChannel, readLinesBy } from '@/utils/app/import/lines-elsewhere';
import { serveLines } from '@/utils/app/import/serve-lines';
import type { Change } from '@/utils/domain/change';
import { readRandnotizFile, writeRandnotizFile } from '@/utils/formats/randnotiz-file';

/** A worker without a thread: what is transferred to it is gone here. */
function startWorker(): LinesChannel & { fail(): void; asked: number } {
  const [inside, outside] = [new EventTarget(), new EventTarget()];
  const tell = (to: EventTarget, data: unknown) =>
    queueMicrotask(() => to.dispatchEvent(new MessageEvent('message', { data })));
  serveLines({
    postMessage: (message) => tell(outside, structuredClone(message)),
    addEventListener: (type, hear) => inside.addEventListener(type, (event) => hear(event as MessageEvent)),
  });
  const worker = {
    asked: 0,
    postMessage(message: object, transfer: Transferable[]) {
      worker.asked += 1;
      tell(inside, structuredClone(message, { transfer }));
    },
    addEventListener: (type: string, hear: (event: MessageEvent) => void) =>
      outside.addEventListener(type, (event) => hear(event as MessageEvent)),
    fail: () => outside.dispatchEvent(new Event('error')),
  };
  return worker;
}

test('lines that are read elsewhere are the same as those that are read here', async () => {
  const file = await writeRandnotizFile({ changes: someChanges(1_200, 'ein längerer Text '.repeat(40)) });
  const workers: ReturnType<typeof startWorker>[] = [];
  const readLines = readLinesBy(2, () => {
    const worker = startWorker();
    workers.push(worker);
    return worker;
  });
  const taken: Change[] = [];
  const read = await readRandnotizFile(file, { readLines, onChanges: async (changes) => void taken.push(...changes) });
  const here = await readRandnotizFile(file);
  if ('error' in here || 'error' in read) throw new Error('not read');
  expect(taken).toEqual(here.changes);
  expect(read).toEqual({ ...here, changes: [] });
  expect(workers.length).toBe(2);
  expect(workers.every(({ asked }) => asked > 0)).toBe(true);
});

test('a damaged file gives elsewhere what it gives here', async () => {
  const bytes = await bytesOf(await writeRandnotizFile({ changes: someChanges(40) }));
  bytes.fill(0, bytes.length / 2, bytes.length / 2 + 40);
  const readLines = readLinesBy(1, startWorker);
  expect(await readRandnotizFile(bytes, { readLines })).toEqual(await readRandnotizFile(bytes));
});

test('a worker that fails ends the reading with an error', async () => {
  const worker = startWorker();
  const readLines = readLinesBy(1, () => ({ ...worker, postMessage: worker.fail }));
  const file = await writeRandnotizFile({ changes: someChanges(2) });
  await expect(readRandnotizFile(file, { readLines })).rejects.toThrow('failed');
});
