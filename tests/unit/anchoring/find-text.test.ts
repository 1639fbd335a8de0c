import { describe, expect, test } from 'vitest';
import { findText as find } from '@/utils/anchoring/find-text';
import { quoteAt } from '@/utils/anchoring/quote';
import { createTextIndex } from '@/utils/anchoring/text-index';
import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';

const findText = (quote: TextQuoteSelector, text: string, position?: TextPositionSelector) =>
  find(
    quote,
    {
      index: createTextIndex(text),
      outline: { above: () => ({ headings: [], groups: [], own: '' }), has: () => false },
      blocks: [],
    },
    position,
  );

const WORDS =
  'der Antrag die Person das Kind Name Vorname Ort Straße Nachweis Einkommen Monat Euro bitte geben Sie an'.split(' ');

/** Running text of `count` words, always the same for a seed (mulberry32). */
function prose(count: number, seed: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return WORDS[((bits ^ (bits >>> 14)) >>> 0) % WORDS.length];
  }).join(' ');
}

describe('findText', () => {
  const text = prose(3000, 1);

  test.each([1, 2, 5, 20, 200, 2000, 15_000])('finds every quote of %d characters where it was', (length) => {
    for (let start = 100; start + length < text.length - 100; start += 997) {
      const extent = { start, end: start + length };
      if (text[start] === ' ' || text[start + length - 1] === ' ') continue;
      const found = findText(quoteAt(text, extent), text, { type: 'TextPositionSelector', ...extent });
      expect(found).toEqual({ state: 'exact', extent, confidence: 1 });
    }
  });

  test('finds a long quote with an edit in every hundred characters', () => {
    const extent = { start: 2000, end: 12_000 };
    const quote = quoteAt(text, extent);
    const edited = text.replace(/.{100}/g, (part) => `${part.slice(0, 60)}x${part.slice(61)}`);
    const found = findText(quote, edited);
    expect(found).toMatchObject({ state: 'fuzzy', extent });
  });

  test.each([20, 60, 200, 1000])('puts a deleted quote of %d characters nowhere', (length) => {
    for (let start = 500; start + length < text.length - 500; start += 1499) {
      const from = text.indexOf(' ', start) + 1;
      const to = text.indexOf(' ', from + length);
      const unique = text.slice(from, to).replace(/[aeiou]/g, 'y');
      const before = text.slice(0, from) + unique + text.slice(to);
      const quote = quoteAt(before, { start: from, end: from + unique.length });
      expect(findText(quote, text.slice(0, from) + text.slice(to)).state).toBe('orphan');
    }
  });

  test('takes a quote without context only if it is long enough and occurs once', () => {
    const page = 'Bitte geben Sie Ihren vollen Namen an. Name Ort Name Ort';
    expect(findText({ type: 'TextQuoteSelector', exact: 'Ihren vollen Namen' }, page).state).toBe('moved');
    expect(findText({ type: 'TextQuoteSelector', exact: 'Bitte' }, page).state).toBe('orphan');
    expect(findText({ type: 'TextQuoteSelector', exact: 'Name Ort' }, page).state).toBe('ambiguous');
  });
});
