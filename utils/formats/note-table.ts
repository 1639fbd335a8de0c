import { concernInWords, concernLabel, type Text } from '@/utils/catalogue';
import { kindOfPlace, wordsOfPlace } from '@/utils/catalogue/place';
import { AFFECTED_WORDS, RATING_WORDS, SEVERITY_WORDS, SPOT_STATUS_WORDS } from '@/utils/catalogue/words';
import type { Annotation } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import { UNDATED } from '@/utils/domain/week';
import { spotsOfNotes } from './spots-of-note';
import { versionsOf } from './versions';
import type { ExportOptions } from './web-annotations';

/** A column: its heading, and what a note has in it. `spots`: its problem spots of which somebody said something. */
interface Column {
  heading: Text;
  cell: (note: Annotation, language: Language, spots: readonly SpotOutline[]) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: { de: 'Leistung', en: 'Service' }, cell: ({ target }) => target.service.name || target.service.key },
  { heading: { de: 'Adresse der Seite', en: 'Page address' }, cell: ({ target }) => target.page.key },
  { heading: { de: 'Schritt', en: 'Step' }, cell: ({ target }) => target.step.label },
  {
    heading: { de: 'Art der Stelle', en: 'Kind of place' },
    cell: (note, language) => kindOfPlace(note.target, language),
  },
  { heading: { de: 'Wortlaut', en: 'Wording' }, cell: ({ target }) => wordsOfPlace(target) },
  { heading: { de: 'Aspekte', en: 'Concerns' }, cell: concernPhrases },
  { heading: { de: 'Einschätzung', en: 'Rating' }, cell: ({ rating }, l) => (rating ? RATING_WORDS[rating][l] : '') },
  {
    heading: { de: 'betrifft', en: 'Affects' },
    cell: ({ affected }, l) => (affected ? AFFECTED_WORDS[affected][l] : ''),
  },
  { heading: { de: 'Schweregrad', en: 'Severity' }, cell: severityWords },
  { heading: { de: 'Kommentar', en: 'Comment' }, cell: (note) => versionsOf(note, 'comment').join('\n') },
  { heading: { de: 'Vorschlag', en: 'Suggestion' }, cell: (note) => versionsOf(note, 'suggestion').join('\n') },
  { heading: { de: 'Antworten', en: 'Replies' }, cell: ({ replies }) => replies.map(({ text }) => text).join('\n') },
  { heading: { de: 'Woche', en: 'Week' }, cell: ({ week }) => (week === UNDATED ? '' : week) },
  {
    heading: { de: 'Problemstelle: Stand', en: 'Problem spot: status' },
    cell: (note, l, spots) => ofEach(note, l, spots, ({ status }) => [SPOT_STATUS_WORDS[status][l]]),
  },
  {
    heading: { de: 'Problemstelle: Entscheidung', en: 'Problem spot: decision' },
    cell: (note, l, spots) => ofEach(note, l, spots, ({ decisions }) => decisions.map(({ decision }) => decision)),
  },
];

/**
 * Notes as rows of cells, one note a row, headings first, in the language. Deleted notes stay behind. Two versions of
 * a text that nobody has settled stand below each other in one cell, and so do replies. A note's problem spots are in its row, with
 * the concern in front where it has several of them.
 */
export function toTable(notes: readonly Annotation[], { language, spots = [] }: ExportOptions): string[][] {
  const spotsOf = spotsOfNotes(spots);
  const headings = COLUMNS.map(({ heading }) => heading[language]);
  const rows = notes
    .filter((note) => !note.deleted)
    .map((note) => COLUMNS.map(({ cell }) => cell(note, language, spotsOf.get(note.id) ?? [])));
  return [headings, ...rows];
}

/** Each with the phrase that was chosen; a concern that the catalogue does not know stands with its id. */
function concernPhrases({ concerns, rating, ownConcerns }: Annotation, language: Language): string {
  return concerns.map((id) => concernInWords(id, rating, language, ownConcerns)).join(', ');
}

function severityWords({ severity }: Annotation, language: Language): string {
  return severity === null ? '' : `${severity} ${SEVERITY_WORDS[severity][language]}`;
}

/** What is said of each of a note's spots, a line each. */
function ofEach(
  { concerns, ownConcerns }: Annotation,
  language: Language,
  spots: readonly SpotOutline[],
  said: (spot: SpotOutline) => string[],
): string {
  const lines = spots.flatMap((spot) => {
    const words = said(spot).filter(Boolean).join('\n');
    if (words === '') return [];
    return concerns.length > 1 ? `${concernLabel(spot.concern, language, ownConcerns)}: ${words}` : words;
  });
  return lines.join('\n');
}
