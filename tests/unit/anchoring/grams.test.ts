import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRAM, hashGrams, indexGrams } from '@/utils/anchoring/grams';
import { createTextIndex } from '@/utils/anchoring/text-index';
import { MASK } from '@/utils/domain/mask';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '€', ' '), maxLength: 400 });

function indexOf(of: string) {
  const making = indexGrams(of, () => false).next();
  if (!making.done) throw new Error('it was interrupted');
  return making.value;
}

describe('the table of grams', () => {
  test('knows every place of every gram', () => {
    fc.assert(
      fc.property(text, (page) => {
        const index = indexOf(page);
        hashGrams(page).forEach((hash = 0, at) => {
          const places = [...index.places(hash)];
          expect(places).toContain(at);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(index.count(hash)).toBe(places.length);
        });
      }),
    );
  });

  test('hashes a gram alike wherever it stands', () => {
    fc.assert(
      fc.property(text, text, (before, pattern) => {
        const own = hashGrams(pattern);
        const within = hashGrams(before + pattern).slice(before.length);
        if (pattern.length >= GRAM) expect(within).toEqual(own);
      }),
    );
  });

  test('leaves out grams with a mask, which may stand for anything', () => {
    const masked = hashGrams(`Straße ${MASK.repeat(4)} in Musterstadt`);
    const known = masked.map((hash) => hash !== undefined);
    expect(known.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => false));
    expect(known.slice(11).every(Boolean)).toBe(true);
  });

  test.each(['', 'kurz'])('is empty for %j', (page) => {
    expect(indexOf(page).places(1).length).toBe(0);
    expect(hashGrams(page)).toEqual([]);
  });

  test('is made in slices, and is the same then', () => {
    const page = 'Bitte reichen Sie den Nachweis ein. '.repeat(5_000);
    const index = createTextIndex(page);
    let slices = 1;
    while (!index.prepare(() => true)) slices += 1;
    expect(slices).toBeGreaterThan(5);
    const [hash = 0] = hashGrams('Nachweis');
    expect(index.grams.places(hash)).toEqual(indexOf(page).places(hash));
  });
});
