import type { Annotation } from '@/utils/domain/annotation';
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
  content: string;
  /** Size in bytes. */
  size: number;
  /** What is written, where `content` is what it says unpacked. */
  blob?: Blob;
}

/** A Randnotiz file and what stays behind. */
export interface ColleagueFile extends ShareFile {
  notes: number;
  staying: number;
}

/** Packs the chosen notes for colleagues. `kept`: keys of finds that may leave. */
export type PackFile = (chosen: readonly Annotation[], kept: ReadonlySet<string>) => Promise<ColleagueFile>;

/** Writes notes in a form, in memory. */
export type WriteFile = (form: TextForm, notes: readonly Annotation[]) => ShareFile;

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
