import { findEntry } from '@/utils/catalogue';
import type { Annotation } from '@/utils/domain/annotation';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { searchedTexts } from '@/utils/domain/searched';
import type { NoteText } from '@/utils/search';

/** What a concern is called, in both languages; `own`: people's own ones by their keys. Empty for one that nobody knows. */
export function concernWords(concern: string, own: ReadonlyMap<string, OwnConcern>): string[] {
  const label = (findEntry(concern) ?? own.get(concern))?.label;
  return label ? [...new Set([label.de, label.en])].filter(Boolean) : [];
}

/** What of a note is searched, `spots` being what was said of its problem spots. `mark` tells this version from others. */
export function noteText(note: Annotation, mark: number, spots?: readonly string[]): NoteText {
  const own = new Map((note.ownConcerns ?? []).map((concern) => [concern.key, concern]));
  const { labels, ...texts } = searchedTexts(note);
  const concerns = note.concerns.flatMap((concern) => concernWords(concern, own));
  return {
    id: note.id,
    mark,
    ...texts,
    spots,
    labels: [...labels, note.target.service.name, ...concerns].filter(Boolean),
  };
}
