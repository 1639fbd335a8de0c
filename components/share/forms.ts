import type { Annotation } from '@/utils/domain/annotation';
import type { MessageKey } from '@/utils/i18n';

/** The forms that notes can leave in: two tables, a report, a line for each note, Web Annotations. */
export type ShareForm = 'excel' | 'report' | 'csv' | 'ndjson' | 'jsonld';

/** A file as it will leave: exactly this, to the byte. */
export interface ShareFile {
  name: string;
  /** Media type. */
  type: string;
  content: string;
  /** Size in bytes. */
  size: number;
}

/** Writes notes in a form, in memory. */
export type WriteFile = (form: ShareForm, notes: readonly Annotation[]) => ShareFile;

/** What somebody wants to do with the file; forms are named only where there are several. */
interface Purpose {
  label: MessageKey;
  forms: readonly { form: ShareForm; label: MessageKey }[];
}

/** In the order in which they are offered. The Randnotiz file for colleagues goes in front of them. */
export const PURPOSES: readonly Purpose[] = [
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
