import type { Annotation, TextField } from '@/utils/domain/annotation';

/** A text of a note in all versions that nobody has settled yet; empty where nothing was written. */
export function versionsOf(note: Annotation, field: TextField): string[] {
  return [note[field], ...(note.alternatives[field] ?? [])].filter((text) => text !== '');
}
