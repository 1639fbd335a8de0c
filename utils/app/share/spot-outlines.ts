import { byWeight } from '@/components/spots/weight';
import type { Annotation } from '@/utils/domain/annotation';
import { blackOutText } from '@/utils/domain/check-notes';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import { problemSpotsOf } from '@/utils/spots';
import { figuresOf } from '@/utils/spots/figures';
import { type Database, readEveryNote, readSpotRows, readSpotRowsOf } from '@/utils/storage';

/**
 * The problem spots of chosen notes, the weightiest first, as a file may have them: of notes that were not chosen nothing is counted
 * or said; they only hold others together. `notes`: the chosen ones as they leave. What is found in what was said of a spot is
 * blacked out unless its key is in `kept`.
 */
export async function spotOutlines(
  database: Database,
  notes: readonly Annotation[],
  kept: ReadonlySet<string>,
): Promise<SpotOutline[]> {
  const chosen = new Map(notes.map((note) => [note.id, note]));
  const pages = new Set(notes.map(({ target }) => target.page.key));
  const around = (await readEveryNote(database)).filter(({ target }) => pages.has(target.page.key));
  // What goes along in a Randnotiz file: records that name a chosen note.
  const { records } = await readSpotRowsOf(database, [...chosen.keys()]);
  const { relations } = await readSpotRows(database);
  const clean = (text: string) => blackOutText(text, kept);
  const found = problemSpotsOf(around, { records, relations }).spots.flatMap((spot) => {
    const members = spot.notes.flatMap((id) => chosen.get(id) ?? []);
    return members.length > 0 ? [{ ...spot, members, figures: figuresOf(members, spot.votes) }] : [];
  });
  return byWeight(found).map(({ concern, members, figures, status, decisions, offices }) => ({
    concern,
    notes: members,
    obstacles: figures.obstacles,
    strengths: figures.strengths,
    voices: figures.voices,
    severity: figures.severity,
    status,
    decisions: decisions.map(({ decision, reason }) => ({ decision: clean(decision), reason: clean(reason) })),
    offices: offices.map(clean),
  }));
}
