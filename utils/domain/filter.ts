import type { Annotation } from './annotation';
import type { ServiceRef } from './target';

/** Which notes to show; `null` means all. */
export interface NoteFilter {
  service: string | null;
  concern: string | null;
}

/** The filter that leaves nothing out. */
export const ALL_NOTES: NoteFilter = { service: null, concern: null };

/** The notes that fit a filter, in their order. */
export function filterNotes(notes: readonly Annotation[], { service, concern }: NoteFilter): Annotation[] {
  return notes.filter(
    (note) =>
      (service === null || note.target.service.key === service) &&
      (concern === null || note.concerns.includes(concern)),
  );
}

/** A value of a filter with the number of notes that have it. */
export interface Counted<T> {
  value: T;
  count: number;
}

/** The services of these notes, by name; the name that most notes give counts. */
export function servicesOf(notes: readonly Annotation[]): Counted<ServiceRef>[] {
  const byKey = Map.groupBy(notes, (note) => note.target.service.key);
  return [...byKey]
    .map(([key, ofService]) => ({
      value: { key, name: mostFrequent(ofService.map((note) => note.target.service.name)) || key },
      count: ofService.length,
    }))
    .sort((a, b) => a.value.name.localeCompare(b.value.name, 'de'));
}

/** The concerns of these notes, most frequent first. */
export function concernsOf(notes: readonly Annotation[]): Counted<string>[] {
  const byConcern = Map.groupBy(
    notes.flatMap((note) => note.concerns),
    (concern) => concern,
  );
  return [...byConcern]
    .map(([value, { length: count }]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function mostFrequent(values: readonly string[]): string {
  const counts = [...Map.groupBy(values.filter(Boolean), (value) => value)];
  counts.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return counts[0]?.[0] ?? '';
}
