import type { Annotation } from './annotation';
import type { ChangeId } from './change';
import { blackOut, findPersonalData, type PersonalFind } from './find-personal-data';
import { mapTexts, type TextPlace } from './note-texts';
import { PERSONAL_KINDS, type PersonalKind } from './personal-kind';
import { type SpotRecord, textsOfRecord } from './problem-spot';

/** The same words, found as the same kind, wherever they stand: people decide about them once. */
export interface NoteFind {
  /** Tells finds apart. */
  key: string;
  kind: PersonalKind;
  words: string;
  /** The notes that have it, in their order. */
  notes: ChangeId[];
  /** In which of their texts. */
  places: TextPlace[];
}

/**
 * Which texts of which notes have something that looks like personal data, by kind, most frequent first. `records`: what was
 * said of the notes' spots; it counts for the note that it is kept with.
 */
export function findInNotes(notes: readonly Annotation[], records: readonly SpotRecord[] = []): NoteFind[] {
  const finds = new Map<string, { find: NoteFind; notes: Set<ChangeId>; places: Set<TextPlace> }>();
  const read = remembered();
  const look = (id: ChangeId, text: string, place: TextPlace) => {
    for (const each of read(text)) {
      const words = text.slice(each.start, each.end);
      const key = keyOf(each.kind, words);
      const kept = finds.get(key) ?? {
        find: { key, kind: each.kind, words, notes: [], places: [] },
        notes: new Set(),
        places: new Set(),
      };
      finds.set(key, kept);
      kept.notes.add(id);
      kept.places.add(place);
    }
    return text;
  };
  for (const note of notes) mapTexts(note, (text, place) => look(note.id, text, place));
  for (const record of records) for (const text of textsOfRecord(record)) look(record.note, text, 'spot');
  return [...finds.values()]
    .map(({ find, ...sets }) => ({ ...find, notes: [...sets.notes], places: [...sets.places] }))
    .sort(
      (a, b) =>
        PERSONAL_KINDS.indexOf(a.kind) - PERSONAL_KINDS.indexOf(b.kind) ||
        b.notes.length - a.notes.length ||
        (a.words < b.words ? -1 : 1),
    );
}

/** The notes with every find blacked out but those whose keys are in `kept`. What has none stays the same object. */
export function blackOutNotes(notes: readonly Annotation[], kept: ReadonlySet<string>): Annotation[] {
  const read = remembered();
  return notes.map((note) => {
    let touched = false;
    const mapped = mapTexts(note, (text) => {
      const finds = read(text).filter(({ start, end, kind }) => !kept.has(keyOf(kind, text.slice(start, end))));
      touched ||= finds.length > 0;
      return blackOut(text, finds);
    });
    return touched ? mapped : note;
  });
}

/** A text with every find blacked out but those whose keys are in `kept`. */
export function blackOutText(text: string, kept: ReadonlySet<string>): string {
  const finds = findPersonalData(text).filter(({ start, end, kind }) => !kept.has(keyOf(kind, text.slice(start, end))));
  return blackOut(text, finds);
}

function keyOf(kind: PersonalKind, words: string): string {
  return `${kind} ${words}`;
}

/** The same headings and labels stand in many notes. */
function remembered(): (text: string) => PersonalFind[] {
  const known = new Map<string, PersonalFind[]>();
  return (text) => {
    const finds = known.get(text) ?? findPersonalData(text);
    known.set(text, finds);
    return finds;
  };
}
