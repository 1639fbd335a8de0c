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
