import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEditor, editingOfNote } from '@/utils/app/panel/editing';
import type { NoteChange } from '@/utils/domain/change';
import { fakeServices, NOTE, pause, rest } from './editing-services';
import { noteWith, TARGET } from './targets';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CONFLICT = noteWith({ comment: 'eins', alternatives: { comment: ['zwei'] }, heads: ['a', 'b'] });
const set = (to: string): NoteChange => ({ kind: 'note.set', value: { field: 'comment', to } });

describe('versions of a text', () => {
  const open = (draft?: { comment: string; seen: string[] }) => {
    const fake = fakeServices();
    const { comment, seen } = draft ?? {};
    const kept = draft && {
      key: NOTE,
      note: NOTE,
      target: TARGET,
      content: { ...(comment !== undefined && { comment }) },
      ...(seen && { seen }),
    };
    return { ...fake, editor: createEditor(editingOfNote(CONFLICT, kept), fake.services) };
  };

  test.each(['eins', 'zwei', 'eins\n\nzwei', 'neu'])(
    'are settled at once by “%s”, over all that was seen',
    async (text) => {
      const { editor, edits, seenBy } = open();
      editor.settle('comment', text);
      await rest();
      expect([edits, seenBy]).toEqual([[[set(text)]], [['a', 'b']]]);
      expect(editor.get()).toMatchObject({
        versions: {},
        settled: { comment: ['eins', 'zwei'] },
        content: { comment: text },
        status: 'saved',
      });
    },
  );

  test('come back as they were', async () => {
    const { editor, edits, seenBy } = open();
    editor.settle('comment', 'zwei');
    await rest();
    editor.unsettle('comment');
    await rest();
    const reopened = { kind: 'note.versions', value: { field: 'comment', texts: ['zwei', 'eins'] } };
    expect([edits.at(-1), seenBy.at(-1)]).toEqual([[reopened], ['head-1']]);
    expect(editor.get()).toMatchObject({ versions: { comment: ['eins', 'zwei'] }, settled: {} });
    expect(editor.get().content.comment).toBe('eins');
  });

  test('are not settled by leaving what somebody writes from them: that is a draft', async () => {
    const { editor, edits, drafts } = open();
    editor.change({ comment: 'eins und' });
    editor.change({ rating: 'idea' });
    await pause();
    expect(edits).toEqual([[{ kind: 'note.set', value: { field: 'rating', to: 'idea' } }]]);
    expect(drafts.get(NOTE)?.content.comment).toBe('eins und');
    expect(editor.get().status).toBe('unchanged');
    editor.settle('comment', 'eins und zwei');
    await rest();
    expect([edits.at(-1), drafts.size]).toEqual([[set('eins und zwei')], 0]);
  });

  test('are not settled by a draft from before they met', async () => {
    const { editor, edits, seenBy } = open({ comment: 'getippt', seen: ['a'] });
    await editor.flush();
    expect([edits, editor.get().content.comment]).toEqual([[], 'getippt']);
    editor.settle('comment', 'zwei');
    await rest();
    expect(seenBy).toEqual([['a', 'b']]);
  });

  test('stay settled when saving fails, and that is tried again', async () => {
    const { editor, edits, ...fake } = open();
    fake.break();
    editor.settle('comment', 'eins');
    await rest();
    expect(editor.get().status).toBe('failed');
    fake.mend();
    await editor.flush();
    expect([edits, editor.get().status]).toEqual([[[set('eins')]], 'saved']);
  });

  test('can be written on at once', async () => {
    const { editor, edits, hold } = open();
    const release = hold();
    editor.settle('comment', 'zwei');
    editor.change({ comment: 'zwei, genauer' });
    expect(editor.get().settled).toEqual({});
    release();
    await pause();
    expect(edits.flat()).toEqual([set('zwei'), set('zwei, genauer')]);
  });
});

test('a draft is saved over what its writer had seen, not over what has come since', async () => {
  const { services, seenBy, edits } = fakeServices();
  const note = noteWith({ comment: 'eingelesen', heads: ['later'] });
  const draft = { key: NOTE, note: NOTE, target: TARGET, content: { comment: 'getippt' }, seen: ['then'] };
  const editor = createEditor(editingOfNote(note, draft), services);
  await editor.flush();
  editor.change({ comment: 'getippt.' });
  await pause();
  expect([edits.flat().at(-1), seenBy[0]]).toEqual([set('getippt.'), ['then']]);
});
