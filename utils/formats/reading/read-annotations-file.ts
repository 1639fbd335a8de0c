import { isLost } from './lost-place';
import { changesOfDraft, type ReadNote } from './note-changes';
import type { NoteDraft, ReadNotes, ReadOptions } from './note-draft';
import { readWebAnnotations } from './read-web-annotations';

/** What a file of annotations holds. */
export interface AnnotationsRead {
  /** Each once. */
  notes: ReadNote[];
  /** Annotations that are no note, by reason. */
  refused: ReadNotes['refused'];
  /** How many annotations said who made them; no name is taken. */
  named: number;
  /** Notes whose place is described in a way that we cannot follow. */
  lost: number;
}

/** Why nothing was read: it holds no annotations that we know, or more than a file may hold. */
export type AnnotationsError = 'no-notes' | 'too-large';

/** More than this is no file of annotations that people pass on, in bytes. */
const SIZE_MAX = 64 * 2 ** 20;

/**
 * Reads a JSON file of any origin: Web Annotations of the W3C's model, and what the API of Hypothesis answers. Never rejects
 * for what a file may hold.
 */
export async function readAnnotationsFile(
  file: Blob,
  options: ReadOptions,
): Promise<AnnotationsRead | { error: AnnotationsError }> {
  if (file.size > SIZE_MAX) return { error: 'too-large' };
  const bytes = await file.arrayBuffer();
  const json = parse(bytes);
  const result = readWebAnnotations(json, options);
  if ('error' in result) return { error: result.error === 'count' ? 'too-large' : 'no-notes' };
  const { notes, refused, named } = result.parsed;
  return { notes: onlyOnce(notes), refused, named, lost: notes.filter(hasLostPlace).length };
}

/** What is no JSON is nothing. Its depth is bounded where it is read. */
function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The same note twice in a file is one; of two copies of one note the first counts. */
function onlyOnce(drafts: readonly NoteDraft[]): ReadNote[] {
  const byId = new Map<string, ReadNote>();
  for (const draft of drafts) {
    const note = changesOfDraft(draft);
    const known = byId.get(note.id);
    if (!known) byId.set(note.id, note);
    else if (draft.id !== note.id) known.changes.push(...note.changes.filter(({ id }) => !has(known, id)));
  }
  return [...byId.values()];
}

function has({ changes }: ReadNote, id: string): boolean {
  return changes.some((change) => change.id === id);
}

function hasLostPlace({ target }: NoteDraft): boolean {
  return target.selectors.some(isLost);
}
