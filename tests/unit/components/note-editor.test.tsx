// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { TARGET } from '#tests/unit/app/targets.ts';
import { NoteEditor } from '@/components/editor/NoteEditor';
import { CATALOGUE } from '@/utils/catalogue';
import { EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import { draw } from './draw';

const EFFORT = 'barrier-extra-effort';

/** The editor over a content, and what it asked to change. */
function open(content: Partial<NoteContent> = {}) {
  const changes: Partial<NoteContent>[] = [];
  let left = 0;
  const view = draw(
    <NoteEditor
      target={TARGET}
      content={{ ...EMPTY_CONTENT, ...content }}
      versions={{}}
      settled={{}}
      status="editor_saved"
      onChange={(change) => changes.push(change)}
      onSettle={() => undefined}
      onUnsettle={() => undefined}
      onLeave={() => (left += 1)}
    />,
  );
  return { ...view, changes, left: () => left };
}

describe('the editor of a note', () => {
  test.each<[string, Partial<NoteContent>, string, Partial<NoteContent>]>([
    ['ticks a concern', { concerns: ['x'] }, 'Mehraufwand', { concerns: ['x', EFFORT] }],
    ['rates', {}, 'Hindernis', { rating: 'obstacle' }],
    ['praises', {}, 'Stärke', { rating: 'strength' }],
    ['says that it was checked', {}, 'geprüft, ohne Befund', { rating: 'clear' }],
    ['says whom it affects', {}, 'Beschäftigte', { affected: 'staff' }],
    ['says how bad it is', {}, '4 verhindert den Antrag', { severity: 4 }],
    ['says that it is no problem', {}, '0 kein Problem', { severity: 0 }],
    [
      'says concern and rating by one phrase',
      {},
      'Mehraufwand: kostet extra',
      { concerns: [EFFORT], rating: 'obstacle' },
    ],
    [
      'turns a phrase into its praise',
      { concerns: [EFFORT], rating: 'obstacle' },
      'Mehraufwand: spart Arbeit',
      { concerns: [EFFORT], rating: 'strength' },
    ],
    ['takes a phrase back', { concerns: [EFFORT], rating: 'obstacle' }, 'Mehraufwand: kostet extra', { concerns: [] }],
  ])('%s', (_, content, words, change) => {
    const { click, changes } = open(content);
    click(words);
    expect(changes).toEqual([change]);
  });

  test('unticks a concern that was ticked', () => {
    const { all, changes } = open({ concerns: [EFFORT, 'x'] });
    const ticked = all('input[type=checkbox]').filter((box) => 'checked' in box && box.checked);
    expect(ticked).toHaveLength(1);
    ticked[0]?.click();
    expect(changes).toEqual([{ concerns: ['x'] }]);
  });

  test.each<[string, Partial<NoteContent>, Partial<NoteContent>]>([
    ['a rating', { rating: 'idea' }, { rating: null }],
    ['whom it affects', { affected: 'both' }, { affected: null }],
    ['a severity, of 0 too', { severity: 0 }, { severity: null }],
  ])('unsays %s', (_, content, change) => {
    const { click, changes, all } = open(content);
    expect(all('.rn-link')).toHaveLength(1);
    click('editor_unsay');
    expect(changes).toEqual([change]);
  });

  test('shows which phrase is pressed, and only that', () => {
    const { all } = open({ concerns: [EFFORT], rating: 'obstacle' });
    const pressed = all('button[aria-pressed=true]').map((button) => button.getAttribute('aria-label'));
    expect(pressed).toEqual(['Mehraufwand: kostet extra']);
    expect(all('button[aria-pressed]')).toHaveLength(6);
  });

  test('finds concerns by typing, whatever the case, umlauts and ß', () => {
    const { type, all } = open();
    const labels = () => all('.rn-check').map((label) => label.textContent);
    expect(labels()).toHaveLength(CATALOGUE.length);
    type('editor_find_concern', 'MEHRAUFW');
    expect(labels()).toContain('Mehraufwand');
    expect(labels().length).toBeLessThan(10);
    type('editor_find_concern', 'veranderung');
    expect(labels()).toContain('Angst vor Veränderung');
    type('editor_find_concern', '   ');
    expect(labels()).toHaveLength(CATALOGUE.length);
  });

  test('keeps what is ticked in sight, and says when nothing is found', () => {
    const ticked = open({ concerns: [EFFORT] });
    ticked.type('editor_find_concern', 'xyzxyz');
    expect(ticked.all('.rn-check')).toHaveLength(1);
    const none = open();
    none.type('editor_find_concern', 'xyzxyz');
    expect([none.all('.rn-check').length, none.text().includes('editor_no_concern')]).toEqual([0, true]);
  });

  test('offers first what can be seen on a page', () => {
    const labels = open()
      .all('.rn-check')
      .map((label) => label.textContent ?? '');
    const observable = (label: string) => CATALOGUE.find((entry) => entry.label.de === label)?.observable;
    expect(observable(labels[0] ?? '')).toBe('page');
    expect(observable(labels.at(-1) ?? '')).toBe('frame');
  });

  test.each<['editor_comment' | 'editor_suggestion', 'comment' | 'suggestion']>([
    ['editor_comment', 'comment'],
    ['editor_suggestion', 'suggestion'],
  ])('takes text into %s, and says when it is left', (label, field) => {
    const { type, find, changes, left } = open();
    type(label, 'unklar');
    expect(changes).toEqual([{ [field]: 'unklar' }]);
    find(label).dispatchEvent(new FocusEvent('blur'));
    expect(left()).toBe(1);
  });

  test('says in words what the saving has come to, where screen readers hear it', () => {
    expect(
      open()
        .all('[role=status]')
        .map((each) => each.textContent)
        .filter(Boolean),
    ).toEqual(['editor_saved']);
  });

  test('gives every field a name, and groups a legend', () => {
    const { all } = open({ rating: 'idea' });
    for (const field of all('input, textarea'))
      expect(field.closest('label') ?? document.querySelector(`label[for="${field.id}"]`)).not.toBeNull();
    for (const group of all('fieldset')) expect(group.querySelector('legend')?.textContent).toBeTruthy();
  });
});
