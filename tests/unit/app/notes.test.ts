import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { append } from '@/utils/app/background/append';
import type { NoteChange } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import { contentOf, makeChange } from '@/utils/log';
import { readAllNotes, readNote } from '@/utils/storage';
import { OWN_PAGE, startBackground } from './background';
import { ELSEWHERE, HERE, kept, set } from './background-inputs';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

describe('a note', () => {
  const make = async () => {
    const { calls, database } = await startBackground();
    const created = await calls['note.create']({ target: TARGET, content: { rating: 'idea' } }, HERE);
    const [note] = await readAllNotes(database);
    if (!note) throw new Error('no note was made');
    expect(created).toEqual({ id: note.id });
    return { calls, database, id: note.id };
  };

  test.each<[string, 'may' | 'may not', NoteChange[]]>([
    ['delete', 'may', [{ kind: 'note.delete', value: {} }]],
    ['restore', 'may', [{ kind: 'note.restore', value: {} }]],
    ['put elsewhere', 'may', [{ kind: 'note.retarget', value: { target: TARGET } }]],
    ['write into', 'may not', [set]],
    ['tick', 'may not', [{ kind: 'note.concern.add', value: { concern: 'x' } }]],
    ['untick', 'may not', [{ kind: 'note.concern.remove', value: { concern: 'x' } }]],
    ['begin anew', 'may not', [{ kind: 'note.create', value: { target: TARGET, content: contentOf({}) } }]],
    ['delete and write into', 'may not', [{ kind: 'note.delete', value: {} }, set]],
  ])('is one that a page can %s: it %s', async (_, may, changes) => {
    const { calls, database, id } = await make();
    const result = (async () => calls['note.edit']({ id, changes }, HERE))();
    if (may === 'may') await result;
    else await expect(result).rejects.toThrow('a page may not change what a note says');
    expect(await kept(database)).toBe(may === 'may' ? 2 : 1);
  });

  test('is changed together with others by our own pages alone, all of them or none', async () => {
    const { calls, database, id } = await make();
    const add: NoteChange[] = [{ kind: 'note.concern.add', value: { concern: 'x' } }];
    const edit = (ids: string[], from: typeof HERE) => (async () => calls['notes.edit']({ ids, changes: add }, from))();
    await expect(edit([id], HERE)).rejects.toThrow('only our own pages');
    await expect(edit([id, 'x'.repeat(43)], OWN_PAGE)).rejects.toThrow('this note is not here');
    expect(await kept(database)).toBe(1);
    await edit([id], OWN_PAGE);
    expect((await readAllNotes(database)).map(({ concerns }) => concerns)).toEqual([['x']]);
  });

  test('can be edited from our own pages, all changes on top of each other', async () => {
    const { calls, database, id } = await make();
    await calls['note.edit'](
      { id, changes: [set, { ...set, value: { field: 'comment', to: 'sehr unklar' } }] },
      OWN_PAGE,
    );
    const note = await readNote(database, id);
    expect(note).toMatchObject({ comment: 'sehr unklar', alternatives: {}, rating: 'idea' });
    expect(note?.heads).toHaveLength(1);
  });

  test('cannot be put on another portal by a page', async () => {
    const { calls, database, id } = await make();
    const target: Target = { ...TARGET, page: { key: 'https://elsewhere.example/', title: '' } };
    const moving = { id, changes: [{ kind: 'note.retarget', value: { target } }] };
    await expect((async () => calls['note.edit'](moving, HERE))()).rejects.toThrow('only speak of itself');
    expect((await readNote(database, id))?.target).toEqual(TARGET);
  });

  test('cannot be deleted by another page', async () => {
    const { calls, database, id } = await make();
    const deletion = { id, changes: [{ kind: 'note.delete', value: {} }] };
    await expect((async () => calls['note.edit'](deletion, ELSEWHERE))()).rejects.toThrow('only speak of itself');
    expect((await readNote(database, id))?.deleted).toBe(false);
  });

  test('goes to its page as a mark, without what people wrote', async () => {
    const { calls, id } = await make();
    await calls['note.edit']({ id, changes: [set] }, OWN_PAGE);
    expect(await calls['marks.ofPage']({ page: TARGET.page.key, frame: '' }, HERE)).toEqual([
      { id, step: TARGET.step.key, frame: TARGET.frame, selectors: [], rating: 'idea', title: 'Idee' },
    ]);
  });

  test('has the same voice as its neighbour on the page, and another one elsewhere', async () => {
    const { calls, database } = await make();
    await calls['note.create']({ target: TARGET, content: {} }, HERE);
    const page = { key: 'https://other.example/', title: '' };
    await calls['note.create']({ target: { ...TARGET, page }, content: {} }, ELSEWHERE);
    const notes = await readAllNotes(database);
    const voices = Map.groupBy(notes, (note) => note.target.page.key);
    expect([...voices.values()].map((each) => new Set(each.map((note) => note.voice)).size)).toEqual([1, 1]);
    expect(new Set(notes.map((note) => note.voice)).size).toBe(2);
  });

  test('is not there before something is said of its place: only a draft is', async () => {
    const { calls, database } = await startBackground();
    await calls['panel.beginNote']({ target: TARGET, content: {} }, HERE);
    expect(await kept(database)).toBe(0);
    expect(await database.getAll('drafts')).toEqual([
      { key: expect.stringMatching(/^new:/), note: null, target: TARGET, content: {} },
    ]);
  });
});

test('what arrived after an editor was opened is not overwritten by it', async () => {
  const { calls, context, database } = await startBackground();
  await calls['note.create']({ target: TARGET, content: {} }, HERE);
  const [opened] = await readAllNotes(database);
  if (!opened) throw new Error('no note was made');
  const says: NoteChange = { kind: 'note.set', value: { field: 'comment', to: 'von nebenan' } };
  const other = { week: '2026-W47', voice: 'w'.repeat(22), salt: 'o'.repeat(22) };
  await append(context, [makeChange({ subject: opened.id, parents: opened.heads, says, ...other })]);
  const mine = (changes: NoteChange[], seen: string[]) =>
    calls['note.edit']({ id: opened.id, changes, seen }, OWN_PAGE);
  const now = await mine([set], opened.heads);
  const both = await readNote(database, opened.id);
  expect([both?.comment, ...(both?.alternatives.comment ?? [])].sort()).toEqual(['unklar', 'von nebenan']);
  expect(now).toEqual({ heads: [expect.stringMatching(/^[\w-]{43}$/)] });
  expect(both?.heads).toEqual(expect.arrayContaining(['heads' in Object(now) ? Object(now).heads[0] : '']));
  expect(both?.heads).toHaveLength(2);
});

test('two notes of the same place at the same time are two', async () => {
  const { calls, database } = await startBackground();
  const input = { target: TARGET, content: { rating: 'idea' } };
  await Promise.all([1, 2, 3].map(() => calls['note.create'](input, HERE)));
  expect(await readAllNotes(database)).toHaveLength(3);
});
