import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { createOwnConcerns } from '@/utils/app/panel/own-concerns';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { readChanges } from '@/utils/storage';
import { OWN_PAGE, pageAt, startBackground } from './background';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const refusing: Caller<BackgroundCalls> = async () => {
  throw new Error('the disk is full');
};

describe('concerns of people’s own', () => {
  test('are kept, in the words and the language that somebody used', async () => {
    const { database, calls } = await startBackground();
    const asking = (async (name: 'concern.define', input: unknown) =>
      calls[name](input, OWN_PAGE)) as Caller<BackgroundCalls>;
    const concerns = createOwnConcerns(database, asking);
    const added = await concerns.add('Digitale Akte', 'de');
    expect(added).toMatchObject({ label: { de: 'Digitale Akte', en: '' } });
    expect(await concerns.load()).toEqual([added]);
    // The same words once more, otherwise written: that one is meant, and nothing is said anew.
    expect(await concerns.add('digitale  akte', 'en')).toEqual(added);
    let changes = 0;
    for await (const _ of readChanges(database)) changes += 1;
    expect(changes).toBe(1);
  });

  test('are not answered when they were not kept', async () => {
    const { database } = await startBackground();
    expect(await createOwnConcerns(database, refusing).add('Digitale Akte', 'de')).toBeUndefined();
  });

  test('have a voice of their own, and come from our own pages alone', async () => {
    const { database, calls } = await startBackground();
    const nothing = { de: '', en: '' };
    const input = { key: `own:${'k'.repeat(22)}`, label: nothing, phrases: { obstacle: nothing, strength: nothing } };
    await expect(calls['concern.define'](input, pageAt(TARGET.page.key))).rejects.toThrow();
    await expect(calls['concern.define']({ ...input, key: 'barrier-extra-effort' }, OWN_PAGE)).rejects.toThrow();
    await calls['concern.define'](input, OWN_PAGE);
    await calls['service.name']({ key: input.key, name: 'x' }, OWN_PAGE);
    const voices = new Set<string>();
    for await (const { change } of readChanges(database)) voices.add(change.voice);
    expect(voices.size).toBe(2);
  });
});
