import { type Annotation, TEXT_FIELDS, TEXT_MAX, type TextField } from './annotation';

/** Texts of a note that were written without knowing of each other, two at least, by the field they are of. */
export type Versions = Partial<Record<TextField, string[]>>;

/** The texts that somebody has to settle between. The one that stands in the note comes first. */
export function versionsOf({ alternatives, ...note }: Pick<Annotation, TextField | 'alternatives'>): Versions {
  const versions: Versions = {};
  for (const field of TEXT_FIELDS) {
    const others = alternatives[field] ?? [];
    if (others.length > 0) versions[field] = [note[field], ...others];
  }
  return versions;
}

/** Whether a note has a text of which there are several versions. */
export function isInConflict(note: Pick<Annotation, TextField | 'alternatives'>): boolean {
  return Object.keys(versionsOf(note)).length > 0;
}

/** All versions one below the other as one text; `undefined` where that would be too long for a note. */
export function joinedText(versions: readonly string[]): string | undefined {
  const joined = versions.map((version) => version.trim()).join('\n\n');
  return joined.length <= TEXT_MAX ? joined : undefined;
}
