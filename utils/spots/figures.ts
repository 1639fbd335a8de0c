import type { Annotation } from '@/utils/domain/annotation';
import type { Severity } from '@/utils/domain/rating';

/** What the notes of a spot add up to. No figure is of a person. */
export interface SpotFigures {
  obstacles: number;
  strengths: number;
  /** Notes that say so; one of both counts for both. */
  staff: number;
  applicants: number;
  /** Voices that wrote one of the notes, or voted for one or for the spot: each once. */
  voices: number;
  /** Of those that say how bad it is: the lower median, least and most, and how many. */
  severity: { median: Severity; least: Severity; most: Severity; notes: number } | null;
}

/** Adds up the notes of a spot; `votes`: voices that voted for the spot itself. */
export function figuresOf(notes: readonly Annotation[], votes: readonly string[]): SpotFigures {
  const count = (is: (note: Annotation) => boolean) => notes.filter(is).length;
  return {
    obstacles: count(({ rating }) => rating === 'obstacle'),
    strengths: count(({ rating }) => rating === 'strength'),
    staff: count(({ affected }) => affected === 'staff' || affected === 'both'),
    applicants: count(({ affected }) => affected === 'applicants' || affected === 'both'),
    voices: new Set([...notes.flatMap((note) => [note.voice, ...note.votes]), ...votes]).size,
    severity: severityOf(notes),
  };
}

function severityOf(notes: readonly Annotation[]): SpotFigures['severity'] {
  const said = notes.flatMap(({ severity }) => (severity === null ? [] : [severity])).sort((a, b) => a - b);
  const [least, most, median] = [said[0], said.at(-1), said[Math.floor((said.length - 1) / 2)]];
  if (least === undefined || most === undefined || median === undefined) return null;
  return { median, least, most, notes: said.length };
}
