// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { listsOf, tableOf } from '#tests/unit/review/tables.ts';
import { ConversationContext } from '@/components/conversation/services';
import { NotesPage } from '@/components/review/NotesPage';
import { ReviewShell } from '@/components/review/ReviewShell';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId, NoteChange } from '@/utils/domain/change';
import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';
import { type ListSort, selectNotes } from '@/utils/review';
import { CONVERSING } from './conversing';
import { draw } from './draw';

const GEWERBE = { ...TARGET, service: { key: 'gewerbe', name: 'Gewerbe' } };
const id = (number: number) => String(number).padStart(43, '0');
const NOTES: Annotation[] = [
  noteWith({ id: id(1), concerns: ['barrier-extra-effort'], rating: 'obstacle', comment: 'dreimal <b>dasselbe</b>' }),
  noteWith({ id: id(2), concerns: ['measure-transparency'], rating: 'strength', severity: 0, affected: 'staff' }),
  noteWith({ id: id(3), target: GEWERBE, concerns: ['barrier-extra-effort'], suggestion: 'weglassen' }),
];

/** The list page of the review over these notes, as it is drawn when all of them are read. */
function review(notes: readonly Annotation[], part: Partial<NoteFilter> = {}, sort: ListSort = 'place') {
  const filters: NoteFilter[] = [];
  const opened: string[] = [];
  const shares: (readonly ChangeId[] | null)[] = [];
  const changes: [readonly ChangeId[], readonly NoteChange[]][] = [];
  const filter = { ...ALL_NOTES, ...part };
  const table = tableOf(notes);
  const slots = selectNotes(table, filter);
  const byId = new Map(notes.map((note) => [note.id, note]));
  const view = (
    <ReviewShell
      page="notes"
      filter={filter}
      lists={listsOf(notes, filter)}
      total={notes.length}
      shown={slots.length}
      own={[]}
      addressOf={(page) => `#${page}`}
      onFilter={(each) => filters.push(each)}
      onShare={() => shares.push(null)}
      search={null}
    >
      <ConversationContext value={CONVERSING}>
        <NotesPage
          table={table}
          slots={slots}
          scores={null}
          sort={sort}
          onSort={() => undefined}
          notes={{ get: (note) => byId.get(note), want: () => undefined, onRead: () => () => undefined }}
          isOwn={() => true}
          own={[]}
          actions={{
            async change(on, says, { onProgress }) {
              changes.push([on.slice(), says]);
              onProgress(on.length);
            },
            findWay: async () => ({ kind: 'open', address: 'https://portal.example/' }),
            openPlace: (note) => opened.push(note),
          }}
          onShare={(some) => shares.push(Array.from(some, table.idOf))}
        />
      </ConversationContext>
    </ReviewShell>
  );
  const drawn = draw(view);
  return { ...drawn, filters, opened, shares, changes, rows: () => drawn.all('.rn-note-row') };
}

describe('the review', () => {
  test('teaches when it is empty, and offers nothing to pass on', () => {
    const { text, has } = review([]);
    expect([text().includes('empty_title'), has('review_share')]).toEqual([true, false]);
  });

  test.each<[string, Partial<NoteFilter>, number, string]>([
    ['all', {}, 3, 'notes_many(3), services_many(2)'],
    ['a service', { service: 'gewerbe' }, 1, 'review_of(1, notes_many(3))'],
    ['a concern', { concern: 'barrier-extra-effort' }, 2, 'review_of(2, notes_many(3))'],
    ['nothing', { service: 'gewerbe', concern: 'measure-transparency' }, 0, 'review_of(0, notes_many(3))'],
  ])('filtered by %s shows its notes and says how many', (_, filter, count, words) => {
    const { rows, text } = review(NOTES, filter);
    expect(rows()).toHaveLength(count);
    expect(text()).toContain(words);
    expect(text().includes('review_nothing')).toBe(count === 0);
  });

  test('says with each choice how many notes it leaves', () => {
    const options = (filter: Partial<NoteFilter>) =>
      review(NOTES, filter)
        .all('.rn-filters option')
        .map((each) => each.textContent);
    expect(options({})).toEqual([
      ...['review_all_services', 'Gewerbe (1)', 'Wohngeld (2)'],
      ...['review_all_concerns', 'Mehraufwand (2)', 'Transparenz (1)'],
      ...['review_all_ratings', 'Hindernis (1)', 'Stärke (1)'],
    ]);
    expect(options({ service: 'gewerbe' })).toEqual([
      ...['review_all_services', 'Gewerbe (1)', 'Wohngeld (2)'],
      ...['review_all_concerns', 'Mehraufwand (1)'],
    ]);
  });

  test('asks for another filter, and for none', () => {
    const { type, click, filters } = review(NOTES, { concern: 'barrier-extra-effort' });
    type('review_service', 'gewerbe');
    type('review_concern', '');
    click('review_reset');
    expect(filters).toEqual([
      { ...ALL_NOTES, service: 'gewerbe', concern: 'barrier-extra-effort' },
      ALL_NOTES,
      ALL_NOTES,
    ]);
  });

  test('shows texts as text, whatever is in them', () => {
    const { text, all } = review(NOTES);
    expect(text()).toContain('dreimal <b>dasselbe</b>');
    expect(all('b')).toEqual([]);
  });

  test('shows what was said, severity 0 too, and the week, never a day', () => {
    const { text } = review(NOTES);
    for (const words of [
      'Mehraufwand · kostet extra',
      'review_severity 0 (kein Problem)',
      'review_affected Beschäftigte',
      'weglassen',
      'review_week(47, 2026)',
    ])
      expect(text()).toContain(words);
    expect(text()).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  test('names the author of a note where there is one', () => {
    const named = review([noteWith({ id: id(1) }), noteWith({ id: id(2), author: 'A. Beispiel' })]);
    expect(named.text().match(/review_by\([^)]*\)/g)).toEqual(['review_by(A. Beispiel)']);
  });

  test('leads to the place of a note', async () => {
    const { click, opened } = review(NOTES, { service: 'gewerbe' });
    click('place_open');
    await expect.poll(() => opened).toEqual([id(3)]);
  });

  test('leads to passing on', () => {
    const { click, shares } = review(NOTES);
    click('review_share');
    expect(shares).toEqual([null]);
  });
});

describe('a long list', () => {
  // Nothing has a height here.
  beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(90));
  afterEach(() => vi.restoreAllMocks());

  const many = Array.from({ length: 3_000 }, (_, number) =>
    noteWith({ id: id(number), week: number % 2 ? '2026-W46' : '2026-W47' }),
  );

  test('draws what is in view, with the numbers of the whole, each closed until somebody opens it', async () => {
    const { rows, click, all } = review(many);
    // So many are counted in a task of their own.
    await expect.poll(() => rows().length).toBeGreaterThan(3);
    expect(rows().length).toBeLessThan(60);
    expect(rows()[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(rows()[1]?.getAttribute('aria-setsize')).toBe('3000');
    expect(all('.rn-card')).toHaveLength(0);
    click(rows()[0]?.querySelector('.rn-entry')?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    expect(all('.rn-card')).toHaveLength(1);
  });

  test('has headings of groups where it is sorted by them', async () => {
    const { all } = review(many, {}, 'week');
    await expect.poll(() => all('.rn-line h2')[0]?.textContent).toBe('review_week(47, 2026) (1.500)');
  });
});

describe('many notes at once', () => {
  test('are selected, deleted, and had back', async () => {
    const { click, changes, text } = review(NOTES);
    click('review_select(1)');
    click('review_select(3)');
    expect(text()).toContain('review_selected(notes_many(2))');
    click('review_delete');
    // As in the application: Gewerbe is before Wohngeld.
    const both = [id(2), id(3)];
    await expect.poll(() => text()).toContain('review_deleted(notes_many(2))');
    click('undo');
    await expect.poll(() => text()).toContain('review_undone');
    expect(changes.map(([on, says]) => [[...on].sort(), says.map(({ kind }) => kind)])).toEqual([
      [both, ['note.delete']],
      [both, ['note.restore']],
    ]);
  });

  test('get a concern: only those that do not have it', async () => {
    const { click, type, changes, text } = review(NOTES);
    click('review_select_all(3)');
    type('review_bulk_concern', 'measure-transparency');
    click('review_bulk_add');
    await expect.poll(() => text()).toContain('review_concern_added(Transparenz, notes_many(2))');
    expect(changes.map(([on]) => [...on].sort())).toEqual([[id(1), id(3)]]);
  });

  test('are passed on', () => {
    const { click, all, shares } = review(NOTES);
    click('review_select(2)');
    const button = all('.rn-selection button').find(({ textContent }) => textContent === 'review_share');
    button?.click();
    expect(shares).toEqual([[id(1)]]);
  });
});
