import type { NoteFilter } from '@/utils/domain/filter';
import type { Choice, Survey } from '@/utils/domain/sharing';
import type { MessageKey } from '@/utils/i18n';

/** The forms for other programs that notes can leave in: two tables, a report, a line for each note, Web Annotations. */
export type TextForm = 'excel' | 'report' | 'csv' | 'ndjson' | 'jsonld';

/** All forms; a Randnotiz file is for colleagues, who go on working on the notes. */
export type ShareForm = TextForm | 'randnotiz';

/** A file as it will leave: exactly this, to the byte. */
export interface ShareFile {
  name: string;
  /** Media type. */
  type: string;
  blob: Blob;
  /** What people are shown of it as UTF-8: the file itself, or where that is packed what it holds. */
  shown: Blob;
  /** Notes that are in it, and notes that were chosen and stay here. */
  notes: number;
  staying: number;
}

/** What the sharing page has done for it; both reject with the signal's reason. */
export interface ShareServices {
  /** How many notes a choice leaves, and what in them looks like personal data. */
  survey(filter: NoteFilter, signal: AbortSignal): Promise<Survey>;
  /** Writes the choice in a form, in memory. */
  write(form: ShareForm, choice: Choice, signal: AbortSignal): Promise<ShareFile>;
  /** Saves a file to the computer's own folder for downloads. */
  save(file: ShareFile): void;
}

/** What somebody wants to do with the file; forms are named only where there are several. */
interface Purpose {
  label: MessageKey;
  forms: readonly { form: ShareForm; label: MessageKey }[];
}

/** In the order in which they are offered. */
export const PURPOSES: readonly Purpose[] = [
  { label: 'share_for_colleagues', forms: [{ form: 'randnotiz', label: 'share_for_colleagues' }] },
  { label: 'share_for_excel', forms: [{ form: 'excel', label: 'share_for_excel' }] },
  { label: 'share_as_report', forms: [{ form: 'report', label: 'share_as_report' }] },
  {
    label: 'share_for_programs',
    forms: [
      { form: 'csv', label: 'share_plain_csv' },
      { form: 'ndjson', label: 'share_ndjson' },
      { form: 'jsonld', label: 'share_web_annotation' },
    ],
  },
];
