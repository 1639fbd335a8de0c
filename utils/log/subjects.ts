import type { ChangeId, PlaceChange, RelationChange, SpotChange } from '@/utils/domain/change';
import { CATALOGUE_CONCERN, OWN_CONCERN } from '@/utils/domain/own-concern';
import { hashOf } from './hash';

/** The subject of all changes about a service. It follows from the key alone: nobody has to begin it. */
export function serviceSubject(key: string): ChangeId {
  return hashOf({ service: key });
}

/** The subject of all changes about a page. */
export function pageSubject(key: string): ChangeId {
  return hashOf({ page: key });
}

/** The subject of all changes about a concern of people's own or of an office's catalogue. */
export function concernSubject(key: string): ChangeId {
  return hashOf({ concern: key });
}

/**
 * The key of a concern that people call so, whatever the case and the white space. A hash, for keys stand in notes: where
 * the words were withheld, the key must not say them.
 */
export function concernKey(label: string): string {
  const words = label.normalize('NFC').toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();
  return `${OWN_CONCERN}${hashOf({ label: words }).slice(0, 22)}`;
}

/**
 * The key of an entry of an office's catalogue, by the ids that both have in its file: two offices that call an entry the same
 * mean different ones, and a catalogue that was improved means the same.
 */
export function catalogueConcernKey(catalogue: string, entry: string): string {
  return `${CATALOGUE_CONCERN}${hashOf({ catalogue, entry }).slice(0, 22)}`;
}

/** The subject that a change about a service, a page or a concern must have. */
export function subjectFor({ kind, value }: PlaceChange): ChangeId {
  if (kind === 'concern.define') return concernSubject(value.key);
  return kind === 'service.name' ? serviceSubject(value.key) : pageSubject(value.page);
}

/** The subject of all that is said of the spot of a note for a concern. */
export function spotSubject(note: ChangeId, concern: string): ChangeId {
  return hashOf({ spot: { concern, note } });
}

/** The subject of what is said of a note's place and that of notes with greater ids. */
export function relationSubject(note: ChangeId): ChangeId {
  return hashOf({ place: note });
}

/** The subject that a change about a spot, or about notes' places, must have. */
export function subjectForSpot({ kind, value }: SpotChange | RelationChange): ChangeId {
  return kind === 'place.relate' ? relationSubject(value.note) : spotSubject(value.about.note, value.about.concern);
}
