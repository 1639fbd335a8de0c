import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createTidying } from '@/utils/app/services/tidying';
import type { PageMove } from '@/utils/domain/service';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { openDatabase } from '@/utils/storage';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const MOVES = Array.from({ length: 900 }, (_, at): PageMove => {
  return { page: `https://a.example/${at}`, service: { key: 'ozg:1', name: 'Hund' } };
});

/** A background that keeps moves, and fails in one of its calls. */
async function tidyingThat(failsAt = -1) {
  const calls: PageMove[][] = [];
  const where = new Map<string, PageMove['service']>();
  const background = (async (_name: string, input: BackgroundCalls['pages.move']['input']) => {
    calls.push(input.moves);
    if (calls.length - 1 === failsAt) throw new Error('the disk is full');
    const former = input.moves.map(({ page }) => ({ page, service: where.get(page) ?? null }));
    for (const { page, service } of input.moves) where.set(page, service);
    return { former };
  }) as Caller<BackgroundCalls>;
  return { tidying: createTidying(await openDatabase('tidying'), background), calls, where };
}

test('many pages go in portions, and come back as they were', async () => {
  const { tidying, calls, where } = await tidyingThat();
  const former = await tidying.movePages(MOVES);
  expect(calls.map(({ length }) => length)).toEqual([400, 400, 100]);
  expect([...where.values()].every((service) => service?.key === 'ozg:1')).toBe(true);
  await tidying.movePages(former);
  expect([...where.values()].every((service) => service === null)).toBe(true);
});

test('when one portion fails, those before it are taken back', async () => {
  const { tidying, where } = await tidyingThat(2);
  await expect(tidying.movePages(MOVES)).rejects.toThrow('the disk is full');
  expect([...where.values()].every((service) => service === null)).toBe(true);
});

test('an address says its service by itself', async () => {
  const { tidying } = await tidyingThat();
  expect(tidying.saidBy('https://a.example/wohngeld/antrag/schritt-2')).toBe('https://a.example/wohngeld');
  expect(tidying.saidBy('https://a.example/leistung/99107023017000')).toBe('leika:99107023017000');
});
