import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/utils/domain/annotation';
import { ALL_NOTES, concernsOf, filterNotes, pagesOf, servicesOf, weeksOf } from '@/utils/domain/filter';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import {
  countConcerns,
  countCoverage,
  countMatrix,
  countPages,
  countRatings,
  countServices,
  countVoices,
  countWeeks,
  groupNotes,
  ownSlots,
  type SortKey,
  selectNotes,
  sortNotes,
  type TableFilter,
} from '@/utils/review';
import { anyNotes, notesAt, tableOf } from './tables';

const living = (notes: readonly Annotation[]) => notes.filter(({ deleted }) => !deleted);
const maybe = <T>(...values: T[]) => fc.constantFrom<T | null>(null, null, ...values);
const anyFilter: fc.Arbitrary<TableFilter> = fc.record({
  service: maybe('a', 'b', 'nowhere'),
  page: maybe('https://portal.example/a/p1'),
  step: maybe('1/12 a', ''),
  concern: maybe('c1', 'own:x', 'none'),
  concerns: fc.subarray(['c1', 'c2', 'none']),
  ratings: fc.subarray([...RATINGS]),
  affected: maybe(...AFFECTED),
  severity: maybe(...SEVERITIES),
  from: maybe('2026-W01'),
  to: maybe('2026-W02', '2026-W30'),
  own: maybe(true as const),
});

/** The same filter, one note after the other. */
function byForce(notes: readonly Annotation[], filter: TableFilter): Annotation[] {
  const { step, concerns = [], ratings = [], affected, severity, ...plain } = filter;
  return filterNotes(living(notes), { ...ALL_NOTES, ...plain }, ({ voice }) => voice === 'eine').filter(
    (note) =>
      (typeof step !== 'string' || note.target.step.key === step) &&
      (concerns.length === 0 || concerns.some((concern) => note.concerns.includes(concern))) &&
      (ratings.length === 0 || (note.rating !== null && ratings.includes(note.rating))) &&
      (!affected || note.affected === affected || note.affected === 'both') &&
      (typeof severity !== 'number' || (note.severity !== null && note.severity >= severity)),
  );
}

test('a filter finds what it finds among the notes themselves', () => {
  fc.assert(
    fc.property(anyNotes, anyFilter, (notes, filter) => {
      const table = tableOf(notes);
      const slots = selectNotes(table, filter, { own: ownSlots(table, () => 'eine') });
      expect(notesAt(table, slots, notes)).toEqual(byForce(notes, filter));
    }),
    { numRuns: 400 },
  );
});

test('what the search found is one more filter', () => {
  const [notes = []] = fc.sample(anyNotes, { numRuns: 1, seed: 3 });
  const table = tableOf(notes);
  const some = living(notes).filter((_, place) => place % 3 === 0);
  const found = new Uint8Array(table.count);
  for (const [place, { id }] of some.entries()) found[table.slotOf(id)] = place + 1;
  expect(some.length).toBeGreaterThan(2);
  expect(notesAt(table, selectNotes(table, {}, { found }), notes)).toEqual(some);
});

describe('figures are those of the notes themselves:', () => {
  const same = (check: (table: ReturnType<typeof tableOf>, slots: Uint32Array, notes: Annotation[]) => void) =>
    fc.assert(
      fc.property(anyNotes, anyFilter, (notes, filter) => {
        const table = tableOf(notes);
        const plain = { ...filter, own: null };
        check(table, selectNotes(table, plain), byForce(notes, plain));
      }),
    );

  test('services, pages, concerns and weeks', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const table = tableOf(notes);
        const slots = selectNotes(table, {});
        const byKey = (a: { value: { key: string } }, b: { value: { key: string } }) =>
          a.value.key < b.value.key ? -1 : 1;
        expect(countServices(table, slots).sort(byKey)).toEqual(servicesOf(living(notes)).sort(byKey));
        expect(countPages(table, slots).sort(byKey)).toEqual(pagesOf(living(notes)).sort(byKey));
        expect(countConcerns(table, slots)).toEqual(concernsOf(living(notes)));
        expect(countWeeks(table, slots).map(({ week, notes: count }) => ({ value: week, count }))).toEqual(
          weeksOf(living(notes)),
        );
      }),
    );
  });

  test('ratings', () =>
    same((table, slots, notes) => {
      const of = (rating: Annotation['rating']) => notes.filter((note) => note.rating === rating).length;
      expect(countRatings(table, slots)).toEqual({
        notes: notes.length,
        obstacles: of('obstacle'),
        strengths: of('strength'),
        questions: of('question'),
        ideas: of('idea'),
        clear: of('clear'),
      });
    }));

  test.each(['service', 'step'] as const)('the matrix by %s', (by) =>
    same((table, slots, notes) => {
      const keyOf = ({ target }: Annotation) =>
        by === 'service' ? target.service.key : `${target.page.key} ${target.step.key}`;
      const { rows, concerns, largest } = countMatrix(table, slots, by);
      const inCells = rows.flatMap((row) => concerns.map((_, place) => row.cell(place).obstacles));
      expect(largest).toBe(Math.max(0, ...inCells));
      const count = (of: Annotation[], rating: Annotation['rating']) =>
        of.filter((note) => note.rating === rating).length;
      const wanted = Map.groupBy(notes, keyOf);
      expect(rows).toHaveLength(wanted.size);
      for (const row of rows) {
        const step = table.steps[row.number];
        const key = by === 'service' ? row.key : `${table.pages[step?.page ?? -1]?.key} ${row.key}`;
        const ofRow = wanted.get(key) ?? [];
        expect(row.notes).toBe(ofRow.length);
        for (const [place, { concern }] of concerns.entries()) {
          const ofCell = ofRow.filter((note) => note.concerns.includes(concern));
          expect(row.cell(place)).toEqual({
            notes: ofCell.length,
            obstacles: count(ofCell, 'obstacle'),
            strengths: count(ofCell, 'strength'),
          });
        }
      }
      for (const { concern, ...total } of concerns) {
        const having = notes.filter((note) => note.concerns.includes(concern));
        expect(total).toEqual({
          notes: having.length,
          obstacles: count(having, 'obstacle'),
          strengths: count(having, 'strength'),
        });
      }
    }),
  );

  test('voices', () =>
    same((table, slots, notes) => {
      expect(countVoices(table, slots)).toBe(new Set(notes.map(({ begunOn, voice }) => `${begunOn} ${voice}`)).size);
    }));

  test('coverage', () =>
    same((table, slots, notes) => {
      const steps = Map.groupBy(notes, ({ target }) => `${target.page.key} ${target.step.key}`);
      const clear = [...steps.values()].filter((of) => of.every(({ rating }) => rating === 'clear')).length;
      const flows = Map.groupBy(
        [...steps.keys()].filter((step) => step.includes('/12 ')),
        (step) => step.split(' ')[0],
      );
      const unnoted = [...flows.values()].reduce((sum, { length }) => sum + 12 - length, 0);
      expect(countCoverage(table, slots)).toEqual({ withFindings: steps.size - clear, clear, unnoted });
    }));
});

describe('lists', () => {
  const sortValue: Record<Exclude<SortKey, 'place'>, (note: Annotation) => string | number> = {
    service: () => 0,
    step: ({ target }) => `${target.page.key} ${target.step.key.replace(/^(\d)\//, '0$1/')}`,
    concern: ({ concerns }) => concerns[0] ?? '',
    week: ({ week }) => week,
    severity: ({ severity }) => severity ?? -1,
    votes: ({ votes }) => votes.length,
    replies: ({ replies }) => replies.length,
  };
  const down: SortKey[] = ['week', 'severity', 'votes', 'replies'];

  test.each(Object.keys(sortValue) as (keyof typeof sortValue)[])(
    'sorted by %s hold each note once, in order',
    (key) => {
      fc.assert(
        fc.property(anyNotes, fc.constantFrom('usual' as const, 'reverse' as const), (notes, direction) => {
          const table = tableOf(notes);
          const sorted = sortNotes(table, selectNotes(table, {}), key, direction);
          expect([...sorted].sort((a, b) => a - b)).toEqual([...selectNotes(table, {})]);
          const values = notesAt(table, sorted, notes).map((note) => (note ? sortValue[key](note) : ''));
          if (key === 'service')
            values.splice(0, values.length, ...[...sorted].map((slot) => table.service[slot] ?? -1));
          const sign = down.includes(key) !== (direction === 'reverse') ? -1 : 1;
          expect(values).toEqual([...values].sort((a, b) => (a < b ? -sign : a > b ? sign : 0)));
        }),
      );
    },
  );

  test('sorted by place follow services, pages, steps by number, and the page', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const table = tableOf(notes);
        const sorted = [...sortNotes(table, selectNotes(table, {}), 'place')].map((slot) =>
          [table.service, table.step, table.position].map((column) => String(column[slot]).padStart(9, '0')).join(' '),
        );
        expect(sorted).toEqual([...sorted].sort());
      }),
    );
  });

  test('fall into groups without gaps', () => {
    fc.assert(
      fc.property(anyNotes, fc.constantFrom('service', 'step', 'concern', 'week'), (notes, key) => {
        const table = tableOf(notes);
        const sorted = sortNotes(table, selectNotes(table, {}), key);
        const groups = groupNotes(table, sorted, key);
        expect(groups.map(({ from }) => from)).toEqual([0, ...groups.map(({ to }) => to)].slice(0, groups.length));
        expect(groups.at(-1)?.to ?? 0).toBe(sorted.length);
        expect(new Set(groups.map(({ number }) => number)).size).toBe(groups.length);
      }),
    );
  });
});
