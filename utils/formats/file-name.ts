import { type IsoDay, isoWeek } from '@/utils/domain/week';

/** The kinds of files that are written, as their name ends. */
export type ExportKind = 'csv' | 'html' | 'jsonld' | 'ndjson' | 'randnotiz';

/**
 * What an exported file is called: `randnotiz-2026-W47.jsonld`, by the week of the export, because nothing finer than
 * the week is shared. Throws a RangeError when `day` is not a day.
 */
export function exportFileName(kind: ExportKind, day: IsoDay): string {
  return `randnotiz-${isoWeek(day)}.${kind}`;
}

/**
 * What a backup is called: `Randnotiz-Sicherung-2026-11-25.randnotiz`, by its day: it stays with whoever made it. Throws a
 * RangeError when `day` is not a day.
 */
export function backupFileName(day: IsoDay): string {
  isoWeek(day);
  return `Randnotiz-Sicherung-${day}.randnotiz`;
}
