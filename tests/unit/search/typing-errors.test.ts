import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createErrorMeter } from '@/utils/search/typing-errors';

/** The same by the book: optimal string alignment, one field at a time. */
function errorsBetween(pattern: string, word: string): number {
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, index) => index)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= pattern.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const [a, b] = [pattern[row - 1], word[column - 1]];
      const swapped = a === word[column - 2] && pattern[row - 2] === b && row > 1 && column > 1;
      const list = rows[row];
      list?.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (a === b ? 0 : 1),
          swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(pattern.length, word.length);
}

test('counts the errors to the beginning of a word that fits best', () => {
  const letters = fc.stringMatching(/^[abcä]{1,12}$/);
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 1, max: 2 }), (pattern, word, most) => {
      const beginnings = Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1));
      const errors = beginnings.map((beginning) => errorsBetween(pattern, beginning));
      const fewest = Math.min(...errors);
      const expected = fewest <= most ? { errors: fewest, to: errors.lastIndexOf(fewest) + 1 } : undefined;
      expect(createErrorMeter(pattern, most)(word)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
