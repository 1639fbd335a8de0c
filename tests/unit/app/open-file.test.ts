import { describe, expect, test } from 'vitest';
import { type AskFileJob, createFileJobs } from '@/utils/app/file-worker/ask';
import type { JobMessage, JobNews } from '@/utils/app/file-worker/protocol';
import { serveFileJob } from '@/utils/app/file-worker/serve';
import { openFile } from '@/utils/app/import/open-file';
import { protect } from '@/utils/formats/protection';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';

const plain = writeRandnotizFile({ changes: [] });
const secret = plain.then((file) => protect(file, 'richtig', { workFactor: 8 }));

/** A worker in this very thread: what it is told arrives as a copy, as in a real one. */
function startWorker() {
  const page = new EventTarget();
  const inside = new EventTarget();
  let ended = false;
  const send = (to: EventTarget, data: unknown) =>
    queueMicrotask(() => ended || to.dispatchEvent(new MessageEvent('message', { data })));
  serveFileJob({
    postMessage: (news: JobNews) => send(page, news),
    addEventListener: (_: 'message', hear: (event: MessageEvent<JobMessage>) => void) =>
      inside.addEventListener('message', (event) => event instanceof MessageEvent && hear(event)),
  });
  return {
    postMessage: (message: JobMessage) => send(inside, message),
    addEventListener: (type: string, hear: (event: MessageEvent<JobNews>) => void) =>
      page.addEventListener(type, (event) => event instanceof MessageEvent && hear(event)),
    terminate: () => {
      ended = true;
    },
  };
}

const job = createFileJobs(startWorker);
const known = async () => new Set<string>();

/** Answers with one passphrase after the other, then gives up. */
function answering(...passphrases: string[]) {
  const asked: [string, number][] = [];
  const ask = async (name: string, attempt: number) => {
    asked.push([name, attempt]);
    return passphrases[attempt];
  };
  return { ask, asked };
}

const fileOf = async (content: Blob | string | Promise<Blob>, name = 'a') => new File([await content], name);

describe('opening a file', () => {
  test('takes one that is not protected as it is, whatever it is', async () => {
    for (const content of [await plain, 'Sehr geehrte Damen und Herren', '']) {
      const file = await fileOf(content);
      const { ask, asked } = answering('x');
      expect(await openFile(file, { job, known, ask })).toEqual({ kind: 'randnotiz', file });
      expect(asked).toEqual([]);
    }
  });

  test('asks until the passphrase is right, by the content and not by the name', async () => {
    const { ask, asked } = answering('falsch', 'Richtig', 'richtig');
    const shares: number[] = [];
    const opened = await openFile(await fileOf(secret, 'brief.txt'), {
      job,
      known,
      ask,
      onProgress: (s) => shares.push(s),
    });
    if (!('file' in opened)) throw new Error('not opened');
    expect(await opened.file.bytes()).toEqual(await (await plain).bytes());
    expect(asked).toEqual([
      ['brief.txt', 0],
      ['brief.txt', 1],
      ['brief.txt', 2],
    ]);
    expect(shares.at(-1)).toBe(1);
  });

  test('leaves the file alone when nobody answers', async () => {
    expect(await openFile(await fileOf(secret), { job, known, ...answering() })).toEqual({ problem: 'cancelled' });
  });

  test.each([
    ['damaged', (text: string) => text.slice(0, 100)],
    ['needs-key', (text: string) => text.replace('scrypt', 'X25519')],
    ['too-costly', (text: string) => text.replace(/ 8\n/, ' 40\n')],
  ])('says what is wrong with it: %s', async (problem, change) => {
    const text = new TextDecoder('latin1').decode(await (await secret).bytes());
    const file = await fileOf(new Blob([Uint8Array.from(change(text), (char) => char.charCodeAt(0))]));
    expect(await openFile(file, { job, known, ...answering('richtig') })).toEqual({ problem });
  });

  test('ends when it is cancelled, and when the worker fails', async () => {
    const stop = new AbortController();
    const file = await fileOf(secret);
    const opening = { job, known, signal: stop.signal, onProgress: () => stop.abort() };
    expect(await openFile(file, { ...opening, ...answering('richtig') })).toEqual({ problem: 'cancelled' });
    const failing: AskFileJob = () => Promise.reject(new Error('no memory'));
    expect(await openFile(file, { ...answering('richtig'), known, job: failing })).toEqual({ problem: 'unreadable' });
  });
});

describe('a job for a worker', () => {
  test('rejects with what went wrong there', async () => {
    await expect(job('protect', { file: new Blob(), passphrase: '' })).rejects.toThrow('empty passphrase');
  });

  test('ends its worker in any case', async () => {
    let ended = 0;
    const counted = createFileJobs(() => {
      const worker = startWorker();
      const terminate = () => {
        ended += 1;
        worker.terminate();
      };
      return { ...worker, terminate };
    });
    await counted('unprotect', { file: await secret, passphrase: 'richtig' });
    await counted('protect', { file: new Blob(), passphrase: '' }).catch(() => undefined);
    const stop = new AbortController();
    const stopped = counted('protect', { file: await plain, passphrase: 'richtig' }, { signal: stop.signal });
    stop.abort();
    await expect(stopped).rejects.toThrow('aborted');
    expect(ended).toBe(3);
  });
});
