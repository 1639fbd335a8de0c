import { describe, expect, test } from 'vitest';
import { createCompass, readLandmarks } from '@/utils/anchoring/compass';
import { landmarksFor } from '@/utils/anchoring/landmarks';
import { createTextIndex } from '@/utils/anchoring/text-index';
import type { Landmark } from '@/utils/domain/selector';

/** A page of blocks, and where each begins. */
function pageOf(...texts: string[]) {
  const blocks: number[] = [];
  let text = '';
  for (const each of texts) {
    if (text) text += ' ';
    blocks.push(text.length);
    text += each;
  }
  return { text, blocks, index: createTextIndex(text) };
}

/** The places of a text on a page, in reading order. */
function placesOf(exact: string, text: string): number[] {
  return [...text.matchAll(new RegExp(exact, 'g'))].map(({ index }) => index);
}

const NORD = ['Standort Nord', 'zwei Aufzüge', 'Termin buchen'];
const SUED = ['Standort Süd', 'mit Rampe am Eingang', 'Termin buchen'];
const OST = ['Standort Ost', 'nur über Treppen', 'Termin buchen'];

/** What stood beside the button of one card alone. */
function landmarksOf(cards: string[][], number: number): Landmark[] {
  const { text, blocks } = pageOf(...cards.flat());
  const start = placesOf('Termin buchen', text)[number] ?? 0;
  const from = blocks[3 * number] ?? 0;
  return landmarksFor({ start, end: start + 13 }, { start: from, end: start + 13 }, text, blocks);
}

/** How each button stands to what stood beside that of the second card of Nord, Süd, Ost. */
function verdicts(...cards: string[][]) {
  const page = pageOf(...cards.flat());
  const likes = placesOf('Termin buchen', page.text);
  return likes.map(createCompass(landmarksOf([NORD, SUED, OST], 1), page, likes));
}

describe('what stands beside a place alone', () => {
  test('is found nearest first, with the distance from the place', () => {
    expect(landmarksOf([NORD, SUED, OST], 1)).toEqual([
      { exact: 'mit Rampe am Eingang', 'rn:offset': -21, 'rn:whole': true },
      { exact: 'Standort Süd', 'rn:offset': -34, 'rn:whole': true },
    ]);
  });

  test('is nothing that others have as well', () => {
    expect(landmarksOf([NORD, ['Standort Süd', 'zwei Aufzüge', 'Termin buchen']], 1).map(({ exact }) => exact)).toEqual(
      ['Standort Süd'],
    );
  });

  test('is several blocks together where none of them tells', () => {
    const rows = [
      ['Deutsch A1', 'Montagvormittag', 'Anmelden'],
      ['Deutsch A2', 'Dienstagabend', 'Anmelden'],
      ['Deutsch A1', 'Dienstagabend', 'Anmelden'],
    ];
    const { text, blocks } = pageOf(...rows.flat());
    const start = placesOf('Anmelden', text)[2] ?? 0;
    const found = landmarksFor({ start, end: start + 8 }, { start: blocks[6] ?? 0, end: start + 8 }, text, blocks);
    expect(found.map(({ exact }) => exact)).toEqual(['Deutsch A1 Dienstagabend']);
  });

  test('is never what looks personal', () => {
    const { text, blocks } = pageOf('Frau Erika Muster', 'Ändern');
    expect(landmarksFor({ start: 18, end: 24 }, { start: 0, end: 24 }, text, blocks)).toEqual([]);
  });
});

describe('the compass', () => {
  test('leads to the card in another order', () => {
    expect(verdicts(OST, SUED, NORD)).toEqual(['apart', 'with', 'apart']);
    expect(verdicts(SUED, NORD, OST)).toEqual(['with', 'apart', 'apart']);
  });

  test('says that the card is gone', () => {
    expect(verdicts(NORD, OST)).toEqual(['gone', 'gone']);
  });

  test('knows a card by what was edited a bit', () => {
    expect(verdicts(NORD, ['Standort am Hafen', 'mit Rampe am neuen Eingang', 'Termin buchen'], OST)).toEqual([
      'gone',
      'edited',
      'gone',
    ]);
  });

  test('takes no part of another text for a block', () => {
    expect(verdicts(NORD, ['Nebenstelle Standort Süd', 'mit Rampe am Eingang rechts', 'Termin buchen'])[1]).not.toBe(
      'with',
    );
  });

  test('says nothing without landmarks, or where they stand more than once', () => {
    expect(createCompass([], pageOf('a'), [0])(0)).toBeUndefined();
    const twice = pageOf(
      'mit Rampe am Eingang',
      'Standort Süd',
      'Termin buchen',
      'mit Rampe am Eingang',
      'Standort Süd',
    );
    const likes = placesOf('Termin buchen', twice.text);
    expect(likes.map(createCompass(landmarksOf([NORD, SUED, OST], 1), twice, likes))).toEqual([undefined]);
  });
});

describe('landmarks from anywhere', () => {
  test.each<[string, unknown]>([
    ['no list', 'mit Rampe am Eingang'],
    ['no object', [null, 7, 'x']],
    ['too short a text', [{ exact: 'kurz', 'rn:offset': 1 }]],
    ['too long a text', [{ exact: 'x'.repeat(5000), 'rn:offset': 1 }]],
    ['no offset', [{ exact: 'mit Rampe am Eingang' }]],
    ['an offset that is none', [{ exact: 'mit Rampe am Eingang', 'rn:offset': Number.NaN }]],
  ])('are left out: %s', (_, value) => {
    expect(readLandmarks(value)).toEqual([]);
  });
});
