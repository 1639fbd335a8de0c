import { describe, expect, test } from 'vitest';
import { haveSameNouns, keepsNouns } from '@/utils/anchoring/similarity';

describe('nouns tell what is meant', () => {
  test.each<[string, string, boolean]>([
    ['Sperrung der Ringstraße', 'Sperrung der Hafenstraße', false],
    ['Monatliche Miete in Euro', 'Monatliche Miete (in Euro)', true],
    ['Art des Darlehens', 'Art der Darlehen', true],
    ['Geburtsdatum', 'Geburtsdatum des Kindes', true],
    ['Ausweis abholen', 'Ausweis schnell abholen', true],
    ['Termin im Rathaus', 'Termin im Standesamt', false],
  ])('%s → %s: none was replaced: %s', (before, now, expected) => {
    expect(haveSameNouns(before, now)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['Kennzeichen', 'Amtliches Kennzeichen', true],
    ['Ihr Fahrzeug', 'Angaben zum Fahrzeug', true],
    ['Bürgeramt Nord', 'Bürgeramt Süd', false],
    ['Angaben zu Kind 1', 'Angaben zu Kind 2', false],
    ['Ihre', 'Ihre Angaben', false],
    ['weiter', 'weiter ohne Konto', false],
  ])('%s → %s: all are kept: %s', (before, now, expected) => {
    expect(keepsNouns(before, now)).toBe(expected);
  });
});
