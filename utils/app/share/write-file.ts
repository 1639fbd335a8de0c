import type { ShareFile, ShareForm, TextForm } from '@/components/share/forms';
import { readNoteStatuses, statusIn } from '@/utils/app/spots/statuses';
import type { Annotation } from '@/utils/domain/annotation';
import { blackOutNotes, findInNotes } from '@/utils/domain/check-notes';
import { filterNotes } from '@/utils/domain/filter';
import type { Language } from '@/utils/domain/language';
import type { Choice, Survey } from '@/utils/domain/sharing';
import { sortNotes } from '@/utils/domain/sort';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import type { IsoDay } from '@/utils/domain/week';
import {
  type ExportKind,
  type ExportOptions,
  exportFileName,
  toExcelCsv,
  toJson,
  toNdjson,
  toPlainCsv,
  toReport,
  toWebAnnotations,
} from '@/utils/formats';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { type Database, findDeviceSecret, readAllNotes, readSpotRowsOf } from '@/utils/storage';
import { ownBy } from './own';
import { sharedChanges } from './shared-changes';
import { spotOutlines } from './spot-outlines';

/** How a form is written, how its name ends, and its media type. */
interface Writer {
  kind: ExportKind;
  type: string;
  write(notes: readonly Annotation[], options: ExportOptions): string;
}

const WRITERS: Readonly<Record<TextForm, Writer>> = {
  excel: { kind: 'csv', type: 'text/csv', write: toExcelCsv },
  csv: { kind: 'csv', type: 'text/csv', write: toPlainCsv },
  report: { kind: 'html', type: 'text/html', write: toReport },
  ndjson: { kind: 'ndjson', type: 'application/x-ndjson', write: toNdjson },
  jsonld: {
    kind: 'jsonld',
    type: 'application/ld+json',
    write: (notes, options) => toJson(toWebAnnotations(notes, options), 2),
  },
};

/** The words of a file in which language, and on which day it is written. */
export interface Writing {
  language: Language;
  day: IsoDay;
}

/** How many notes a choice leaves, and what in them looks like personal data. */
export async function surveyChoice(database: Database, filter: Choice['filter']): Promise<Survey> {
  const chosen = await chooseNotes(database, filter);
  const { records } = await readSpotRowsOf(
    database,
    chosen.map(({ id }) => id),
  );
  return {
    notes: chosen.length,
    finds: findInNotes(chosen, records).map((find) => ({ ...find, notes: find.notes.length })),
  };
}

/** Writes what was chosen as a file, whole: what is shown of it is what is saved. */
export async function writeChoice(
  database: Database,
  form: ShareForm,
  choice: Choice,
  writing: Writing,
): Promise<ShareFile> {
  const chosen = await chooseNotes(database, choice.filter);
  return form === 'randnotiz'
    ? packNotes(database, chosen, choice, writing.day)
    : writeNotes(form, chosen, choice, { ...writing, spots: await spotsFor(database, form, chosen, choice) });
}

async function chooseNotes(database: Database, filter: Choice['filter']): Promise<Annotation[]> {
  const isOwn = ownBy(await findDeviceSecret(database));
  const statuses = filter.status ? await readNoteStatuses(database) : new Map();
  return filterNotes(sortNotes(await readAllNotes(database)), filter, isOwn, statusIn(statuses));
}

/**
 * The problem spots that a form has. All but the report have only those of which somebody said something: where nobody did, spots
 * need not be found, which takes a while with many notes.
 */
async function spotsFor(
  database: Database,
  form: TextForm,
  chosen: readonly Annotation[],
  { kept }: Pick<Choice, 'kept'>,
): Promise<SpotOutline[]> {
  const { records } = await readSpotRowsOf(
    database,
    chosen.map(({ id }) => id),
  );
  if (form !== 'report' && records.length === 0) return [];
  return spotOutlines(database, blackOutNotes(chosen, kept), kept);
}

/** Writes notes for other programs, with everything blacked out that may not leave. */
export function writeNotes(
  form: TextForm,
  notes: readonly Annotation[],
  { kept }: Pick<Choice, 'kept'>,
  { language, day, spots = [] }: Writing & Pick<ExportOptions, 'spots'>,
): ShareFile {
  const { kind, type, write } = WRITERS[form];
  const blob = new Blob([write(blackOutNotes(notes, kept), { language, spots })], { type: `${type};charset=utf-8` });
  return { name: exportFileName(kind, day), type, blob, shown: blob, notes: notes.length, staying: 0 };
}

async function packNotes(
  database: Database,
  chosen: readonly Annotation[],
  { kept, along }: Choice,
  day: IsoDay,
): Promise<ShareFile> {
  const { changes, notes, staying } = await sharedChanges(database, chosen, kept, along);
  const blob = await writeRandnotizFile({ changes });
  // A change a line, as it is inside.
  const shown = new Blob([changes.map((change) => JSON.stringify(change)).join('\n')]);
  return { name: exportFileName('randnotiz', day), type: blob.type, blob, shown, notes, staying };
}
