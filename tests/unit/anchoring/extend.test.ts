import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extend } from '@/utils/anchoring/extend';

/** Least edits between a pattern and any beginning of a text: the textbook table, to compare with. */
function leastEdits(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, (_, at) => at);
  for (const [index, char] of [...pattern].entries()) {
    const next = [index + 1];
    for (let at = 0; at < text.length; at++) {
      const replaced = (row[at] ?? 0) + (text[at] === char ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

describe('extend', () => {
  test.each([
    ['Vorname', 'Vorname Nachname', 0, 7],
    ['Vorname', 'Vornname', 1, 8],
    ['Vorname', 'Vrname', 1, 6],
    ['Vorname', 'Vorneme', 1, 7],
    ['E-Mail ████', 'E-Mail a@b.', 0, 11],
  ])('aligns %j with %j', (pattern, text, edits, at) => {
    expect(extend(pattern, 0, pattern.length, text, 0, 4)).toEqual({ edits, at });
  });

  test('gives up above the bound', () => {
    expect(extend('abcdef', 0, 6, 'uvwxyz', 0, 5)).toBeUndefined();
  });

  test('finds as few edits as the textbook, to the right and to the left', () => {
    fc.assert(
      fc.property(word, word, (pattern, text) => {
        const least = leastEdits(pattern, text);
        expect(extend(pattern, 0, pattern.length, text, 0, 20)?.edits).toBe(least);
        const mirror = [...pattern].reverse().join('');
        const mirrored = [...text].reverse().join('');
        expect(extend(mirror, mirror.length, 0, mirrored, mirrored.length, 20)?.edits).toBe(least);
      }),
    );
  });
});
