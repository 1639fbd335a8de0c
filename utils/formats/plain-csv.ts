import type { Annotation } from '@/utils/domain/annotation';
import { type CsvDialect, toCsv } from './csv';
import { toTable } from './note-table';
import type { ExportOptions } from './web-annotations';

/** RFC 4180 as it stands. A byte order mark would become a part of the first heading in R and Python. */
const RFC_4180: CsvDialect = { separator: ',', byteOrderMark: false };

/** Notes as a table for other spreadsheets, R and Python; the same columns as {@link toExcelCsv}. */
export function toPlainCsv(notes: readonly Annotation[], options: ExportOptions): string {
  return toCsv(toTable(notes, options), RFC_4180);
}
