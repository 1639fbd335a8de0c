import { describe, expect, test } from 'vitest';
import { isReworded, nameOthers } from '@/utils/spots/names';
import { isSameWord } from '@/utils/spots/words';

describe('two words', () => {
  test.each([
    ['persönliche', 'persönlichen', true],
    ['selbständiger', 'selbstständiger', true],
    ['Müller', '██████', true],
    ['Ringstraße', 'Hafenstraße', false],
    ['Montag', 'Sonntag', false],
    ['12345', '12346', false],
    ['ein', 'eine', false],
  ])('%s and %s are one: %s', (one, other, wanted) => {
    expect(isSameWord(one, other)).toBe(wanted);
    expect(isSameWord(other, one)).toBe(wanted);
  });
});

describe('what was replaced', () => {
  test.each([
    ['Sperrung Ringstraße', 'Sperrung Hafenstraße', true],
    ['Satzung', 'Gebührensatzung', false],
    ['einen Termin', 'Termine', false],
    ['Vermieter', 'auch', false],
    ['Sie', 'Wir', false],
    ['█████', 'Weiteres', true],
  ])('%s, %s: something else is named: %s', (one, other, wanted) => {
    expect(nameOthers(one.split(' '), other.split(' '))).toBe(wanted);
  });

  test.each([
    ['Ihr Fahrzeug', 'Angaben zum Fahrzeug', true],
    ['Anschrift', 'Anschrift in Musterstadt', true],
    ['Kind 1', 'Kind 2', false],
    ['Kind: ████', 'Kind: █████', false],
    ['Ihre Daten', 'Angaben zu Ihrer Person', false],
  ])('the title "%s" became "%s": %s', (one, other, wanted) => {
    expect(isReworded(one, other)).toBe(wanted);
    expect(isReworded(other, one)).toBe(wanted);
  });
});
