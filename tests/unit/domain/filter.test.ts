import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { type Annotation, isSilent, type NoteContent } from '@/utils/domain/annotation';
import { subjectOf } from '@/utils/domain/change';
import {
  ALL_NOTES,
  concernsOf,
  filterNotes,
  type NoteFilter,
  pagesOf,
  servicesOf,
  weeksOf,
} from '@/utils/domain/filter';
import type { Selector } from '@/utils/domain/selector';
import { elementOf, quoteOf, targetKind } from '@/utils/domain/target';

const of = (id: string, key: string, name: string, concerns: string[]): Annotation =>
  noteWith({ id, concerns, target: { ...TARGET, service: { key, name } } });

const NOTES = [
  of('1', 'wohngeld', 'Wohngeld', ['a', 'b']),
  of('2', 'wohngeld', 'Wohngeld', ['a']),
  of('3', 'wohngeld', 'Wohngeld beantragen', []),
  of('4', 'gewerbe', 'Gewerbe', ['a', 'c']),
  of('5', 'aemter', 'Ämter', ['c']),
  of('6', 'https://portal.example/x', '', []),
];

const OTHERS = [
  noteWith({ id: '1', week: '2026-W46', voice: 'mine' }),
  noteWith({ id: '2', week: '2026-W47', target: { ...TARGET, page: { key: 'https://b.example/', title: '' } } }),
  noteWith({ id: '3', week: '2027-W01', voice: 'mine' }),
];

describe('filters', () => {
  test.each<[Partial<NoteFilter>, string]>([
    [{}, '123456'],
    [{ service: 'wohngeld' }, '123'],
    [{ concern: 'a' }, '124'],
    [{ service: 'wohngeld', concern: 'a' }, '12'],
    [{ service: 'gewerbe', concern: 'b' }, ''],
    [{ service: 'nowhere' }, ''],
  ])('%j leaves notes %s, in their order', (filter, ids) => {
    const left = filterNotes(NOTES, { ...ALL_NOTES, ...filter });
    expect(left.map(({ id }) => id).join('')).toBe(ids);
  });

  test.each<[Partial<NoteFilter>, string]>([
    [{ page: 'https://b.example/' }, '2'],
    [{ from: '2026-W47' }, '23'],
    [{ to: '2026-W46' }, '1'],
    [{ from: '2026-W46', to: '2026-W47' }, '12'],
    [{ own: true }, '13'],
    [{ own: true, to: '2026-W50' }, '1'],
    [{ among: ['3', '1', 'gone'] }, '13'],
  ])('%j leaves notes %s of three weeks, two pages and two devices', (filter, ids) => {
    const left = filterNotes(OTHERS, { ...ALL_NOTES, ...filter }, ({ voice }) => voice === 'mine');
    expect(left.map(({ id }) => id).join('')).toBe(ids);
  });

  test.each<[Partial<NoteFilter>, string]>([
    [{ rating: 'strength' }, '2'],
    [{ affected: 'staff' }, '13'],
    [{ affected: 'applicants' }, '23'],
    [{ affected: 'both' }, '3'],
    [{ severity: 0 }, '12'],
    [{ severity: 3 }, '2'],
    [{ step: '1/2 a' }, '3'],
  ])('%j leaves notes %s by what they say', (filter, ids) => {
    const said = [
      noteWith({ id: '1', affected: 'staff', severity: 0 }),
      noteWith({ id: '2', affected: 'applicants', severity: 3, rating: 'strength' }),
      noteWith({ id: '3', affected: 'both', target: { ...TARGET, step: { key: '1/2 a', label: '' } } }),
    ];
    expect(
      filterNotes(said, { ...ALL_NOTES, ...filter })
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  test('pages come by title, weeks in time', () => {
    expect(pagesOf(OTHERS)).toEqual(
      [
        { value: { key: 'https://portal.example/wohngeld', title: 'Wohngeld' }, count: 2 },
        { value: { key: 'https://b.example/', title: 'https://b.example/' }, count: 1 },
      ].sort((a, b) => a.value.title.localeCompare(b.value.title, 'de')),
    );
    expect(weeksOf(OTHERS.toReversed()).map(({ value }) => value)).toEqual(['2026-W46', '2026-W47', '2027-W01']);
  });

  test('services come by name as Germans sort, each once, under the name that most notes give', () => {
    expect(servicesOf(NOTES)).toEqual([
      { value: { key: 'aemter', name: 'Ämter' }, count: 1 },
      { value: { key: 'gewerbe', name: 'Gewerbe' }, count: 1 },
      { value: { key: 'https://portal.example/x', name: 'https://portal.example/x' }, count: 1 },
      { value: { key: 'wohngeld', name: 'Wohngeld' }, count: 3 },
    ]);
  });

  test('services have the same names whatever the order of the notes', () => {
    const tied = [of('1', 's', 'B', []), of('2', 's', 'A', [])];
    expect(servicesOf(tied)).toEqual(servicesOf(tied.toReversed()));
  });

  test('concerns come by frequency, then by id', () => {
    expect(concernsOf(NOTES)).toEqual([
      { value: 'a', count: 3 },
      { value: 'c', count: 2 },
      { value: 'b', count: 1 },
    ]);
    expect(concernsOf([of('1', 's', '', ['z', 'y'])]).map(({ value }) => value)).toEqual(['y', 'z']);
  });
});

const QUOTE: Selector = { type: 'TextQuoteSelector', exact: 'Text' };
const POSITION: Selector = { type: 'TextPositionSelector', start: 0, end: 4 };
const ELEMENT: Selector = {
  type: 'CssSelector',
  value: 'input',
  refinedBy: { type: 'TextQuoteSelector', exact: 'Miete' },
};

describe('a target', () => {
  test.each<[Selector[], 'text' | 'element' | 'step']>([
    [[], 'step'],
    [[POSITION], 'step'],
    [[QUOTE], 'text'],
    [[POSITION, QUOTE], 'text'],
    [[ELEMENT], 'element'],
    [[QUOTE, ELEMENT], 'element'],
  ])('with %j is a place of the kind "%s"', (selectors, kind) => {
    expect(targetKind({ ...TARGET, selectors })).toBe(kind);
  });

  test('has its quote and its element, where there are any', () => {
    const both = { ...TARGET, selectors: [POSITION, QUOTE, ELEMENT] };
    expect([quoteOf(both), elementOf(both)]).toEqual([QUOTE, ELEMENT]);
    expect([quoteOf(TARGET), elementOf(TARGET)]).toEqual([undefined, undefined]);
  });
});

test.each<[Partial<NoteContent>, boolean]>([
  [{}, true],
  [{ concerns: [], rating: null, affected: null, severity: null, comment: '', suggestion: '' }, true],
  [{ concerns: ['a'] }, false],
  [{ rating: 'clear' }, false],
  [{ affected: 'both' }, false],
  [{ severity: 0 }, false],
  [{ comment: 'x' }, false],
  [{ suggestion: 'x' }, false],
])('a content %j says nothing: %s', (content, silent) => {
  expect(isSilent(content)).toBe(silent);
});

test('the subject of a first change is the change itself', () => {
  const first = {
    id: 'a',
    subject: null,
    parents: [],
    kind: 'note.create',
    week: '2026-W47',
    voice: '',
    payloadHash: '',
  };
  expect([subjectOf(first), subjectOf({ ...first, id: 'b', subject: 'a' })]).toEqual(['a', 'a']);
});
