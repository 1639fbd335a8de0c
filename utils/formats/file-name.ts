import type { IsoDay } from '@/utils/domain/week';

/** The kinds of files that are written, as their name ends. */
export type ExportKind = 'jsonld' | 'csv';

/**
 * What an exported file is called: `randnotiz-2026-11-22.jsonld`. `day`: of the export, not of any note.
 * Throws a RangeError when it is not a day, because it becomes part of a path.
 */
export function exportFileName(kind: ExportKind, day: IsoDay): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a day: ${day}`);
  return `randnotiz-${day}.${kind}`;
}
