import type { ShareFile, ShareForm } from '@/components/share/ShareView';
import type { Annotation } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import type { IsoDay } from '@/utils/domain/week';
import { exportFileName, toExcelCsv, toJson, toWebAnnotations } from '@/utils/formats';

const TYPES: Readonly<Record<ShareForm, string>> = { csv: 'text/csv', jsonld: 'application/ld+json' };

/** Writes notes as a file, in memory: what the preview shows is what is saved. */
export function writeFile(form: ShareForm, notes: readonly Annotation[], language: Language, day: IsoDay): ShareFile {
  const content = form === 'csv' ? toExcelCsv(notes, { language }) : toJson(toWebAnnotations(notes, { language }), 2);
  return { name: exportFileName(form, day), content, size: new Blob([content]).size };
}

/** Saves a file to the computer's own folder for downloads. Nothing is sent, and no permission is needed. */
export function saveFile({ name, content }: ShareFile): void {
  const type = TYPES[name.endsWith('.csv') ? 'csv' : 'jsonld'];
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the file's content by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
