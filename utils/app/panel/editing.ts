import type { EditedNote, NoteEditing } from '@/components/panel/view-state';
import {
  type Annotation,
  EMPTY_CONTENT,
  type NoteContent,
  TEXT_FIELDS,
  type TextField,
} from '@/utils/domain/annotation';
import type { ChangeId, NoteChange } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import { type Versions, versionsOf } from '@/utils/domain/versions';
import { contentOf, differences, reopenText, settleText } from '@/utils/log';
import type { Beginning } from '@/utils/messaging';
import type { Draft } from '@/utils/storage';
import { createStore } from '@/utils/store';

/** How long somebody must have stopped typing before a text becomes a change of the log, ms. */
const PAUSE_MS = 1_000;

/** A note that is open for editing. */
export interface Editing extends EditedNote {
  /** What the log says. */
  saved: NoteContent;
  /** The heads of the note as it stands here: what an edit is built on. None: those of the moment. */
  heads: ChangeId[];
  /** What was settled or taken back and is not in the log yet. */
  queued: Settling[];
}

/** How a note opens. */
type Opening = Omit<Editing, 'status' | 'settled' | 'queued'>;

/** That a text holds now, and the change that says so. */
interface Settling {
  field: TextField;
  text: string;
  change: NoteChange;
}

/** What editing needs of the outside. */
export interface EditingServices {
  createNote(beginning: Beginning): Promise<ChangeId>;
  /** Answers what has been seen with that. */
  editNote(note: ChangeId, changes: NoteChange[], seen: ChangeId[]): Promise<ChangeId[]>;
  keepDraft(draft: Draft): Promise<void>;
  dropDraft(key: string): Promise<void>;
}

/**
 * Opens a note for editing. Choices are saved at once; a text is kept as a draft with each key and becomes a change
 * when its writer pauses or leaves it, so that the log holds versions and not keystrokes. A new note is created with the
 * first thing that is said.
 */
export function createEditor(opening: Opening, services: EditingServices): NoteEditing {
  const store = createStore<Editing>({ ...opening, status: 'unchanged', settled: {}, queued: [] });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  /** Once there is a note its draft is kept under its id: there it is looked for when the note is opened again. */
  const keepDraft = () => {
    const { key, note, target, content, heads } = store.get();
    return services.keepDraft({ key: note ?? key, note, target, content, ...(heads.length > 0 && { seen: heads }) });
  };
  const dropDrafts = async ({ key, note, content }: Editing, written: NoteContent) => {
    if (content !== written) await keepDraft();
    else if (note) await services.dropDraft(note);
    if (key !== note) await services.dropDraft(key);
  };
  const save = async () => {
    const { note, target, content, saved, status, versions, queued, heads } = store.get();
    const from = { ...saved, ...Object.fromEntries(queued.map(({ field, text }) => [field, text])) };
    const to = withoutUnsettled(content, from, versions);
    const changes = [...queued.map(({ change }) => change), ...differences(from, to)];
    if (changes.length === 0 && status === 'unchanged') return;
    try {
      if (changes.length > 0 && note) store.set({ heads: await services.editNote(note, changes, heads) });
      else if (changes.length > 0) store.set({ note: await services.createNote({ target, content }) });
    } catch {
      store.set({ status: 'failed' });
      await keepDraft().catch(() => undefined);
      return;
    }
    const now = store.get();
    const done = content === to && now.note ? 'saved' : 'unchanged';
    store.set({
      saved: to,
      queued: now.queued.slice(queued.length),
      status: now.content !== content ? 'typing' : done,
    });
    // A draft that cannot be tidied away does no harm: it says what the note says.
    await dropDrafts(now, to).catch(() => undefined);
  };
  const flush = () => {
    clearTimeout(timer);
    // One after the other, so that a note is created only once.
    saving = saving.then(save);
    return saving;
  };
  const settle = (settling: Settling, left: Pick<Editing, 'versions' | 'settled'>) => {
    const { content, queued } = store.get();
    const { field, text } = settling;
    store.set({
      ...left,
      content: contentOf({ ...content, [field]: text }),
      queued: [...queued, settling],
      status: 'typing',
    });
    void flush();
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    flush,
    change(change) {
      const content = contentOf({ ...store.get().content, ...change });
      store.set({ content, status: 'typing', settled: without(store.get().settled, ...Object.keys(change)) });
      clearTimeout(timer);
      if (!('comment' in change || 'suggestion' in change)) return void flush();
      keepDraft().catch(() => store.set({ status: 'failed' }));
      timer = setTimeout(flush, PAUSE_MS);
    },
    settle(field, text) {
      const { versions, settled } = store.get();
      const former = versions[field];
      if (!former) return;
      const change = settleText(field, text);
      settle({ field, text, change }, { versions: without(versions, field), settled: { ...settled, [field]: former } });
    },
    unsettle(field) {
      const { versions, settled } = store.get();
      const former = settled[field];
      if (!former) return;
      const change = reopenText(field, former);
      const text = former[0] ?? '';
      settle({ field, text, change }, { versions: { ...versions, [field]: former }, settled: without(settled, field) });
    },
  };
}

/** A content with the texts of the log where nobody has settled which version holds: what was typed there is a draft. */
function withoutUnsettled(content: NoteContent, from: NoteContent, versions: Versions): NoteContent {
  const open = TEXT_FIELDS.filter((field) => versions[field] && content[field] !== from[field]);
  // The same object where there is nothing of the kind: that is how one sees that all is saved.
  return open.length > 0 ? { ...content, ...Object.fromEntries(open.map((field) => [field, from[field]])) } : content;
}

function without(versions: Versions, ...fields: readonly string[]): Versions {
  return Object.fromEntries(Object.entries(versions).filter(([field]) => !fields.includes(field)));
}

/**
 * How a note that is in the log opens, together with what was typed and never saved. That was typed over what its writer
 * had seen: what has arrived since is not overwritten by it.
 */
export function editingOfNote(note: Annotation, draft: Draft | undefined): Opening {
  const { id, target, heads, concerns, rating, affected, severity, comment, suggestion } = note;
  const saved = { concerns, rating, affected, severity, comment, suggestion };
  const texts = draft?.content;
  const content = {
    ...saved,
    ...(texts?.comment !== undefined && { comment: texts.comment }),
    ...(texts?.suggestion !== undefined && { suggestion: texts.suggestion }),
  };
  const versions = versionsOf(note);
  const isBehind = TEXT_FIELDS.some((field) => content[field] !== saved[field] && !versions[field]);
  return { key: id, note: id, target, versions, saved, content, heads: (isBehind && draft?.seen) || heads };
}

/** How a place that has no note yet opens. */
export function editingOfDraft(key: string, target: Target, content: Partial<NoteContent>): Opening {
  return { key, note: null, target, versions: {}, saved: EMPTY_CONTENT, content: contentOf(content), heads: [] };
}
