import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEditor, editingOfDraft, editingOfNote } from '@/utils/app/panel/editing';
import { EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import type { Draft } from '@/utils/storage';
import { CONCERN, fakeServices, KEY, NOTE, pause, rest } from './editing-services';
import { noteWith, TARGET } from './targets';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a draft', () => {
  test('is kept with each key, and dropped when it is saved', async () => {
    const { services, drafts } = fakeServices();
    const editor = createEditor(editingOfDraft(KEY, TARGET, {}), services);
    for (const comment of ['u', 'un']) {
      editor.change({ comment });
      expect(drafts.get(KEY)).toEqual({ key: KEY, note: null, target: TARGET, content: { ...EMPTY_CONTENT, comment } });
    }
    await pause();
    expect([...drafts]).toEqual([]);
  });

  test('is kept under the note’s id once there is a note, where it is looked for when that is opened', async () => {
    const { services, drafts } = fakeServices();
    const editor = createEditor(editingOfDraft(KEY, TARGET, {}), services);
    editor.change({ rating: 'idea' });
    await rest();
    editor.change({ comment: 'noch nicht gespeichert' });
    expect([...drafts.keys()]).toEqual([NOTE]);
    const reopened = editingOfNote(noteWith({ rating: 'idea' }), drafts.get(NOTE));
    expect(reopened.content).toEqual({ ...EMPTY_CONTENT, rating: 'idea', comment: 'noch nicht gespeichert' });
    await pause();
    expect([...drafts]).toEqual([]);
  });

  test('of a place that became a note meanwhile does not become a second note', async () => {
    const { services, drafts, hold } = fakeServices();
    const editor = createEditor(editingOfDraft(KEY, TARGET, {}), services);
    const release = hold();
    editor.change({ rating: 'idea' });
    await rest();
    editor.change({ comment: 'getippt, während gespeichert wird' });
    expect([...drafts.keys()]).toEqual([KEY]);
    release();
    await rest();
    expect([...drafts]).toEqual([[NOTE, expect.objectContaining({ note: NOTE })]]);
  });

  test.each<[string, Partial<NoteContent>]>([
    ['a text', { comment: 'unklar' }],
    ['a choice', { rating: 'idea' }],
  ])('keeps %s that could not be saved, and the editor says so', async (_, said) => {
    const { services, drafts, ...fake } = fakeServices();
    const editor = createEditor(editingOfDraft(KEY, TARGET, {}), services);
    fake.break();
    editor.change(said);
    await pause();
    expect(editor.get()).toMatchObject({ status: 'failed', content: said });
    expect(drafts.get(KEY)?.content).toMatchObject(said);
  });

  test('that cannot be kept is said to have failed', async () => {
    const { services } = fakeServices();
    const editor = createEditor(editingOfDraft(KEY, TARGET, {}), {
      ...services,
      keepDraft: () => Promise.reject(new Error('full')),
    });
    editor.change({ comment: 'x' });
    await rest();
    expect(editor.get().status).toBe('failed');
  });

  test('that cannot be dropped does not make a saved note look unsaved', async () => {
    const { services } = fakeServices();
    const editor = createEditor(editingOfDraft(KEY, TARGET, {}), {
      ...services,
      dropDraft: () => Promise.reject(new Error('busy')),
    });
    editor.change({ rating: 'idea' });
    await rest();
    expect(editor.get().status).toBe('saved');
  });

  test('lays its texts over what the note says, and nothing else', () => {
    const note = noteWith({ rating: 'idea', comment: 'alt', suggestion: 'bleibt' });
    const draft: Draft = { key: NOTE, note: NOTE, content: { comment: 'neu', rating: 'clear', concerns: [CONCERN] } };
    const { saved, content } = editingOfNote(note, draft);
    expect(content).toEqual({ ...saved, comment: 'neu' });
    expect(saved).toMatchObject({ comment: 'alt', suggestion: 'bleibt' });
  });
});
