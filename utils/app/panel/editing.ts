import type { EditedNote, NoteEditing } from '@/components/panel/view-state';
import { type Annotation, EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import type { ChangeId, NoteChange } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import { contentOf, differences } from '@/utils/log';
import type { Beginning } from '@/utils/messaging';
import type { Draft } from '@/utils/storage';
import { createStore } from '@/utils/store';

/** How long somebody must have stopped typing before a text becomes a change of the log, ms. */
const PAUSE_MS = 1_000;

/** A note that is open for editing. */
export interface Editing extends EditedNote {
  /** What the log says. */
  saved: NoteContent;
}

/** What editing needs of the outside. */
export interface EditingServices {
  createNote(beginning: Beginning): Promise<ChangeId>;
  editNote(note: ChangeId, changes: NoteChange[]): Promise<void>;
  keepDraft(draft: Draft): Promise<void>;
  dropDraft(key: string): Promise<void>;
}

/**
 * Opens a note for editing. Choices are saved at once; a text is kept as a draft with each key and becomes a change
 * when its writer pauses or leaves it, so that the log holds versions and not keystrokes. A new note is created with the
 * first thing that is said.
 */
export function createEditor(initial: Omit<Editing, 'status'>, services: EditingServices): NoteEditing {
  const store = createStore<Editing>({ ...initial, status: 'unchanged' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  const save = async () => {
    const { note, target, content, saved, key } = store.get();
    const changes = differences(saved, content);
    if (changes.length === 0) return;
    try {
      if (note) await services.editNote(note, changes);
      else store.set({ note: await services.createNote({ target, content }) });
      store.set({ saved: content, status: store.get().content === content ? 'saved' : 'typing' });
      if (store.get().content === content) await services.dropDraft(key);
    } catch {
      store.set({ status: 'failed' });
    }
  };
  const flush = () => {
    clearTimeout(timer);
    // One after the other, so that a note is created only once.
    saving = saving.then(save);
    return saving;
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    flush,
    change(change) {
      const { key, note, target } = store.get();
      const content = contentOf({ ...store.get().content, ...change });
      store.set({ content, status: 'typing' });
      clearTimeout(timer);
      if (!('comment' in change || 'suggestion' in change)) return void flush();
      services.keepDraft({ key, note, target, content }).catch(() => store.set({ status: 'failed' }));
      timer = setTimeout(flush, PAUSE_MS);
    },
  };
}

/** How a note that is in the log opens, together with what was typed and never saved. */
export function editingOfNote(note: Annotation, draft: Draft | undefined): Omit<Editing, 'status'> {
  const { id, target, alternatives, concerns, rating, affected, severity, comment, suggestion } = note;
  const saved = { concerns, rating, affected, severity, comment, suggestion };
  const texts = draft?.content;
  const content = {
    ...saved,
    ...(texts?.comment !== undefined && { comment: texts.comment }),
    ...(texts?.suggestion !== undefined && { suggestion: texts.suggestion }),
  };
  return { key: id, note: id, target, alternatives, saved, content };
}

/** How a place that has no note yet opens. */
export function editingOfDraft(key: string, target: Target, content: Partial<NoteContent>): Omit<Editing, 'status'> {
  return { key, note: null, target, alternatives: {}, saved: EMPTY_CONTENT, content: contentOf(content) };
}
