import { describe, expect, test } from 'vitest';
import { alignInOrder, gapsBetween, numbers } from '@/tests/bench/pairs/align';
import { similarity, trigramsOf } from '@/tests/bench/pairs/trigrams';
import { truthOf } from '@/tests/bench/pairs/truth';

const alike = (one: string, other: string) => similarity(trigramsOf(one), trigramsOf(other));

/** Blocks as one string: `Name | Ja | Nein`. */
const blocks = (text: string) => text.split(' | ').filter(Boolean);

/** What became of each block: its new place, with `~` where it was edited, or why there is none. */
const became = (old: string, now: string) =>
  truthOf(blocks(old), blocks(now)).map((truth) =>
    'now' in truth ? `${truth.kind === 'edited' ? '~' : ''}${truth.now}` : truth.kind,
  );

describe('similarity', () => {
  test.each<[string, string, number]>([
    ['Weiter', 'Weiter', 1],
    ['Weiter', 'weiter', 1],
    ['4', '4', 1],
    ['4', '5', 0],
    ['Weiter', 'Zurück', 0],
    // Ten trigrams and eleven; all but the last one of the shorter text are shared.
    ['Geburtsort', 'Geburtsorte', 18 / 21],
    ['', 'Weiter', 0],
  ])('of "%s" and "%s" is %f', (one, other, expected) => {
    expect(alike(one, other)).toBeCloseTo(expected, 5);
    expect(alike(other, one)).toBeCloseTo(expected, 5);
  });

  test('counts repeated trigrams as often as both have them', () => {
    expect(alike('aaaa', 'aaaaaaaa')).toBeLessThan(1);
  });
});

describe('the longest common subsequence', () => {
  test.each<[string, string, [number, number][]]>([
    [
      'abc',
      'abc',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'abc',
      'xaxbxc',
      [
        [0, 1],
        [1, 3],
        [2, 5],
      ],
    ],
    [
      'abcd',
      'bcda',
      [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
    ],
    ['ab', 'xy', []],
    ['', 'a', []],
  ])('of "%s" and "%s"', (old, now, pairs) => {
    const score = (i: number, j: number) => (old[i] === now[j] ? 1 : 0);
    expect(alignInOrder(numbers(0, old.length), numbers(0, now.length), score)).toEqual(pairs);
  });
});

test('gaps lie before, between and behind pairs', () => {
  expect(
    gapsBetween(
      [
        [1, 0],
        [2, 3],
      ],
      4,
      5,
    ),
  ).toEqual([
    { olds: [0], news: [] },
    { olds: [], news: [1, 2] },
    { olds: [3], news: [4] },
  ]);
});

describe('what became of blocks', () => {
  test.each<[string, string, string, string[]]>([
    ['kept, whatever comes between', 'Antrag | Name | Ort', 'Antrag | Neues | Name | Ort', ['0', '2', '3']],
    [
      'edited, between kept ones',
      'Antrag | Bitte geben Sie Ihren Namen an. | Ort',
      'Antrag | Bitte geben Sie hier Ihren Namen an. | Ort',
      ['0', '~1', '2'],
    ],
    [
      'the more similar one of two',
      'Antrag | Bitte geben Sie Ihren Namen an. | Ort',
      'Antrag | Bitte geben Sie Ihren Beruf an. | Bitte geben Sie Ihren Namen an! | Ort',
      ['0', '~2', '3'],
    ],
    ['gone', 'Antrag | Hundemarke | Ort', 'Antrag | Ort', ['0', 'gone', '1']],
    ['too much rewritten to say', 'Antrag | Steuernummer eingeben', 'Antrag | Steuernummer', ['0', 'alike']],
    ['moved: known, but not by the order', 'Name | Ort | Antrag', 'Ort | Antrag | Name', ['alike', '0', '1']],
    [
      'repeated, with both neighbours',
      'A1 | Ja | B2 | C3 | Ja | D4',
      'A1 | Ja | B2 | C3 | Ja | D4',
      numbers(0, 6).map(String),
    ],
    ['repeated, at the end of the page', 'Ja | B2 | Ja', 'Ja | B2 | Ja', ['0', '1', '2']],
    [
      'repeated, with another neighbour',
      'A1 | Ja | B2 | Ja | D4',
      'A1 | Ja | X | B2 | Ja | D4',
      ['0', 'repeated', '3', '4', '5'],
    ],
    ['once before and twice now', 'A1 | Ja | B2', 'A1 | Ja | Ja | B2', ['0', 'repeated', '3']],
    [
      'edited, while the old text stands elsewhere',
      'A1 | Im Zeitraum bis Mai 2025 | B2 | C3',
      'A1 | Im Zeitraum bis Mai 2026 | B2 | C3 | Im Zeitraum bis Mai 2025',
      ['0', 'repeated', '2', '3'],
    ],
    [
      'merged into a longer block',
      'Halten Sie Ihren Ausweis bereit. | Ort',
      'Bevor Sie anfangen, lesen Sie die Hinweise zum Datenschutz. Halten Sie Ihren Ausweis bereit. Sie brauchen ihn später noch einmal. | Ort',
      ['within', '1'],
    ],
    [
      'a short one merged with its neighbour',
      'Zeit: | ungefähr vier Stunden am Tag',
      'Zeit: ungefähr vier Stunden am Tag | Ort',
      ['within', '~0'],
    ],
    [
      'a short one that is a word of something else',
      'Name | Ort',
      'Der Name der Straße steht auf dem Bescheid. | Ort',
      ['gone', '1'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(became(old, now)).toEqual(expected);
  });
});
