// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { ConversationContext } from '@/components/conversation/services';
import { ReviewView } from '@/components/review/ReviewView';
import type { Annotation } from '@/utils/domain/annotation';
import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';
import { CONVERSING } from './conversing';
import { draw } from './draw';

const GEWERBE = { ...TARGET, service: { key: 'gewerbe', name: 'Gewerbe' } };
const NOTES: Annotation[] = [
  noteWith({ id: '1', concerns: ['barrier-extra-effort'], rating: 'obstacle', comment: 'dreimal <b>dasselbe</b>' }),
  noteWith({ id: '2', concerns: ['measure-transparency'], rating: 'strength', severity: 0, affected: 'staff' }),
  noteWith({ id: '3', target: GEWERBE, concerns: ['barrier-extra-effort'], suggestion: 'weglassen' }),
];

function review(notes: readonly Annotation[], filter: Partial<NoteFilter> = {}) {
  const filters: NoteFilter[] = [];
  const opened: string[] = [];
  let shared = 0;
  const view = (
    <ConversationContext value={CONVERSING}>
      <ReviewView
        notes={notes}
        filter={{ ...ALL_NOTES, ...filter }}
        isOwn={() => true}
        onFilter={(each) => filters.push(each)}
        onShare={() => (shared += 1)}
        onOpenPlace={(note) => opened.push(note)}
      />
    </ConversationContext>
  );
  return { ...draw(view), filters, opened, shared: () => shared };
}

describe('the review', () => {
  test('teaches when it is empty, and offers nothing to pass on', () => {
    const { text, has } = review([]);
    expect([text().includes('review_empty'), has('review_share')]).toEqual([true, false]);
  });

  test.each<[string, Partial<NoteFilter>, number, string]>([
    ['all', {}, 3, 'notes_many(3), services_many(2)'],
    ['a service', { service: 'gewerbe' }, 1, 'review_of(1, notes_many(3))'],
    ['a concern', { concern: 'barrier-extra-effort' }, 2, 'review_of(2, notes_many(3))'],
    ['nothing', { service: 'gewerbe', concern: 'measure-transparency' }, 0, 'review_of(0, notes_many(3))'],
  ])('filtered by %s shows its notes and says how many', (_, filter, count, words) => {
    const { all, text } = review(NOTES, filter);
    expect(all('li')).toHaveLength(count);
    expect(text()).toContain(words);
    expect(text().includes('review_nothing')).toBe(count === 0);
  });

  test('says with each choice how many notes it leaves', () => {
    const options = (filter: Partial<NoteFilter>) =>
      review(NOTES, filter)
        .all('option')
        .map((each) => each.textContent);
    expect(options({})).toEqual([
      'review_all_services',
      'Gewerbe (1)',
      'Wohngeld (2)',
      'review_all_concerns',
      'Mehraufwand (2)',
      'Transparenz (1)',
    ]);
    expect(options({ service: 'gewerbe' })).toEqual([
      'review_all_services',
      'Gewerbe (1)',
      'Wohngeld (2)',
      'review_all_concerns',
      'Mehraufwand (1)',
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

  test('shows a hundred at once, and more when asked', () => {
    const many = Array.from({ length: 230 }, (_, id) => noteWith({ id: String(id) }));
    const { all, click, has } = review(many);
    expect(all('li')).toHaveLength(100);
    click('review_more(100)');
    click('review_more(30)');
    expect([all('li').length, has('review_more(0)')]).toEqual([230, false]);
  });

  test('names the author of a note where there is one', () => {
    const named = review([noteWith({ id: '1' }), noteWith({ id: '2', author: 'A. Beispiel' })]);
    expect(named.text().match(/review_by\([^)]*\)/g)).toEqual(['review_by(A. Beispiel)']);
  });

  test('leads to the place of a note', () => {
    const { click, opened } = review(NOTES);
    click('place_open');
    expect(opened).toEqual(['1']);
  });

  test('leads to passing on', () => {
    const { click, shared } = review(NOTES);
    click('review_share');
    expect(shared()).toBe(1);
  });
});
