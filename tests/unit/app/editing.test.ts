import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEditor, editingOfDraft, editingOfNote } from '@/utils/app/panel/editing';
import { EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import type { NoteChange } from '@/utils/domain/change';
import { CONCERN, fakeServices, KEY, NOTE, pause, rest } from './editing-services';
import { noteWith, TARGET } from './targets';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a new note', () => {
  const begin = (content: Partial<NoteContent> = {}) => {
    const fake = fakeServices();
    return { ...fake, editor: createEditor(editingOfDraft(KEY, TARGET, content), fake.services) };
  };

  test('is not created before something is said', async () => {
    const { editor, created, drafts } = begin();
    await editor.flush();
    expect([created, [...drafts], editor.get().status]).toEqual([[], [], 'unchanged']);
  });

  test.each<[string, Partial<NoteContent>]>([
    ['a concern', { concerns: [CONCERN] }],
    ['a rating', { rating: 'idea' }],
    ['whom it affects', { affected: 'both' }],
    ['severity 0', { severity: 0 }],
    ['concern and rating at once', { concerns: [CONCERN], rating: 'strength' }],
  ])('is created at once with %s', async (_, choice) => {
    const { editor, created } = begin();
    editor.change(choice);
    await rest();
    expect(created).toEqual([{ ...EMPTY_CONTENT, ...choice }]);
    expect(editor.get()).toMatchObject({ note: NOTE, status: 'saved' });
  });

  test('is created with a text when its writer pauses', async () => {
    const { editor, created } = begin();
    for (const comment of ['u', 'un', 'unklar']) {
      editor.change({ comment });
      await vi.advanceTimersByTimeAsync(999);
    }
    expect([created, editor.get().status]).toEqual([[], 'typing']);
    await pause();
    expect(created).toEqual([{ ...EMPTY_CONTENT, comment: 'unklar' }]);
    expect(editor.get().status).toBe('saved');
  });

  test('is created with a text when its writer leaves it, and not once more after the pause', async () => {
    const { editor, created, edits } = begin();
    editor.change({ comment: 'unklar' });
    await editor.flush();
    await pause();
    expect([created.length, edits]).toEqual([1, []]);
  });

  test('is created with what stood in its draft', async () => {
    const { editor, created } = begin({ comment: 'unklar' });
    await editor.flush();
    expect(created).toEqual([{ ...EMPTY_CONTENT, comment: 'unklar' }]);
  });

  test('is created exactly once, however fast things are said, and nothing of them is lost', async () => {
    const { editor, created, edits, hold } = begin();
    const release = hold();
    editor.change({ concerns: [CONCERN] });
    editor.change({ rating: 'obstacle' });
    editor.change({ comment: 'unklar' });
    const left = editor.flush();
    editor.change({ severity: 3 });
    await pause();
    expect(created).toEqual([]);
    release();
    await left;
    await pause();
    expect(created).toHaveLength(1);
    const said = [...edits.flat()].map(({ value }) => value);
    const all = { ...EMPTY_CONTENT, concerns: [CONCERN], rating: 'obstacle', comment: 'unklar', severity: 3 };
    expect(editor.get()).toMatchObject({ note: NOTE, content: all, status: 'saved' });
    const first = created[0];
    for (const field of ['rating', 'comment', 'severity'] as const)
      expect(first?.[field] === all[field] || said.some((value) => 'field' in value && value.field === field)).toBe(
        true,
      );
  });

  test('is tried again after a failure, and still created once', async () => {
    const { editor, created, edits, ...fake } = begin();
    fake.break();
    editor.change({ rating: 'idea' });
    await rest();
    expect(editor.get()).toMatchObject({ note: null, status: 'failed' });
    fake.mend();
    editor.change({ affected: 'staff' });
    await rest();
    expect([created, edits]).toEqual([[{ ...EMPTY_CONTENT, rating: 'idea', affected: 'staff' }], []]);
    expect(editor.get().status).toBe('saved');
  });

  test('that was typed and emptied again is none, and leaves no draft', async () => {
    const { editor, created, drafts } = begin();
    editor.change({ comment: 'x' });
    editor.change({ comment: '' });
    await pause();
    expect([created, drafts.size, editor.get().status]).toEqual([[], 0, 'unchanged']);
  });
});

describe('a note that is there', () => {
  const open = (part = {}) => {
    const fake = fakeServices();
    return { ...fake, editor: createEditor(editingOfNote(noteWith(part), undefined), fake.services) };
  };

  test.each<[string, Partial<NoteContent>, Partial<NoteContent>, NoteChange[]]>([
    ['ticked', {}, { concerns: [CONCERN] }, [{ kind: 'note.concern.add', value: { concern: CONCERN } }]],
    [
      'unticked',
      { concerns: [CONCERN] },
      { concerns: [] },
      [{ kind: 'note.concern.remove', value: { concern: CONCERN } }],
    ],
    ['rated', {}, { rating: 'clear' }, [{ kind: 'note.set', value: { field: 'rating', to: 'clear' } }]],
    ['unsaid', { severity: 0 }, { severity: null }, [{ kind: 'note.set', value: { field: 'severity', to: null } }]],
    ['chosen as it was', { rating: 'idea' }, { rating: 'idea' }, []],
  ])('is saved at once when something is %s, by no more than that', async (_, part, choice, changes) => {
    const { editor, edits } = open(part);
    editor.change(choice);
    await rest();
    expect(edits.flat()).toEqual(changes);
    expect(editor.get().status).toBe('saved');
  });

  test('gets one version of a text, not one for each key', async () => {
    const { editor, edits } = open();
    for (const comment of ['u', 'un', 'unk', 'unkl', 'unkla', 'unklar']) editor.change({ comment });
    await pause();
    expect(edits).toEqual([[{ kind: 'note.set', value: { field: 'comment', to: 'unklar' } }]]);
  });

  test('is saved with its text when something is chosen before the pause', async () => {
    const { editor, edits } = open();
    editor.change({ suggestion: 'kürzen' });
    editor.change({ rating: 'idea' });
    await rest();
    expect(edits.flat().map(({ value }) => value)).toEqual([
      { field: 'rating', to: 'idea' },
      { field: 'suggestion', to: 'kürzen' },
    ]);
  });

  test('says "saving" until the last of what was typed is in the log', async () => {
    const { editor, edits, hold } = open();
    const release = hold();
    editor.change({ comment: 'a' });
    const first = editor.flush();
    await rest();
    editor.change({ comment: 'ab' });
    release();
    await first;
    expect(editor.get().status).toBe('typing');
    await pause();
    expect(edits.flat().map(({ value }) => value)).toEqual([
      { field: 'comment', to: 'a' },
      { field: 'comment', to: 'ab' },
    ]);
    expect(editor.get().status).toBe('saved');
  });

  test('is not touched when a text is changed and changed back', async () => {
    const { editor, edits, drafts } = open({ comment: 'so' });
    editor.change({ comment: 'so nicht' });
    editor.change({ comment: 'so' });
    await pause();
    expect([edits, drafts.size, editor.get().status]).toEqual([[], 0, 'saved']);
  });
});

test('watchers of an editor hear of each change, until they stop', async () => {
  const { services } = fakeServices();
  const editor = createEditor(editingOfDraft(KEY, TARGET, {}), services);
  const seen: string[] = [];
  const stop = editor.subscribe(() => seen.push(editor.get().status));
  editor.change({ rating: 'idea' });
  await rest();
  stop();
  editor.change({ rating: 'clear' });
  await rest();
  expect([seen[0], seen.at(-1)]).toEqual(['typing', 'saved']);
});
