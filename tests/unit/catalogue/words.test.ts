import { expect, test } from 'vitest';
import { AFFECTED_WORDS, PLACE_WORDS, RATING_WORDS, SEVERITY_WORDS } from '@/utils/catalogue/words';

const TABLES = { RATING_WORDS, AFFECTED_WORDS, SEVERITY_WORDS, PLACE_WORDS };

test.each(Object.entries(TABLES))('%s has words in both languages, each once', (name, table) => {
  const words = Object.values(table);
  for (const language of ['de', 'en'] as const) {
    const own = words.map((word) => word[language]);
    expect(
      own.every((word) => word.trim() === word && word !== ''),
      name,
    ).toBe(true);
    expect(new Set(own).size).toBe(own.length);
  }
});

test('the German words are those of the screens', () => {
  expect(Object.values(RATING_WORDS).map((word) => word.de)).toEqual([
    'Hindernis',
    'Stärke',
    'Frage',
    'Idee',
    'geprüft, ohne Befund',
  ]);
  expect([SEVERITY_WORDS[0].de, SEVERITY_WORDS[4].de]).toEqual(['kein Problem', 'verhindert den Antrag']);
});
