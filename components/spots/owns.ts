import type { Annotation } from '@/utils/domain/annotation';
import type { IsOwn } from '@/utils/domain/filter';

/** Whether a voice is this device's, at the page of one of a spot's notes. */
export function owns(notes: readonly Annotation[], voice: string, isOwn: IsOwn): boolean {
  return notes.some((note) => isOwn({ ...note, voice }));
}
