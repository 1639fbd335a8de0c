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

  /** Once there is a note its draft is kept under its id: there it is looked for when the note is opened again. */
  const keepDraft = () => {
    const { key, note, target, content } = store.get();
    return services.keepDraft({ key: note ?? key, note, target, content });
  };
  const dropDrafts = async ({ key, note, content }: Editing, written: NoteContent) => {
    if (content !== written) await keepDraft();
    else if (note) await services.dropDraft(note);
    if (key !== note) await services.dropDraft(key);
  };
  const save = async () => {
    const { note, target, content, saved, status } = store.get();
    const changes = differences(saved, content);
    if (changes.length === 0 && status === 'unchanged') return;
    try {
      if (changes.length > 0 && note) await services.editNote(note, changes);
      else if (changes.length > 0) store.set({ note: await services.createNote({ target, content }) });
    } catch {
      store.set({ status: 'failed' });
      await keepDraft().catch(() => undefined);
      return;
    }
    const now = store.get();
    store.set({ saved: content, status: now.content !== content ? 'typing' : now.note ? 'saved' : 'unchanged' });
    // A draft that cannot be tidied away does no harm: it says what the note says.
    await dropDrafts(now, content).catch(() => undefined);
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
      const content = contentOf({ ...store.get().content, ...change });
      store.set({ content, status: 'typing' });
      clearTimeout(timer);
      if (!('comment' in change || 'suggestion' in change)) return void flush();
      keepDraft().catch(() => store.set({ status: 'failed' }));
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
