import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blackOut, findPersonalData } from '@/utils/domain/find-personal-data';
import { MASK, maskPersonalData } from '@/utils/domain/mask';
import type { PersonalKind } from '@/utils/domain/personal-kind';

test.each<[string, PersonalKind[]]>([
  ['Bitte Frau [Müller] fragen', ['name']],
  ['Herr [Dr. Muster] sagt, Ms. [Smith] nicht', ['name', 'name']],
  ['an [max.muster@post.example] oder [max(at)post.example]', ['email', 'email']],
  ['Tel. [030 1234567]', ['phone']],
  ['[+49 170 1234567]', ['phone']],
  ['IBAN [DE89 3704 0044 0532 0130 00]', ['iban']],
  ['iban [de89 3704 0044 0532 0130 00]', ['iban']],
  ['IBAN [DE88 3704 0044 0532 0130 00]', ['number']],
  ['Steuer-ID [86095742719]', ['taxId']],
  ['[86 095 742 719]', ['taxId']],
  ['Steuer-ID [86095742718]', ['fileNumber']],
  ['Kennzeichen: [B XY 123], [MÜ-A 1E]', ['plate', 'plate']],
  ['geb. [1.2.80], später [01.02.1980]', ['birthDate', 'birthDate']],
  ['Az. [50.3-12/24]', ['fileNumber']],
  ['Ausweis [L01X00T47]', ['idNumber']],
  ['wohnt [Musterstr. 3, 12345 Musterstadt]', ['address']],
  ['Nummer [123456789]', ['number']],
  ['Das Feld ist unklar. Ab 01.01.2026 gilt § 7, 12,50 Euro.', []],
  ['', []],
])('%s', (marked, kinds) => {
  const text = marked.replace(/[[\]]/g, '');
  const finds = findPersonalData(text);
  expect(finds.map(({ kind }) => kind)).toEqual(kinds);
  const words = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, each]) => each);
  expect(finds.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Frau ',
        'Müller',
        'Name: ',
        'geb. ',
        'Az. ',
        'B-XY 1',
        '01.02.1980',
        '1234567',
        '0',
        ' ',
        MASK,
        '😀',
      ),
      fc.constantFrom('max@post.example', 'DE89 3704 0044 0532 0130 00', 'Musterstraße 1', ', 12345 Ort', '-', '/'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

test('finds what masking hides, in order and without overlaps', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const finds = findPersonalData(text);
      expect(blackOut(text, finds)).toBe(maskPersonalData(text));
      finds.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(finds[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
      });
    }),
    { numRuns: 2_000 },
  );
});

test.each<[string, [number, number][], string]>([
  ['abc def', [[1, 5]], `a${MASK}${MASK} ${MASK}ef`],
  ['abc', [], 'abc'],
  [
    'abcdef',
    [
      [3, 5],
      [1, 4],
    ],
    `a${MASK.repeat(4)}f`,
  ],
  ['a😀b', [[1, 3]], `a${MASK}${MASK}b`],
])('blacks out %j at %j', (text, spans, expected) => {
  expect(
    blackOut(
      text,
      spans.map(([start, end]) => ({ start, end })),
    ),
  ).toBe(expected);
});
