import { describe, expect, test } from 'vitest';
import { countNotes, createTranslate, languageOf } from '@/utils/i18n';

/** The browser's `i18n` over one text. */
const source = (message: string) => ({
  getMessage: (_: string, fill: string[] = []) =>
    fill.reduce((text, part, at) => text.replace(`$${at + 1}`, part), message),
});

describe('a text of the interface', () => {
  test.each<[string, (string | number)[], string]>([
    ['Schließen', [], 'Schließen'],
    ['$1 Notizen', [0], '0 Notizen'],
    ['$1 von $2', [3, '12'], '3 von 12'],
    ['$1 von $2', [999, 1_000], '999 von 1.000'],
    ['$1 Notizen', [100_000], '100.000 Notizen'],
    ['Woche $1/$2', [47, '2026'], 'Woche 47/2026'],
  ])('"%s" is filled in with %j', (message, fill, text) => {
    expect(createTranslate(source(message))('close', ...fill)).toBe(text);
  });

  test('that is missing shows its name', () => {
    expect(createTranslate(source(''))('close')).toBe('close');
  });
});

test.each([
  ['de', 'de'],
  ['en', 'en'],
  ['', 'de'],
  ['fr', 'de'],
])('the language of the texts that say "%s" is %s', (message, language) => {
  expect(languageOf(source(message))).toBe(language);
});

describe('numbers from a thousand on are as the language writes them', () => {
  const english = {
    getMessage: (name: string, fill: string[] = []) => (name === 'language' ? 'en' : `${fill.join(' of ')} notes`),
  };

  test.each<[(string | number)[], string]>([
    [[100_000], '100,000 notes'],
    [[1_204, '10000'], '1,204 of 10000 notes'],
  ])('%j in English: "%s"', (fill, text) => {
    expect(createTranslate(english)('close', ...fill)).toBe(text);
  });

  test('a count in words has them, too', () => {
    expect(countNotes(createTranslate(english), 11_670)).toBe('11,670 notes');
  });
});
