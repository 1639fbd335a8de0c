import type { Change, ChangeId } from '@/utils/domain/change';
import { checkChange } from '@/utils/log';
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
  const { notes: drafts, refused, named } = result.parsed;
  const { notes, left } = makeNotes(drafts);
  const size = (refused.size ?? 0) + left;
  return { notes, refused: { ...refused, ...(size > 0 && { size }) }, named, lost: drafts.filter(hasLostPlace).length };
}

/** What is no JSON is nothing. Its depth is bounded where it is read. */
function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * The same note twice in a file is one; of two copies of one note the first counts. `left`: those whose changes would be larger
 * than the door lets through, which would keep out all the others, too.
 */
function makeNotes(drafts: readonly NoteDraft[]): { notes: ReadNote[]; left: number } {
  const byId = new Map<ChangeId, Map<ChangeId, Change>>();
  let left = 0;
  for (const draft of drafts) {
    const { id, changes } = changesOfDraft(draft);
    const known = byId.get(id);
    if (known && draft.id === id) continue;
    if (changes.some((change) => 'error' in checkChange(change))) {
      left += 1;
      continue;
    }
    const all = known ?? new Map<ChangeId, Change>();
    for (const change of changes) all.set(change.id, change);
    byId.set(id, all);
  }
  return { notes: [...byId].map(([id, changes]) => ({ id, changes: [...changes.values()] })), left };
}

function hasLostPlace({ target }: NoteDraft): boolean {
  return target.selectors.some(isLost);
}
