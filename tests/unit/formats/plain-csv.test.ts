import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { toExcelCsv, toPlainCsv } from '@/utils/formats';
import { FORMULAS, FORMULAS_INSIDE, HARMLESS } from './formula-attacks';
import { anyNote, noteWith } from './notes';
import { readCsv } from './read-csv';

const COMMENT = 9;

function commentCell(comment: string): string | undefined {
  return readCsv(toPlainCsv([noteWith({ comment })], { language: 'de' }), ',')[1]?.[COMMENT];
}

it('begins with its headings, without a byte order mark, and ends every line with CRLF', () => {
  expect(toPlainCsv([], { language: 'en' })).toBe(
    'Service,Page address,Step,Kind of place,Wording,Concerns,Rating,Affects,Severity,Comment,Suggestion,Replies,Week,Problem spot: status,Problem spot: decision\r\n',
  );
});

it('says the same as the table for Excel, cell by cell, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(anyNote), fc.constantFrom('de', 'en'), (notes, language) => {
      const plain = readCsv(toPlainCsv(notes, { language }), ',');
      expect(plain).toEqual(readCsv(toExcelCsv(notes, { language }).slice(1)));
    }),
  );
});

test.each(FORMULAS)('%j is no formula', (attack) => {
  expect(commentCell(attack)).toBe(`'${attack}`);
});

test.each(FORMULAS_INSIDE)('%j is no formula where the file is cut at semicolons', (attack, written) => {
  expect(commentCell(attack)).toBe(written);
});

test.each(HARMLESS)('%j stays as it is', (text) => {
  expect(commentCell(text)).toBe(text);
});
