import type { ColleagueFile, ShareFile, TextForm } from '@/components/share/forms';
import { saveBlob } from '@/utils/app/pages/save-blob';
import type { Annotation } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
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
import type { SharedChanges } from './shared-changes';

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

/** Writes notes as a file, in memory: what the preview shows is what is saved. */
export function writeFile(form: TextForm, notes: readonly Annotation[], language: Language, day: IsoDay): ShareFile {
  const { kind, type, write } = WRITERS[form];
  const content = write(notes, { language });
  return { name: exportFileName(kind, day), type, content, size: new Blob([content]).size };
}

/** Packs what {@link sharedChanges} answers as a Randnotiz file; its content is shown a change a line, as it is inside. */
export async function packFile({ changes, notes, staying }: SharedChanges, day: IsoDay): Promise<ColleagueFile> {
  const blob = await writeRandnotizFile({ changes });
  const content = changes.map((change) => JSON.stringify(change)).join('\n');
  return { name: exportFileName('randnotiz', day), type: blob.type, content, size: blob.size, blob, notes, staying };
}

/** Saves exactly the file that was shown. */
export function saveFile({ name, type, content, blob }: ShareFile): void {
  saveBlob(name, blob ?? new Blob([content], { type: `${type};charset=utf-8` }));
}
