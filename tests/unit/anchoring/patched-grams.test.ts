import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRAM, hashGrams } from '@/utils/anchoring/grams';
import { createTextIndex, type TextIndex } from '@/utils/anchoring/text-index';
import { change, repetitive, steps } from './changed-text';

/** Where each piece of the beginning of `text` stands by this index. */
function placesOf({ text, grams }: TextIndex): Record<string, number[]> {
  const pieces = Array.from({ length: Math.min(500, text.length - GRAM) }, (_, at) => text.slice(at, at + GRAM));
  const entries = [...new Set(pieces)].map((gram): [string, number[]] => {
    const [hash = 0] = hashGrams(gram);
    const places = [...grams.places(hash)];
    const isAscending = places.every((at, index) => at > (places[index - 1] ?? -1));
    if (!isAscending || grams.count(hash) < places.length) throw new Error('out of order');
    return [gram, places.filter((at) => text.startsWith(gram, at))];
  });
  return Object.fromEntries(entries);
}

/** So much unchanged text that the edits are few in comparison, and the table is kept. */
const REST = ' Bitte reichen Sie den Nachweis ein, sobald er Ihnen vorliegt; die Frist endet mit dem Monat.'.repeat(50);

describe('the table of a text that changed', () => {
  test('knows the same places as one that is made anew', () => {
    fc.assert(
      fc.property(repetitive, repetitive, fc.array(steps, { minLength: 1, maxLength: 3 }), (head, tail, batches) => {
        let text = head + REST + tail;
        let index = createTextIndex(text);
        index.prepare(() => false);
        for (const list of batches) {
          const { after, edits } = change(text, list);
          index = index.changed(after, edits);
          text = after;
          const fresh = createTextIndex(text);
          expect(placesOf(index)).toEqual(placesOf(fresh));
          expect(index.places(text.slice(1, 30))).toEqual(fresh.places(text.slice(1, 30)));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('costs what changed, and is made anew when much did', () => {
    const long = REST.repeat(20);
    const index = createTextIndex(long);
    index.prepare(() => false);
    const slicesOf = (each: TextIndex) => {
      let slices = 1;
      while (!each.prepare(() => true)) slices += 1;
      return slices;
    };
    const one = index.changed(`${long.slice(0, 2_000)}Neu.${long.slice(2_000)}`);
    const half = index.changed(long.slice(long.length / 2));
    expect(slicesOf(one)).toBeLessThan(slicesOf(createTextIndex(long)) / 3);
    expect(slicesOf(half)).toBe(slicesOf(createTextIndex(half.text)));
  });

  test('is the same where nothing changed', () => {
    const index = createTextIndex(REST);
    expect(index.changed(REST)).toBe(index);
  });
});
