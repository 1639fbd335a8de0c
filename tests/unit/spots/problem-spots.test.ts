import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import type { Annotation } from '@/utils/domain/annotation';
import type { PlaceRelations } from '@/utils/domain/problem-spot';
import { problemSpotsOf } from '@/utils/spots';
import { field, noteAt, passageIn } from './selectors';

const TEXT =
  'Bitte reichen Sie die Bescheinigung erneut im Original ein. Kopien nehmen wir nicht an, auch keine beglaubigten.';
const here = (id: string, exact: string, part: Partial<Annotation> = {}) => noteAt(id, passageIn(TEXT, exact), part);
const NOTHING = { records: [], relations: [] };
const spotsOf = (notes: readonly Annotation[], relations: PlaceRelations[] = []) =>
  problemSpotsOf(notes, { records: [], relations }).spots.map(({ concern, notes: ids }) => [
    concern,
    ids.map((id) => id[0]).join(''),
  ]);

function relation(note: string, said: Partial<Record<'same' | 'different' | 'contested', string[]>>): PlaceRelations {
  const ids = (which: 'same' | 'different' | 'contested') => (said[which] ?? []).map((id) => id.padEnd(43, '_'));
  const id = note.padEnd(43, '_');
  const [same, different, contested] = [ids('same'), ids('different'), ids('contested')];
  return { id, note: id, notes: [id, ...same, ...different], same, different, contested, heads: [] };
}

const [a, b, c] = [here('a', 'im Original'), here('b', 'erneut im Original ein'), here('c', 'Original ein')] as const;
const far = here('f', 'auch keine beglaubigten');

describe('notes of one place', () => {
  test.each<[string, Annotation[], PlaceRelations[], string[][]]>([
    [
      'and one concern are one spot',
      [a, b, far],
      [],
      [
        ['x', 'ab'],
        ['x', 'f'],
      ],
    ],
    [
      'and two concerns are two',
      [a, { ...b, concerns: ['y'] }],
      [],
      [
        ['x', 'a'],
        ['y', 'b'],
      ],
    ],
    [
      'with two concerns are in both, and hold nobody together',
      [a, { ...b, concerns: ['x', 'y'] }, { ...c, concerns: ['y'] }],
      [],
      [
        ['x', 'ab'],
        ['y', 'bc'],
      ],
    ],
    [
      'without a concern are one',
      [{ ...a, concerns: [] }, { ...b, concerns: [] }, c],
      [],
      [
        ['', 'ab'],
        ['x', 'c'],
      ],
    ],
    [
      'are one with blame and praise',
      [
        { ...a, rating: 'strength' },
        { ...b, rating: 'obstacle' },
      ],
      [],
      [['x', 'ab']],
    ],
    [
      'of two steps are two',
      [a, { ...b, target: { ...b.target, step: { key: '4', label: '' } } }],
      [],
      [
        ['x', 'a'],
        ['x', 'b'],
      ],
    ],
    [
      'of two frames are two',
      [a, { ...b, target: { ...b.target, frame: 'https://a.example/' } }],
      [],
      [
        ['x', 'a'],
        ['x', 'b'],
      ],
    ],
    [
      'that were deleted hold others together and are not shown',
      [here('a', 'die Bescheinigung'), here('b', 'die Bescheinigung erneut im Original', { deleted: true }), c],
      [],
      [['x', 'ac']],
    ],
    ['that were joined are one', [a, far], [relation('a', { same: ['f'] })], [['x', 'af']]],
    [
      'that were joined by a note that never came are one',
      [a, far],
      [relation('0', { same: ['a', 'f'] })],
      [['x', 'af']],
    ],
    [
      'that were parted are two',
      [a, b, c],
      [relation('a', { different: ['b', 'c'] })],
      [
        ['x', 'a'],
        ['x', 'bc'],
      ],
    ],
    [
      'that were parted do not meet by others',
      [a, b, c],
      [relation('a', { different: ['c'] })],
      [
        ['x', 'ab'],
        ['x', 'c'],
      ],
    ],
    [
      'of two fields stay two, though a third is like both',
      [
        noteAt('a', field({ value: '#a', 'rn:attributes': { id: 'ort' }, 'rn:name': 'Straße der Wohnung' })),
        noteAt('b', field({ value: '#a', 'rn:attributes': { id: 'ort' }, 'rn:name': 'Straße Ihrer Wohnung' })),
        noteAt('c', field({ value: '#c', 'rn:name': 'Straße Ihrer Wohnung' })),
      ],
      [],
      [
        ['x', 'ab'],
        ['x', 'c'],
      ],
    ],
    ['of the whole step are one', [noteAt('s', []), noteAt('t', [])], [], [['x', 'st']]],
  ])('%s', (_, notes, relations, wanted) => {
    expect(spotsOf(notes, relations)).toEqual(wanted);
  });

  test('come out the same in whichever order they come in', () => {
    const all = [
      a,
      b,
      c,
      far,
      here('g', 'Kopien nehmen wir'),
      here('h', 'wir nicht an, auch keine'),
      noteAt('i', field()),
    ];
    const letters = all.map(({ id }) => id[0] ?? '');
    const anyRelations = fc.uniqueArray(fc.tuple(fc.subarray(letters, { minLength: 2, maxLength: 3 }), fc.boolean()), {
      selector: ([ids]) => ids[0],
      maxLength: 3,
    });
    fc.assert(
      fc.property(anyRelations, fc.shuffledSubarray(all, { minLength: all.length }), (pairs, shuffled) => {
        const relations = pairs.map(([[first = '', ...others], isSame]) =>
          relation(first, isSame ? { same: others } : { different: others }),
        );
        const wanted = problemSpotsOf(all, { records: [], relations });
        expect(problemSpotsOf(shuffled, { records: [], relations: relations.toReversed() })).toEqual(wanted);
        // Nobody is lost, and nobody who was parted meets.
        expect(wanted.spots.flatMap(({ notes }) => notes)).toHaveLength(all.length);
        for (const { note, different } of relations)
          for (const { notes } of wanted.spots)
            if (notes.includes(note)) expect(notes.filter((id) => different.includes(id))).toEqual([]);
      }),
    );
  });

  test('stay together, whoever joins them', () => {
    const all = [a, b, c, far, here('g', 'Kopien nehmen wir'), here('h', 'ein. Kopien')];
    fc.assert(
      fc.property(fc.subarray(all), (some) => {
        const whole = problemSpotsOf(all, NOTHING).spots;
        for (const { notes } of problemSpotsOf(some, NOTHING).spots)
          expect(whole.some((spot) => notes.every((id) => spot.notes.includes(id)))).toBe(true);
      }),
    );
  });
});

describe('people are asked', () => {
  const near = [here('d', 'die Bescheinigung'), here('e', 'erneut')];
  const offers = (notes: Annotation[], relations: PlaceRelations[] = []) =>
    problemSpotsOf(notes, { records: [], relations }).offers.map(({ why, notes: ids }) => [
      why,
      ids.map((id) => id[0]).join(''),
    ]);

  test.each<[string, Annotation[], PlaceRelations[], string[][]]>([
    ['about near places', near, [], [['near', 'de']]],
    ['about near places with one concern only', near.map((note, at) => ({ ...note, concerns: [`${at}`] })), [], []],
    ['not where somebody said that they differ', near, [relation('d', { different: ['e'] })], []],
    ['not where they are one already', near, [relation('d', { same: ['e'] })], []],
    [
      'where one joined and one parted',
      [a, far],
      [relation('a', { different: ['f'], contested: ['f'] })],
      [['contested', 'af']],
    ],
    ['not about what is far away', [a, far], [], []],
  ])('%s', (_, notes, relations, wanted) => {
    expect(offers(notes, relations)).toEqual(wanted);
  });
});

test('figures are of notes and voices, not of persons', () => {
  const one = here('a', 'im Original', { severity: 1, affected: 'staff', rating: 'obstacle', voice: 'p' });
  const all: Annotation[] = [
    one,
    { ...one, id: 'b', severity: 4, affected: 'both', voice: 'q', votes: ['p', 'r'] },
    { ...one, id: 'c', severity: 3, affected: 'applicants', rating: 'strength' },
    { ...one, id: 'd', severity: null, affected: null, rating: 'idea' },
    { ...one, id: 'e', severity: 4, deleted: true },
  ];
  expect(problemSpotsOf(all, NOTHING).spots[0]?.figures).toEqual({
    obstacles: 2,
    strengths: 1,
    staff: 2,
    applicants: 2,
    voices: 3,
    severity: { median: 3, least: 1, most: 4, notes: 3 },
  });
});

test('many notes of one step, all built alike, are told apart', () => {
  const text = Array.from({ length: 500 }, (_, number) => `Abschnitt${number} handelt von Sache${number}.`).join(' ');
  const many = Array.from({ length: 500 }, (_, number) =>
    noteWith({
      id: `${number}`.padStart(43, '0'),
      target: { ...TARGET, selectors: passageIn(text, `Abschnitt${number} handelt`) },
      concerns: ['x'],
    }),
  );
  expect(problemSpotsOf(many, NOTHING).spots).toHaveLength(500);
});
