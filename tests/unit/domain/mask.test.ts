import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASK, maskPersonalData } from '@/utils/domain/mask';

/** Texts out of the pieces that the patterns look for, put together at random. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Frau ',
        'Herrn ',
        'Name: ',
        'Vorname ',
        'Willkommen, ',
        'Angemeldet als ',
        'Az. ',
        'geb. ',
        'ab ',
        'bis ',
        ' Euro',
        'Musterstraße 1',
        ', 12345 Ort',
        'B-XY 1',
        'Meier',
        'Müller',
        'Dr. ',
        'von der ',
        'und ',
        ' ',
        '.',
        ',',
        '-',
        '/',
        '@',
        '(',
        ')',
        '\n',
      ),
      fc.constantFrom(
        'max@post.example',
        'DE89 3704 0044 0532 0130 00',
        '01.02.1980',
        '+49 30 123',
        '0',
        '7',
        '1234567',
        MASK,
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

describe('masking', () => {
  test('keeps the length, so that offsets stay what they are', () => {
    fc.assert(
      fc.property(anyText, (text) => maskPersonalData(text).length === text.length),
      { numRuns: 1_000 },
    );
  });

  test('changes nothing but what it masks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskPersonalData(text);
        for (let at = 0; at < text.length; at += 1) if (masked[at] !== MASK) expect(masked[at]).toBe(text[at]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskPersonalData(text);
        expect(maskPersonalData(masked)).toBe(masked);
      }),
      { numRuns: 3_000 },
    );
  });

  const fill = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  test.each<[string, (length: number) => string]>([
    ...['0', '0 ', 'a.', '1.', '1-', 'A1', 'A-', 'von ', 'Frau ', 'Frau Dr. ', 'Dr. ', 'a@', '@a.', 'a@b.', '(at)'].map(
      (piece): [string, (length: number) => string] => [`"${piece}" again and again`, fill(piece)],
    ),
    ...[
      'Az. 1 ',
      'Name: ',
      'Name: Aa ',
      'Aa ',
      'Vorname Aa',
      'geb. ',
      'geb. 1.',
      'Am Aa 1 ',
      '12345 ',
      ' ',
      '\n',
      MASK,
    ].map((piece): [string, (length: number) => string] => [`"${piece}" again and again`, fill(piece)]),
    ['a name that does not end', (length) => `Name: A${'a'.repeat(length)}`],
    ['an address that does not end', (length) => `${'a'.repeat(length)}@`],
    ['a number before what is no number', (length) => `${'1 '.repeat(length / 2)}²`],
    ['blanks between two words', (length) => `Frau${' '.repeat(length)}x`],
    ['a telephone number without its last digit', (length) => `0${' '.repeat(length)}x`],
  ])('takes time in proportion to the text: %s', (_, make) => {
    const time = (text: string) => {
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        maskPersonalData(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    // Eight times the text, up to 200 kB: a quadratic pattern takes 64 times as long. Times below 1 ms say nothing.
    const small = Math.max(time(make(25_000)), 1);
    expect(time(make(200_000)) / small).toBeLessThan(30);
  });
});
