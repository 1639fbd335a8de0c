import type { Annotation } from './annotation';
import type { ChangeId } from './change';
import type { SpotStatus } from './problem-spot';
import type { Affected, Rating, Severity } from './rating';
import type { ServiceRef } from './target';
import type { IsoWeek } from './week';

/** Which notes to show; `null` means all. */
export interface NoteFilter {
  service: string | null;
  concern: string | null;
  /** The page's key. */
  page: string | null;
  /** A step's key. */
  step: string | null;
  rating: Rating | null;
  /** `staff` and `applicants` also mean what affects both. */
  affected: Affected | null;
  /** At least so severe. */
  severity: Severity | null;
  /** In a problem spot that has come so far. No note says it itself: what people said of spots does. */
  status: SpotStatus | null;
  /** The first and the last week. */
  from: IsoWeek | null;
  to: IsoWeek | null;
  /** Only those that were made on this device. */
  own: true | null;
  /** Only these: somebody chose them one by one. */
  among: readonly ChangeId[] | null;
}

/** The filter that leaves nothing out. */
export const ALL_NOTES: NoteFilter = {
  service: null,
  concern: null,
  page: null,
  step: null,
  rating: null,
  affected: null,
  severity: null,
  status: null,
  from: null,
  to: null,
  own: null,
  among: null,
};

/** Tells whether a note was made on this device. */
export type IsOwn = (note: Annotation) => boolean;

/** Tells whether a note is in a problem spot that has come so far. */
export type HasStatus = (note: ChangeId, status: SpotStatus) => boolean;

/** The notes that fit a filter, in their order. Without `hasStatus` all problem spots are open. */
export function filterNotes(
  notes: readonly Annotation[],
  { service, concern, page, step, rating, affected, severity, status, from, to, own, among }: NoteFilter,
  isOwn: IsOwn = () => true,
  hasStatus: HasStatus = (_, wanted) => wanted === 'open',
): Annotation[] {
  const chosen = among && new Set(among);
  return notes.filter(
    (note) =>
      (service === null || note.target.service.key === service) &&
      (concern === null || note.concerns.includes(concern)) &&
      (page === null || note.target.page.key === page) &&
      (step === null || note.target.step.key === step) &&
      (rating === null || note.rating === rating) &&
      (affected === null || note.affected === affected || note.affected === 'both') &&
      (severity === null || (note.severity !== null && note.severity >= severity)) &&
      (status === null || hasStatus(note.id, status)) &&
      (chosen === null || chosen.has(note.id)) &&
      // Weeks are written so that the order of letters is the order of time.
      (from === null || note.week >= from) &&
      (to === null || note.week <= to) &&
      (own === null || isOwn(note)),
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

/** The pages of these notes, by title; the title that most notes give counts. */
export function pagesOf(notes: readonly Annotation[]): Counted<{ key: string; title: string }>[] {
  const byKey = Map.groupBy(notes, (note) => note.target.page.key);
  return [...byKey]
    .map(([key, ofPage]) => ({
      value: { key, title: mostFrequent(ofPage.map((note) => note.target.page.title)) || key },
      count: ofPage.length,
    }))
    .sort((a, b) => a.value.title.localeCompare(b.value.title, 'de') || (a.value.key < b.value.key ? -1 : 1));
}

/** The weeks of these notes, first to last. */
export function weeksOf(notes: readonly Annotation[]): Counted<IsoWeek>[] {
  const byWeek = Map.groupBy(notes, (note) => note.week);
  return [...byWeek]
    .map(([value, { length: count }]) => ({ value, count }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

function mostFrequent(values: readonly string[]): string {
  const counts = [...Map.groupBy(values.filter(Boolean), (value) => value)];
  counts.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return counts[0]?.[0] ?? '';
}
