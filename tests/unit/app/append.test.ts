import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { append } from '@/utils/app/background/append';
import type { NoteChange } from '@/utils/domain/change';
import { contentOf, makeChange } from '@/utils/log';
import { readAllNotes, readChanges } from '@/utils/storage';
import { startBackground } from './background';
import { ID, kept } from './background-inputs';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

describe('the one door', () => {
  const first = (salt = 'a') =>
    makeChange({
      subject: null,
      parents: [],
      says: { kind: 'note.create', value: { target: TARGET, content: contentOf({}) } },
      week: '2026-W47',
      voice: 'v'.repeat(22),
      salt: salt.repeat(22),
    });

  test('keeps what is right, with the day of this device', async () => {
    const { context, database } = await startBackground();
    expect(await append(context, [first()])).toMatchObject({ added: [first().id] });
    for await (const { change, day } of readChanges(database)) expect([change, day]).toEqual([first(), '2026-11-22']);
  });

  test('adds nothing when the same comes again', async () => {
    const { context, database } = await startBackground();
    await append(context, [first()]);
    expect(await append(context, [first(), first()])).toMatchObject({ added: [], filled: [], notes: [] });
    expect(await kept(database)).toBe(1);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a tampered change', { ...first('b'), week: '2026-W48' }],
    ['a tampered payload', { ...first('b'), payload: { salt: 'c'.repeat(22), value: null } }],
    ['a change with an id of its own', { ...first('b'), id: ID }],
    ['a text', JSON.stringify(first('b'))],
  ])('refuses %s, and all that came with it', async (_, bad) => {
    const { context, database } = await startBackground();
    await expect(append(context, [first(), bad])).rejects.toThrow(/change/);
    expect(await kept(database)).toBe(0);
  });

  test('keeps kinds that nobody knows yet', async () => {
    const { context, database } = await startBackground();
    const vote: NoteChange = { kind: 'note.delete', value: {} };
    const unknown = makeChange({
      subject: ID,
      parents: [],
      says: { ...vote, kind: JSON.parse('"note.voted"') },
      week: '2026-W47',
      voice: 'v'.repeat(22),
      salt: 's'.repeat(22),
    });
    await append(context, [unknown]);
    expect([await kept(database), await readAllNotes(database)]).toEqual([1, []]);
  });
});
