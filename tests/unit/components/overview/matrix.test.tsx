// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { draw } from '#tests/unit/components/draw.tsx';
import { ConcernMatrix } from '@/components/overview/matrix/ConcernMatrix';
import type { Annotation } from '@/utils/domain/annotation';
import { selectNotes } from '@/utils/review';
import { CLEAR, EFFORT, filterIn, notesOn, overviewOf } from './notes';

const NOTES: Partial<Annotation>[] = [
  ...notesOn({ service: 'Wohngeld', step: '1/2 a', concerns: [EFFORT], rating: 'obstacle' }, 4),
  ...notesOn({ service: 'Wohngeld', step: '2/2 b', concerns: [EFFORT], rating: 'strength' }),
  ...notesOn({ service: 'Wohngeld', step: '2/2 b', concerns: [EFFORT, CLEAR], rating: 'obstacle' }),
  ...notesOn({ service: 'Gewerbe', page: 'beginn', concerns: [CLEAR], rating: 'obstacle' }, 4),
  ...notesOn({ service: 'Gewerbe', page: 'ende', rating: 'clear' }),
  ...notesOn({ service: 'Ähren', concerns: [CLEAR], rating: 'question' }, 2),
];

function matrix(notes: readonly Partial<Annotation>[], service: string | null = null) {
  const overview = overviewOf(notes);
  const drawn = draw(
    <ConcernMatrix {...overview} slots={selectNotes(overview.table, { service })} service={service} />,
  );
  const rows = () =>
    drawn.all('tbody tr').map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ')));
  const names = () => rows().map(([name]) => name);
  const sort = (label: string) =>
    void act(() =>
      drawn
        .all('thead button')
        .find((button) => button.textContent?.startsWith(label))
        ?.click(),
    );
  const sorted = () => drawn.all('thead th').map((head) => head.getAttribute('aria-sort'));
  return { ...overview, ...drawn, rows, names, sort, sorted };
}

describe('the matrix', () => {
  test('counts obstacles and strengths of each concern, the heaviest service first', () => {
    const { all, rows } = matrix(NOTES);
    expect(all('thead th').map((head) => head.textContent)).toEqual([
      'review_service',
      'overview_column_notes',
      'overview_column_obstacles▼',
      'overview_column_strengths',
      'Transparenz',
      'Mehraufwand',
    ]);
    expect(rows()).toEqual([
      ['Wohngeld', '6', '−5', '+1', '−1', '−5+1'],
      ['Gewerbe', '5', '−4', '–', '−4', '–'],
      ['Ähren', '2', '–', '–', '2', '–'],
    ]);
    expect(all('tfoot tr > *').map((cell) => cell.textContent)).toEqual([
      'review_all_services',
      '13',
      '−9',
      '+1',
      '−5',
      '−5+1',
    ]);
  });

  test('is a table with a caption and heads of rows and columns', () => {
    const { all } = matrix(NOTES);
    expect(all('caption').map((each) => each.textContent)).toEqual(['overview_by_service']);
    expect(all('thead th:not([scope="col"])')).toEqual([]);
    expect(all('tbody tr > :first-child').map((each) => each.getAttribute('scope'))).toEqual(['row', 'row', 'row']);
    expect(all('section[tabindex="0"]').map((each) => each.getAttribute('aria-labelledby'))).toEqual(
      all('caption').map(({ id }) => id),
    );
  });

  test.each([null, 'wohngeld', 'gewerbe'])('has numbers that lead to as many notes (service: %s)', (service) => {
    const { all, count } = matrix(NOTES, service);
    const figures = all('a.rn-figure');
    expect(figures.length).toBeGreaterThan(5);
    const said = figures.map((each) => Number(/\d+/.exec(each.textContent ?? '')?.[0]));
    expect(figures.map((each) => count(filterIn(each.getAttribute('href'))))).toEqual(said);
  });

  test('says in the name of a number what it counts', () => {
    const { all } = matrix(NOTES);
    expect(all('tbody tr:first-child a').map((each) => each.getAttribute('aria-label'))).toEqual([
      null,
      'notes_many(6): Wohngeld',
      'overview_obstacles(5): Wohngeld',
      'overview_strength: Wohngeld',
      'overview_obstacle: Transparenz, Wohngeld',
      'overview_obstacles(5): Mehraufwand, Wohngeld',
      'overview_strength: Mehraufwand, Wohngeld',
    ]);
  });

  test('opens a service by its name', () => {
    const { find } = matrix(NOTES);
    expect(filterIn(find('Gewerbe').getAttribute('href'))).toEqual({ service: 'gewerbe' });
  });

  test('shows the steps of a service as people walk, with their pages where there are several', () => {
    expect(matrix(NOTES.slice(0, 6), 'wohngeld').names()).toEqual(['Schritt 1/2 a', 'Schritt 2/2 b']);
    const pages = notesOn({ step: '1', page: 'beginn' }).concat(notesOn({ step: '1', page: 'ende' }), notesOn({}));
    expect(matrix(pages, 'wohngeld').names()).toEqual(['antrag', 'Schritt 1beginn', 'Schritt 1ende']);
  });

  test('shades cells by their obstacles', () => {
    const { all } = matrix([
      ...notesOn({ service: 'A', concerns: [EFFORT], rating: 'obstacle' }, 100),
      ...notesOn({ service: 'B', concerns: [EFFORT], rating: 'obstacle' }, 30),
      ...notesOn({ service: 'C', concerns: [EFFORT], rating: 'obstacle' }),
      ...notesOn({ service: 'D', concerns: [EFFORT], rating: 'strength' }, 50),
    ]);
    expect(all('tbody td:last-child').map(({ className }) => className)).toEqual([
      'rn-weight-4',
      'rn-weight-3',
      'rn-weight-1',
      '',
    ]);
  });
});

describe('sorting the matrix', () => {
  test('goes by each column, and back by pressing it again', () => {
    const { names, sort, sorted } = matrix(NOTES);
    sort('Transparenz');
    expect(names()).toEqual(['Gewerbe', 'Wohngeld', 'Ähren']);
    expect(sorted()).toEqual(['none', 'none', 'none', 'none', 'descending', 'none']);
    sort('Transparenz');
    expect(names()).toEqual(['Ähren', 'Wohngeld', 'Gewerbe']);
    expect(sorted()).toEqual(['none', 'none', 'none', 'none', 'ascending', 'none']);
    sort('review_service');
    expect(names()).toEqual(['Ähren', 'Gewerbe', 'Wohngeld']);
    sort('review_service');
    expect(names()).toEqual(['Wohngeld', 'Gewerbe', 'Ähren']);
    sort('overview_column_strengths');
    expect(names()[0]).toBe('Wohngeld');
    sort('overview_column_notes');
    expect(names()).toEqual(['Wohngeld', 'Gewerbe', 'Ähren']);
  });

  test('leaves steps in their order at first', () => {
    expect(matrix(NOTES.slice(0, 6), 'wohngeld').sorted()[0]).toBe('ascending');
  });
});

describe('the matrix by keyboard', () => {
  const press = (key: string, held: KeyboardEventInit = {}) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
    );
  const where = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

  test('is one stop for the tabulator, at first the first row', () => {
    const { all } = matrix(NOTES);
    expect(all('[data-stop]').length).toBeGreaterThan(15);
    expect(all('table [tabindex="0"]').map((each) => each.textContent)).toEqual(['Wohngeld']);
    expect(all('table :is(a, button):not([data-stop])')).toEqual([]);
  });

  test.each<[string, [string, KeyboardEventInit?][], string]>([
    ['right and left', [['ArrowRight'], ['ArrowRight'], ['ArrowLeft']], 'notes_many(6): Wohngeld'],
    [
      'down, past what is empty',
      [['End'], ['ArrowLeft'], ['ArrowDown']],
      'overview_obstacles(5): Mehraufwand, review_all_services',
    ],
    [
      'down and up, keeping to strengths',
      [['End'], ['ArrowDown'], ['ArrowUp']],
      'overview_strength: Mehraufwand, Wohngeld',
    ],
    ['down to what there is', [['ArrowRight'], ['ArrowDown'], ['ArrowDown']], 'notes_many(2): Ähren'],
    ['up to the heads', [['ArrowUp']], 'review_service'],
    ['to the ends of the row', [['End'], ['Home']], 'Wohngeld'],
    ['to the end of all', [['End', { ctrlKey: true }]], 'overview_strength: Mehraufwand, review_all_services'],
    ['nowhere past the edge', [['ArrowLeft'], ['ArrowUp'], ['ArrowUp']], 'review_service'],
  ])('goes %s', (_, keys, target) => {
    const { find, all } = matrix(NOTES);
    find('Wohngeld').focus();
    for (const [key, held] of keys) press(key, held);
    expect(where()).toBe(target);
    // Whoever comes back by the tabulator is where they were.
    expect(all('table [tabindex="0"]')).toEqual([document.activeElement]);
  });

  test('leaves other keys, and what the browser does with Alt, to the browser', () => {
    const { find } = matrix(NOTES);
    find('Wohngeld').focus();
    expect([press('j'), press('ArrowRight', { altKey: true }), press('ArrowLeft')]).toEqual([true, true, true]);
    expect([press('ArrowRight'), where()]).toEqual([false, 'notes_many(6): Wohngeld']);
  });

  test('has a stop again when its row is gone', () => {
    const drawn = draw(<ConcernMatrix {...overviewOf(NOTES)} />);
    drawn.find('Gewerbe').focus();
    drawn.redraw(<ConcernMatrix {...overviewOf(NOTES.slice(0, 6))} />);
    expect(drawn.all('table [tabindex="0"]').map((each) => each.textContent)).toEqual(['Wohngeld']);
  });
});

describe('a large matrix', () => {
  const many = Array.from({ length: 45 }, (_, number) =>
    notesOn(
      { service: `L${String(number).padStart(2, '0')}`, concerns: [`c${number % 20}`], rating: 'obstacle' },
      1 + (number % 7),
    ),
  ).flat();

  test('shows the heaviest rows and the most frequent concerns, and says how many there are', async () => {
    const { all, has } = matrix(many);
    await expect.poll(() => all('tbody tr').length, { timeout: 10_000 }).toBe(30);
    expect(all('thead th')).toHaveLength(4 + 12);
    expect([has('overview_all_services(45)'), has('overview_all_concerns(20)')]).toEqual([true, true]);
    expect(all('tbody td:nth-child(3)').at(-1)?.textContent).toBe('−3');
  });

  test('shows all, portion by portion, and less again', async () => {
    const { all, click } = matrix(many);
    click('overview_all_services(45)');
    click('overview_all_concerns(20)');
    expect(all('tbody tr').length).toBeLessThan(30);
    await expect.poll(() => all('tbody tr').length, { timeout: 10_000 }).toBe(45);
    expect(all('tbody tr').map(({ children }) => children.length)).toEqual(Array.from({ length: 45 }, () => 24));
    click('overview_fewer_rows(30)');
    await expect.poll(() => all('tbody tr').length, { timeout: 10_000 }).toBe(30);
    click('overview_fewer_concerns(12)');
    expect(all('thead th')).toHaveLength(16);
  });
});
