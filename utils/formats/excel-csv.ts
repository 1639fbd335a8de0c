import type { Annotation } from '@/utils/domain/annotation';
import { type CsvDialect, toCsv } from './csv';
import { toTable } from './note-table';
import type { ExportOptions } from './web-annotations';

/** A German Excel wants semicolons, and takes a file for UTF-8 only with the byte order mark. */
const GERMAN_EXCEL: CsvDialect = { separator: ';', byteOrderMark: true };

/** Notes as a table for Excel. */
export function toExcelCsv(notes: readonly Annotation[], options: ExportOptions): string {
  return toCsv(toTable(notes, options), GERMAN_EXCEL);
}
