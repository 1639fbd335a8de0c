import { describe, expect, test } from 'vitest';
import { toExcelCsv, toPlainCsv } from '@/utils/formats';
import { FORMULAS, FORMULAS_AFTER_RETURN, FORMULAS_INSIDE, HARMLESS } from './formula-attacks';
import { libreOfficeAvailable, readWithLibreOffice } from './libre-office';
import { noteWith } from './notes';
import { readCsv } from './read-csv';

/** XML holds no control characters, so LibreOffice cannot say them; what they do in front of a formula is tested elsewhere. */
const SAYABLE = /^[^\0\uD800]*$/;

const COMMENTS = [
  ...FORMULAS,
  ...FORMULAS_AFTER_RETURN,
  ...FORMULAS_INSIDE.map(([text]) => text),
  ...HARMLESS,
  'Zeile 1\nZeile "2"; Ende,\n\n\tmit Tabulator  und   Lücken',
  'ÄÖÜ äöü ß € – „so“ 👩‍💼 Łódź Ελλάδα',
  '"',
  '""',
  ';',
  ',',
  "'",
].filter((text) => SAYABLE.test(text));

const NOTES = COMMENTS.map((comment, n) =>
  noteWith({
    id: `n${n}`,
    concerns: ['barrier-extra-effort', 'measure-transparency'],
    rating: 'obstacle',
    affected: 'both',
    severity: 3,
    comment,
    alternatives: n % 2 ? { comment: ['anders; "so"'] } : {},
    suggestion: COMMENTS.at(-1 - n) ?? '',
  }),
);

/** LibreOffice 25 drops tabs from cells that have several lines, whoever wrote them. */
function withoutTabsInLines(cell: string): string {
  return cell.includes('\n') ? cell.replaceAll('\t', '') : cell;
}

describe.skipIf(!libreOfficeAvailable())('LibreOffice (skipped where there is no `soffice`)', () => {
  test.each([
    ['the table for Excel', toExcelCsv, ';'],
    ['the plain table', toPlainCsv, ','],
  ] as const)('reads %s cell by cell, and finds no formula', { timeout: 180_000 }, (_, write, separator) => {
    const file = write(NOTES, { language: 'de' });
    const { rows, formulas } = readWithLibreOffice(file, separator);
    expect(formulas).toEqual([]);
    const written = readCsv(file.replace(/^\uFEFF/, ''), separator);
    expect(rows).toEqual(written.map((row) => row.map(withoutTabsInLines)));
  });

  test.each([
    ['the table for Excel', toExcelCsv, ','],
    ['the plain table', toPlainCsv, ';'],
  ] as const)('finds no formula in %s by the wrong separator either', { timeout: 180_000 }, (_, write, separator) => {
    expect(readWithLibreOffice(write(NOTES, { language: 'de' }), separator).formulas).toEqual([]);
  });

  test('would find a formula that is not guarded', { timeout: 180_000 }, () => {
    expect(readWithLibreOffice('a;=1+1\r\n', ';').formulas).toEqual(['of:=1+1']);
  });
});
