import { describe, expect, test } from 'vitest';
import { createTranslate, languageOf } from '@/utils/i18n';

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
