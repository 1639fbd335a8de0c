// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draw } from '#tests/unit/components/draw.tsx';
import { OverviewView } from '@/components/overview/OverviewView';
import { drawCourse, drawCoverage, drawShares, drawWeight } from '@/components/overview/pictures/draw';
import * as plots from '@/components/overview/pictures/plots';
import { EFFORT, filterIn, notesOn, overviewOf } from './notes';

const NOTES = [
  ...notesOn({ step: '1/9 a', place: 1, concerns: [EFFORT], rating: 'obstacle', severity: 2, week: '2026-W40' }, 5),
  ...notesOn({ step: '1/9 a', place: 2, rating: 'obstacle', week: '2026-W41' }, 2),
  ...notesOn({ step: '2/9 b', place: 3, rating: 'obstacle', week: '2026-W41' }),
  ...notesOn({ step: '3/9 c', rating: 'strength', week: '2026-W41' }, 2),
];
const WORDS = {
  number: String,
  week: (week: string) => week,
  severity: (value: number) => `Grad ${value}`,
  notes: 'Notizen',
  withFindings: 'mit',
  clear: 'ohne',
  unnoted: 'offen',
};
const spot = { label: '', voices: 1, href: '', severity: 2 as const };

test('each picture can be shown as a table with its figures, and as a picture again', async () => {
  const { all, click, has, text } = draw(<OverviewView {...overviewOf(NOTES)} />);
  await expect.poll(() => has('overview_as_table: overview_course')).toBe(true);
  expect(all('.rn-figures')).toEqual([]);
  for (const name of ['weight', 'course', 'shares', 'coverage']) click(`overview_as_table: overview_${name}`);
  const rows = all('.rn-figures').map((part) =>
    [...part.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  expect(rows).toEqual([
    [
      ['Mehraufwand: Wohngeld, Schritt 1/9 a', '5', 'gering', '10'],
      ['Wohngeld, Schritt 1/9 a', '2', 'overview_severity_unsaid', '4'],
      ['Wohngeld, Schritt 2/9 b', '1', 'overview_severity_unsaid', '2'],
    ],
    [
      ['review_week(40, 2026)', '5', '0'],
      ['review_week(41, 2026)', '3', '2'],
    ],
    [
      ['review_all_services', '2', '8', '20 %'],
      ['Wohngeld', '2', '8', '20 %'],
    ],
    [
      ['overview_with_findings', '3'],
      ['overview_clear', '0'],
      ['overview_unnoted', '6'],
    ],
  ]);
  expect(text()).toContain('notes_many(10), voices_one');
  click('overview_as_picture: overview_course');
  expect(all('.rn-figures')).toHaveLength(3);
});

test('the list of the heaviest places leads to their notes', async () => {
  const { all, count } = { ...overviewOf(NOTES), ...draw(<OverviewView {...overviewOf(NOTES)} />) };
  await expect.poll(() => all('.rn-ranking a').length).toBe(3);
  const [first] = all('.rn-ranking a');
  expect(first?.textContent).toBe('Mehraufwand: Wohngeld, Schritt 1/9 a');
  expect(count(filterIn(first?.getAttribute('href') ?? null))).toBe(5);
});

test('with a few notes the table stands alone', async () => {
  const { all, text } = draw(<OverviewView {...overviewOf(NOTES.slice(-3))} />);
  await expect.poll(text).toContain('notes_many(3)');
  expect([all('.rn-chart').length, all('.rn-matrix').length]).toEqual([0, 1]);
});

test('the library draws a mark for each figure, as wide as its place', () => {
  const weeks = [
    { week: '2026-W40', obstacles: 5, strengths: 1 },
    { week: '2026-W41', obstacles: 3, strengths: 2 },
  ];
  const shares = [{ key: '', label: 'Alle', obstacles: 3, strengths: 1 }];
  const groups = [{ notes: 3, severity: 2 as const, spots: [{ ...spot, notes: 3 }] }];
  const marks = (svg: SVGElement, kind: string) => svg.querySelectorAll(kind).length;
  const course = drawCourse(plots, weeks, WORDS, 320);
  expect([marks(course, '.rn-plot-strength rect'), marks(course, '.rn-plot-obstacle rect')]).toEqual([2, 2]);
  expect(course.getAttribute('width')).toBe('320');
  expect(marks(drawWeight(plots, groups, WORDS, 320), 'circle')).toBe(1);
  expect(drawShares(plots, shares, 320).textContent).toContain('+25 %');
  const coverage = drawCoverage(plots, { withFindings: 4, clear: 2, unnoted: 1 }, WORDS, 320);
  expect(marks(coverage, 'rect')).toBe(3);
});
