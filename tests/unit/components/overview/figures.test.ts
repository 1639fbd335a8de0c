import { describe, expect, test } from 'vitest';
import { courseOf } from '@/components/overview/pictures/course';
import { placesInSteps } from '@/components/overview/pictures/places';
import { percent, sharesOf } from '@/components/overview/pictures/shares';
import { groupSpots, weightOfSpot } from '@/components/overview/pictures/spot';
import { worthDrawing } from '@/components/overview/pictures/worth';
import type { Annotation } from '@/utils/domain/annotation';
import { lastOf } from '@/utils/domain/last-of';
import { countCoverage, countMatrix, countRatings } from '@/utils/review';
import { CLEAR, EFFORT, notesOn, overviewOf } from './notes';

const say = ({ concern, step, service }: { concern: string | null; step: number; service: number }) => ({
  label: `${concern} ${step} ${service}`,
  href: '#',
});

const spotsOf = (notes: readonly Partial<Annotation>[]) => {
  const { table, slots } = overviewOf(notes);
  return lastOf(placesInSteps(table, slots, say));
};

describe('places by their weight', () => {
  test('are notes of one step and one place that say it is an obstacle, with the median of what was said', () => {
    const spots = spotsOf([
      ...notesOn({ step: '1', place: 7, rating: 'obstacle', severity: 1, voice: 'a' }, 2),
      ...notesOn({ step: '1', place: 7, rating: 'obstacle', severity: 4, voice: 'b' }, 3),
      ...notesOn({ step: '1', place: 7, rating: 'strength', severity: 0 }, 9),
      ...notesOn({ step: '2', place: 7, rating: 'obstacle', voice: 'a' }, 4),
      ...notesOn({ step: '1', place: 8, rating: 'obstacle', severity: 0 }, 6),
      ...notesOn({ step: '1', place: 9, rating: 'question' }, 6),
    ]);
    expect(spots.map(({ notes, severity, voices }) => [notes, severity, voices])).toEqual([
      [5, 4, 2],
      [4, null, 1],
      [6, 0, 1],
    ]);
    expect(spots.map(weightOfSpot)).toEqual([20, 8, 0]);
  });

  test('are told apart by their concern: who says two of them counts for both, and who says none for none', () => {
    const on = { service: 'A', place: 7, rating: 'obstacle' as const };
    const spots = spotsOf([
      ...notesOn({ ...on, concerns: [CLEAR] }),
      ...notesOn({ ...on, concerns: [EFFORT], voice: 'a' }, 2),
      ...notesOn({ ...on, concerns: [CLEAR, EFFORT], voice: 'b' }, 2),
      ...notesOn({ ...on, rating: 'strength', concerns: [EFFORT] }),
      ...notesOn({ ...on }, 2),
    ]);
    expect(spots.map(({ label, notes, voices }) => [label, notes, voices])).toEqual([
      [`${EFFORT} 0 0`, 4, 2],
      [`${CLEAR} 0 0`, 3, 2],
      ['null 0 0', 2, 1],
    ]);
  });

  test.each<[number[], number]>([
    [[0], 0],
    [[1, 4], 1],
    [[1, 2, 4], 2],
    [[4, 4, 0], 4],
    [[0, 0, 4, 4], 0],
  ])('have of %j the median %i', (said, median) => {
    const notes = said.flatMap((severity) =>
      notesOn({ place: 1, rating: 'obstacle', severity: severity as Annotation['severity'] }),
    );
    expect(spotsOf(notes)[0]?.severity).toBe(median);
  });

  test('are grouped where they would lie on each other', () => {
    const spots = spotsOf([
      ...notesOn({ place: 1, rating: 'obstacle', severity: 3 }, 2),
      ...notesOn({ place: 2, rating: 'obstacle', severity: 3 }, 2),
      ...notesOn({ place: 3, rating: 'obstacle' }, 2),
    ]);
    expect(groupSpots(spots).map((group) => [group.notes, group.severity, group.spots.length])).toEqual([
      [2, 3, 2],
      [2, 2, 1],
    ]);
  });
});

describe('the course', () => {
  test('has each week between the first and the last, over the end of the year', () => {
    const { table, slots } = overviewOf([
      ...notesOn({ week: '2026-W52', rating: 'obstacle' }, 2),
      ...notesOn({ week: '2027-W02', rating: 'strength' }),
      ...notesOn({ week: '0000-W01', rating: 'obstacle' }, 5),
    ]);
    expect(courseOf(table, slots)).toEqual([
      { week: '2026-W52', obstacles: 2, strengths: 0 },
      { week: '2026-W53', obstacles: 0, strengths: 0 },
      { week: '2027-W01', obstacles: 0, strengths: 0 },
      { week: '2027-W02', obstacles: 0, strengths: 1 },
    ]);
  });

  test('is empty without dates, and never longer than two years', () => {
    const course = (...weeks: string[]) => {
      const { table, slots } = overviewOf(weeks.flatMap((week) => notesOn({ week, rating: 'obstacle' })));
      return courseOf(table, slots);
    };
    expect(course('0000-W01')).toEqual([]);
    expect(course('1990-W01', '2026-W47')).toHaveLength(104);
  });
});

test('shares begin with the sum of all, then the rows that say most', () => {
  const { table, slots } = overviewOf([
    ...notesOn({ service: 'A', rating: 'obstacle' }, 2),
    ...notesOn({ service: 'B', rating: 'strength' }, 3),
    ...notesOn({ service: 'C', rating: 'question' }, 9),
  ]);
  const shares = sharesOf(countMatrix(table, slots, 'service').rows, countRatings(table, slots), 'Alle');
  expect(shares.map((share) => [share.label, share.obstacles, share.strengths, percent(share)])).toEqual([
    ['Alle', 2, 3, 60],
    ['B', 0, 3, 100],
    ['A', 2, 0, 0],
  ]);
});

describe('pictures that say nothing are not drawn', () => {
  const worth = (notes: readonly Partial<Annotation>[]) => {
    const { table, slots } = overviewOf(notes);
    const spots = lastOf(placesInSteps(table, slots, say));
    return worthDrawing(countRatings(table, slots), spots, courseOf(table, slots), countCoverage(table, slots));
  };
  const some = [
    ...notesOn({ step: '1/9 a', place: 1, rating: 'obstacle', severity: 2, week: '2026-W40' }, 5),
    ...notesOn({ step: '1/9 a', place: 2, rating: 'obstacle', week: '2026-W41' }, 2),
    ...notesOn({ step: '2/9 b', place: 3, rating: 'obstacle', week: '2026-W41' }),
    ...notesOn({ step: '3/9 c', rating: 'strength', week: '2026-W41' }, 2),
  ];

  test('with ten notes all are', () => {
    expect(worth(some)).toEqual({ list: true, weight: true, course: true, shares: true, coverage: true });
  });

  test('with fewer there is the list alone', () => {
    expect(worth(some.slice(0, 9))).toEqual({
      list: true,
      weight: false,
      course: false,
      shares: false,
      coverage: false,
    });
  });

  test.each<[string, Partial<Annotation>, string]>([
    ['one week is no course', { week: '2026-W40' }, 'course'],
    ['obstacles alone have no share', { rating: 'obstacle' }, 'shares'],
    ['where nobody said how severe, nothing is weighed', { severity: null }, 'weight'],
  ])('%s', (_, change, missing) => {
    const drawn = worth(some.map((note) => ({ ...note, ...change })));
    expect(Object.entries(drawn).flatMap(([name, is]) => (is ? [] : [name]))).toEqual([missing]);
  });
});
