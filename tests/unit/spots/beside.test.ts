import { describe, expect, test } from 'vitest';
import type { Landmark, TextQuoteSelector } from '@/utils/domain/selector';
import { type BesideLikeness, compareBeside, overlaps, shiftBetween } from '@/utils/spots/beside';

const mark = (exact: string, offset = -20): Landmark => ({ exact, 'rn:offset': offset, 'rn:whole': true });
const quote = (part: Partial<TextQuoteSelector>): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact: 'Weiter',
  ...part,
});

describe('what stood beside two alone', () => {
  test.each<[string, BesideLikeness, Landmark[], Landmark[]]>([
    ['in one of them nothing', 'unknown', [], [mark('Standesamt')]],
    ['the same', 'same', [mark('Standesamt')], [mark('Standesamt', -80)]],
    ['on the other side', 'other', [mark('Standesamt')], [mark('Standesamt', 20)]],
    [
      'the nearest of several',
      'same',
      [mark('Standesamt'), mark('Schlosshof 1'), mark('Zimmer 3')],
      [mark('Standesamt'), mark('Ringstraße 5'), mark('Foyer')],
    ],
    [
      'one of several that stands farther off',
      'other',
      [mark('Jugendamt'), mark('Gerbergasse 9'), mark('Donnerstag: 8 bis 12 Uhr')],
      [mark('Standesamt'), mark('Schlosshof 1'), mark('Donnerstag: 8 bis 12 Uhr')],
    ],
    [
      'one of several, with others that are alike',
      'same',
      [mark('Geöffnet freitags von 8 bis 18 Uhr'), mark('Lindenallee 1'), mark('Meldestelle')],
      [mark('Geöffnet freitags von 9 bis 18 Uhr'), mark('Seeufer 4'), mark('Meldestelle')],
    ],
    ['with more words', 'edited', [mark('Ihre Anschrift')], [mark('Ihre Anschrift in Musterstadt')]],
    ['with another verb', 'other', [mark('Wann muss ich zahlen?')], [mark('Wie kann ich zahlen?')]],
    ['with another number', 'other', [mark('Angaben zum Kind 1')], [mark('Angaben zum Kind 2')]],
    ['about something else', 'other', [mark('Sperrung der Ringstraße')], [mark('Sperrung der Hafenstraße')]],
  ])('%s: %s', (_, wanted, one, other) => {
    expect(compareBeside({ 'rn:beside': one }, { 'rn:beside': other })).toBe(wanted);
    expect(compareBeside({ 'rn:beside': other }, { 'rn:beside': one })).toBe(wanted);
  });
});

describe('how far one quote begins behind another', () => {
  test.each<[string, number | undefined, Partial<TextQuoteSelector>, Partial<TextQuoteSelector>]>([
    [
      'measured from the same',
      5,
      { 'rn:beside': [mark('Standesamt', -10)] },
      { 'rn:beside': [mark('Standesamt', -15)] },
    ],
    ['measured from its neighbourhood', 0, { 'rn:beside': [mark('Standesamt', -11)] }, { prefix: 'Standesamt ' }],
    [
      'with another like between',
      undefined,
      { 'rn:beside': [mark('Standesamt', -11)] },
      { prefix: 'Standesamt Weiter ' },
    ],
    ['with nothing to measure from', undefined, {}, { prefix: 'Standesamt ' }],
    [
      'where both are told by something else',
      undefined,
      { 'rn:beside': [mark('Standesamt', -11)] },
      { prefix: 'Standesamt ', 'rn:beside': [mark('Foyer', 10)] },
    ],
  ])('%s: %s', (_, wanted, one, other) => {
    expect(shiftBetween(quote(one), quote(other))).toBe(wanted);
  });

  test.each([
    [0, true],
    [25, true],
    [60, false],
    [-60, false],
  ])('they overlap, %i characters apart: %s', (shift, wanted) => {
    expect(overlaps('Weiter', 'Weiter', shift)).toBe(wanted);
  });
});
